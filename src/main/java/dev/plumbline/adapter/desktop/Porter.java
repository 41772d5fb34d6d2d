package dev.plumbline.adapter.desktop;

import java.io.Closeable;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.SocketChannel;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.UnaryOperator;

/// Answers the door, on daemon threads, until closed; a visitor who says nothing keeps nobody else waiting.
final class Porter implements Closeable {

    private static final System.Logger LOG = System.getLogger(Porter.class.getName());

    private final Door door;
    private final UnaryOperator<String> answer;
    private final Patience patience;
    private final ReentrantLock oneAtATime = new ReentrantLock();

    Porter(Door door, UnaryOperator<String> answer, Patience patience) {
        this.door = door;
        this.answer = answer;
        this.patience = patience;
    }

    static Porter at(Door door, UnaryOperator<String> answer, Patience patience) {
        var porter = new Porter(door, answer, patience);
        Patience.thread(porter::welcome);
        return porter;
    }

    @Override
    public void close() throws IOException {
        patience.with(() -> {
            door.close();
            return true;
        });
    }

    private void welcome() {
        try (var channel = door.channel()) {
            while (channel.isOpen()) {
                var visitor = channel.accept();
                Patience.thread(() -> serve(visitor));
            }
        } catch (ClosedChannelException closed) {
            LOG.log(Level.TRACE, "the door is closed", closed);
        } catch (IOException broken) {
            LOG.log(Level.WARNING, "A second start will open a second window", broken);
        }
    }

    void serve(SocketChannel visitor) {
        try (visitor) {
            patience.with(() -> {
                talk(visitor);
                return true;
            });
        } catch (IOException failed) {
            LOG.log(Level.WARNING, "Another start of the program got no answer", failed);
        }
    }

    private void talk(SocketChannel visitor) throws IOException, InterruptedException {
        var request = BellLine.read(visitor);
        if (request.isEmpty()) {
            return;
        }
        oneAtATime.lockInterruptibly();
        try {
            if (isWaiting(visitor)) {
                new BellLine(answer.apply(request.get().text())).write(visitor);
            }
        } finally {
            oneAtATime.unlock();
        }
    }

    // A machine that wakes finds old requests at the door; a session must not start for somebody who has left.
    private static boolean isWaiting(SocketChannel visitor) throws IOException {
        visitor.configureBlocking(false);
        var saysNothingMore = visitor.read(ByteBuffer.allocate(1)) == 0;
        visitor.configureBlocking(true);
        return saysNothingMore;
    }
}
