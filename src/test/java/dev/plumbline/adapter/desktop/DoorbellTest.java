package dev.plumbline.adapter.desktop;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.Closeable;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DoorbellTest {

    private static final Duration AMPLE = Duration.ofSeconds(30);
    private static final Duration SHORT = Duration.ofMillis(50);

    @TempDir
    private Path folder;

    private BellPlace place;

    @BeforeEach
    void aDataFolder() {
        place = of(folder.resolve("data"));
    }

    @Test
    void withoutAWindowNobodyAnswersAndNothingIsLeftBehind() {
        assertThat(bell().ring("show")).isEmpty();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void theWindowAnswersWhatItIsAsked() throws Exception {
        try (var _ = listen(bell(), request -> "heard " + request)) {
            assertThat(bell().ring("start standard")).contains("heard start standard");
            assertThat(bell().ring("zeig her: Hängen")).contains("heard zeig her: Hängen");
        }
    }

    @Test
    void theWindowOfAnotherDataFolderDoesNotAnswer() throws Exception {
        try (var _ = listen(bell(), _ -> "ok")) {
            assertThat(new Doorbell(of(folder.resolve("other")), AMPLE).ring("show"))
                    .isEmpty();
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS) // where links need a privilege
    void aDataFolderIsTheSameByAnyName() throws Exception {
        var data = Files.createDirectory(folder.resolve("data"));
        var link = Files.createSymbolicLink(folder.resolve("link"), folder);
        assertThat(of(link.resolve("data"))).isEqualTo(of(data)).isEqualTo(place);
        assertThat(of(link.resolve("later"))).isEqualTo(of(folder.resolve("x/../later")));
    }

    @Test
    void theFileOfAWindowThatDiedIsNoWindow() throws Exception {
        place.createFolders();
        deaf().close();
        assertThat(place.socket()).exists();
        assertThat(bell().ring("show")).isEmpty();
        try (var _ = listen(bell(), _ -> "ok")) {
            assertThat(bell().ring("show")).contains("ok");
        }
    }

    @Test
    void theFirstWindowKeepsTheBell() throws Exception {
        try (var _ = listen(bell(), _ -> "first")) {
            assertThat(bell().listen(_ -> "second")).isEmpty();
            assertThat(bell().ring("show")).contains("first");
        }
    }

    @Test
    void ofManyStartsAtTheSameInstantOverADeadWindowOneWins() throws Exception {
        place.createFolders();
        deaf().close();
        var starts = 8;
        var together = new CyclicBarrier(starts);
        var won = new ArrayList<Closeable>();
        try (var threads = Executors.newFixedThreadPool(starts)) {
            Callable<Optional<Closeable>> start = () -> {
                together.await();
                return bell().listen(_ -> "ok");
            };
            for (var outcome : threads.invokeAll(
                    IntStream.range(0, starts).mapToObj(_ -> start).toList())) {
                outcome.get().ifPresent(won::add);
            }
        }
        assertThat(won).hasSize(1);
        try (var _ = won.getFirst()) {
            assertThat(bell().ring("show")).contains("ok");
        }
    }

    @Test
    void aClosedWindowLeavesTheBellToTheNext() throws Exception {
        var first = listen(bell(), _ -> "ok");
        first.close();
        assertThat(place.socket()).doesNotExist();
        assertThat(bell().ring("show")).isEmpty();
        try (var _ = listen(bell(), _ -> "next")) {
            first.close();
            assertThat(bell().ring("show")).as("closing twice harms nobody").contains("next");
        }
    }

    @Test
    void inAFolderTooDeepForASocketTheBellHangsInTheTempFolder() throws Exception {
        var state = folder.resolve("s".repeat(100));
        place = BellPlace.of(state, folder.resolve("data"), folder);
        assertThat(place.folder().getParent()).isEqualTo(folder.toRealPath());
        try (var _ = listen(bell(), _ -> "ok")) {
            assertThat(bell().ring("show")).contains("ok");
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS) // where the folder's own access list protects it
    void onlyTheOwnerReachesTheBell() throws Exception {
        try (var _ = listen(bell(), _ -> "ok")) {
            assertThat(permissions(place.socket())).isEqualTo("rw-------");
            assertThat(permissions(place.folder())).isEqualTo("rwx------");
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS) // where a folder has no permissions of this kind
    void aTempFolderThatOthersCanChangeIsNotTrusted() throws Exception {
        place = BellPlace.of(folder.resolve("s".repeat(100)), folder.resolve("data"), folder);
        place.createFolders();
        Files.setPosixFilePermissions(place.folder(), PosixFilePermissions.fromString("rwxrwxrwx"));
        assertThatIOException().isThrownBy(() -> bell().listen(_ -> "ok")).withMessageContaining("not ours alone");
        try (var _ = Porter.at(new Door(deaf(), place), _ -> "ok", new Patience(AMPLE))) {
            assertThat(bell().ring("show")).as("somebody else's window").isEmpty();
        }
    }

    @Test
    void aFrozenWindowIsGivenUpOnAndKeepsItsFile() throws Exception {
        place.createFolders();
        try (var _ = deaf()) {
            var hurried = new Doorbell(place, SHORT);
            assertThat(hurried.ring("show")).isEmpty();
            assertThat(bell().listen(_ -> "ok")).isEmpty();
            assertThat(place.socket()).exists();
        }
    }

    @Test
    void aVisitorWhoHasLeftStartsNothing() throws Exception {
        place.createFolders();
        var heard = new CopyOnWriteArrayList<String>();
        try (var channel = deaf()) {
            try (var visitor = SocketChannel.open(place.address())) {
                new BellLine("start standard").write(visitor);
            }
            new Porter(new Door(channel, place), noting(heard), new Patience(AMPLE)).serve(channel.accept());
        }
        assertThat(heard).isEmpty();
    }

    @ParameterizedTest
    @MethodSource
    void noiseIsNotPassedOn(byte[] noise) throws Exception {
        var heard = new CopyOnWriteArrayList<String>();
        try (var _ = listen(bell(), noting(heard))) {
            try (var visitor = SocketChannel.open(place.address())) {
                visitor.write(ByteBuffer.wrap(noise));
                visitor.shutdownOutput();
                assertThat(visitor.read(ByteBuffer.allocate(1))).as("shut out").isNegative();
            }
            assertThat(bell().ring("show")).contains("ok");
        }
        assertThat(heard).containsExactly("show");
    }

    static Stream<byte[]> noiseIsNotPassedOn() {
        return Stream.of(
                new byte[0],
                "\n".getBytes(UTF_8),
                " \n".getBytes(UTF_8),
                "show".getBytes(UTF_8),
                "show\nstart standard\n".getBytes(UTF_8),
                "show\0\n".getBytes(UTF_8),
                "\u001b[2Jshow\n".getBytes(UTF_8),
                new byte[] {(byte) 0xC3, (byte) 0x28, '\n'},
                "x".repeat(BellLine.LONGEST).getBytes(UTF_8));
    }

    @Test
    void aVisitorWhoSaysNothingKeepsNobodyWaiting() throws Exception {
        try (var _ = listen(bell(), _ -> "ok");
                var silent = SocketChannel.open(place.address())) {
            assertThat(bell().ring("show")).contains("ok");
            assertThat(silent.isConnected()).isTrue();
        }
    }

    @Test
    void aWindowThatFailsOnOneRequestAnswersTheNext() throws Exception {
        UnaryOperator<String> fussy = request -> {
            if (request.equals("show")) {
                return "ok";
            }
            throw new IllegalStateException("cannot " + request);
        };
        try (var _ = listen(bell(), fussy)) {
            assertThat(bell().ring("dance")).isEmpty();
            assertThat(bell().ring("show")).contains("ok");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "show\n", "show\tme"})
    void aRequestIsOneLine(String request) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> bell().ring(request))
                .withMessageContaining("'" + request + "'");
    }

    @Test
    void aRequestIsShort() {
        assertThat(new BellLine("ä".repeat((BellLine.LONGEST - 1) / 2)).text()).startsWith("ä");
        assertThatIllegalArgumentException().isThrownBy(() -> bell().ring("x".repeat(BellLine.LONGEST)));
    }

    private Doorbell bell() {
        return new Doorbell(place, AMPLE);
    }

    private BellPlace of(Path data) {
        return BellPlace.of(folder.resolve("state"), data, folder);
    }

    /// A window whose process is there but does nothing; its file stays when it closes, as after a kill.
    private ServerSocketChannel deaf() throws IOException {
        return ServerSocketChannel.open(StandardProtocolFamily.UNIX).bind(place.address());
    }

    private static Closeable listen(Doorbell bell, UnaryOperator<String> answer) throws IOException {
        return bell.listen(answer).orElseThrow();
    }

    private static UnaryOperator<String> noting(List<String> heard) {
        return request -> {
            heard.add(request);
            return "ok";
        };
    }

    private static String permissions(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }
}
