package dev.plumbline.adapter.sound;

import java.io.ByteArrayOutputStream;
import java.lang.System.Logger.Level;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/// The thread of one open device: opens it, keeps some 55 ms of sound written ahead (more where that proved too
/// little),
/// and ends when the device is lost or the air is no longer its own. A device may hang in any call; then this thread is
/// left to it.
final class Feed implements Line {

    private static final System.Logger LOG = System.getLogger(Feed.class.getName());
    private static final int BLOCK = Pcm.RATE * 5 / 1000;
    private static final int LEAST_AHEAD = Pcm.RATE * 55 / 1000;
    private static final int MOST_AHEAD = Pcm.RATE * 85 / 1000;
    private static final int STEP_AHEAD = Pcm.RATE * 10 / 1000;
    private static final long NAP = 4_000_000;
    private static final int ASLEEP = 10; // naps in which the device takes nothing, some 40 ms
    private static final int STUCK = 750; // the same, some 3 s

    private final Outputs outputs;
    private final @Nullable String device;
    private final Programme programme;
    private final InstantSource clock;
    private final Runnable opened;
    private final FrameClock frameClock;
    private final Mixer mixer = new Mixer();
    private final Stereo stereo = new Stereo(BLOCK);
    private final ByteArrayOutputStream mixed = new ByteArrayOutputStream();
    private final float[] block = new float[BLOCK];
    private final Thread thread =
            Thread.ofPlatform().daemon().name("loudspeaker").unstarted(this::run);
    private final AtomicInteger pulse = new AtomicInteger();
    private long written;
    private int ahead = LEAST_AHEAD;
    private long taken;
    private int still;
    private volatile boolean playing;
    private volatile boolean speaking;
    private volatile @Nullable String obstacle;

    /// A session clock, and how many times as fast as real time it runs.
    record Time(InstantSource clock, int speed) {}

    /// @param opened is run when the device has been opened
    /// @param device the name of the wanted device, or null for the system's own choice
    Feed(Outputs outputs, @Nullable String device, Programme programme, Time time, Runnable opened) {
        this.outputs = outputs;
        this.device = device;
        this.programme = programme;
        this.clock = time.clock();
        this.frameClock = new FrameClock(time.speed());
        this.opened = opened;
    }

    @Override
    public void start() {
        thread.start();
    }

    @Override
    public boolean alive() {
        return thread.isAlive();
    }

    @Override
    public int pulse() {
        return pulse.get();
    }

    @Override
    public boolean playing() {
        return playing;
    }

    @Override
    public boolean speaking() {
        return speaking;
    }

    @Override
    public Optional<String> obstacle() {
        return Optional.ofNullable(obstacle);
    }

    private void run() {
        try (var output = outputs.open(device)) {
            step(output);
            playing = true;
            pulse.incrementAndGet();
            opened.run();
            while (programme.isOnAir(this)) {
                step(output);
                pulse.incrementAndGet();
                LockSupport.parkNanos(NAP);
            }
        } catch (NoOutput lost) {
            LOG.log(Level.DEBUG, "no sound output", lost);
            obstacle = lost.reason();
        } catch (RuntimeException | LinkageError broken) {
            LOG.log(Level.WARNING, "sound fails", broken);
            obstacle = "this computer's sound output fails";
        }
    }

    /// Writes what is to be written now.
    void step(Output output) throws NoOutput {
        int queued = output.queued();
        var now = clock.instant();
        boolean dry = queued <= 0;
        if (dry && written > 0) {
            ahead = Math.min(ahead + STEP_AHEAD, MOST_AHEAD);
        }
        if (dry || programme.clockReset()) {
            frameClock.doubt();
        }
        frameClock.observe(now, written - queued + ahead);
        int room = output.capacity() - Math.max(0, queued);
        mix(now, room);
        if (dry || asleep(written - queued)) {
            fillUp(room);
        }
        if (mixed.size()
                > 0) { // at once: some devices begin again with the first write, and would run dry with a short one
            output.write(mixed.toByteArray());
            written += mixed.size() / Stereo.FRAME;
            mixed.reset();
            speaking = mixer.speaks();
        }
    }

    private boolean asleep(long takenNow) throws NoOutput {
        still = takenNow == taken ? still + 1 : 0;
        taken = takenNow;
        if (still > STUCK) {
            throw new NoOutput("the sound output has stopped");
        }
        return still == ASLEEP;
    }

    private void mix(Instant now, int room) {
        var from = frameClock.at(written);
        for (long next = written + BLOCK; next <= written + room && !from.isAfter(now); next += BLOCK) {
            var end = frameClock.at(next);
            if (!programme.fill(this, mixer, frameClock, from, end)) {
                return;
            }
            mixBlock();
            from = end;
        }
    }

    // After a gap some devices begin again only when their buffer is full.
    private void fillUp(int room) {
        while (mixed.size() <= (room - BLOCK) * Stereo.FRAME) {
            mixBlock();
        }
    }

    private void mixBlock() {
        mixer.mix(block);
        mixed.writeBytes(stereo.of(block));
    }
}
