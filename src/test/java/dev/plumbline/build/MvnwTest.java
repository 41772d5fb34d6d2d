package dev.plumbline.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// `mvnw` on machines that hold this Java or that, and this Maven or none.
@DisabledOnOs(OS.WINDOWS) // a shell script; Windows has its own
class MvnwTest {
    private static final Path MVNW = Path.of("mvnw");
    private static final Path FIND_JAVA = Path.of("src/launcher/find-java.sh");

    @TempDir
    private Path folder;

    private Bench bench;

    @BeforeEach
    void aBenchWithMaven() throws IOException {
        bench = new Bench(folder);
        maven("3.9.9");
    }

    @Test
    void theNewestJdkOfTheUsualFoldersBuilds() throws Exception {
        bench.jdk("jdk-17", "17.0.15");
        bench.jdk("jdk-25", "25.0.3");
        var newest = bench.jdk("jdk-100/Contents/Home", "100");
        bench.jdk("jdk-26", "26.0.1");

        assertThat(bench.run(mvnw()).out()).contains("JAVA_HOME=" + newest + "\n");
    }

    @Test
    void javaHomeStandsOverANewerJdk() throws Exception {
        bench.jdk("jdk-26", "26.0.1");
        var chosen = bench.jdk("jdk-25", "25");
        bench.set("JAVA_HOME", chosen);

        assertThat(bench.run(mvnw()).out()).contains("JAVA_HOME=" + chosen + "\n");
    }

    @Test
    void aJavaHomeThatIsTooOldIsPassedBy() throws Exception {
        bench.set("JAVA_HOME", bench.jdk("jdk-8", "1.8.0_482"));
        var other = bench.jdk("jdk-25", "25.0.3");

        assertThat(bench.run(mvnw()).out()).contains("JAVA_HOME=" + other + "\n");
    }

    @Test
    void aRuntimeWithoutACompilerIsPassedBy() throws Exception {
        bench.set("JAVA_HOME", bench.runtime("jre-26", "26.0.1"));
        var other = bench.jdk("jdk-25", "25.0.3");

        assertThat(bench.run(mvnw()).out()).contains("JAVA_HOME=" + other + "\n");
    }

    @Test
    void theJavaOnThePathIsFoundBehindItsLinks() throws Exception {
        var home = bench.jdk("jdk-25", "25.0.3");
        var alternative = Files.createSymbolicLink(bench.file("alternative"), home.resolve("bin/java"));
        Files.createSymbolicLink(bench.file("path", "java"), alternative);
        bench.set("PLUMBLINE_JAVAS", "");

        assertThat(bench.run(mvnw()).out()).contains("JAVA_HOME=" + home + "\n");
    }

    @Test
    void aShimOnThePathIsAskedWhereItsJavaLives() throws Exception {
        var home = bench.jdk("jdk-25", "25.0.3");
        bench.script(bench.file("shims", "bin", "java"), """
                echo '    java.home = %s' >&2
                echo '    java.specification.version = 25' >&2""".formatted(home));
        Files.createSymbolicLink(bench.file("path", "java"), bench.file("shims", "bin", "java"));
        bench.set("PLUMBLINE_JAVAS", "");

        assertThat(bench.run(mvnw()).out()).contains("JAVA_HOME=" + home + "\n");
    }

    @Test
    void withoutAJdkOneLineSaysWhatToInstall() throws Exception {
        bench.jdk("jdk-17", "17.0.15");

        var outcome = bench.run(mvnw());

        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err().lines()).singleElement().asString().contains("needs a JDK 25 or newer");
    }

    @Test
    void argumentsAndOptionsReachMavenAsTheyWere() throws Exception {
        bench.jdk("jdk 25", "25.0.3");
        bench.set("MAVEN_OPTS", "-Xmx1g");

        var outcome = bench.run(mvnw(), "-q", "-Dname=two words", "", "*");

        assertThat(outcome.out()).endsWith("-Xmx1g\n<-q>\n<-Dname=two words>\n<>\n<*>\n");
        assertThat(outcome.err()).isEmpty();
    }

    @Test
    void aJdkNewerThanTheTriedOnesGetsNoOptionItMightNotKnow() throws Exception {
        bench.jdk("jdk-27", "27");

        assertThat(bench.run(mvnw()).out()).contains("MAVEN_OPTS=--enable-native-access=ALL-UNNAMED\n");
    }

    @Test
    void aMavenThatIsTooOldIsReplacedByOneFetchedOnce() throws Exception {
        bench.jdk("jdk-25", "25.0.3");
        maven("3.8.6");
        var archive = archive();
        bench.set("PLUMBLINE_MAVEN_URL", archive.toUri().toString());
        var script = mvnwExpecting(archive);

        var first = bench.run(script, "verify");
        Files.delete(archive);
        var second = bench.run(script, "verify");

        assertThat(first.out()).isEqualTo("fetched <verify>\n");
        assertThat(first.err()).isEqualTo("mvnw: fetching Maven 3.9.16\n");
        assertThat(second.out()).isEqualTo("fetched <verify>\n");
        assertThat(second.err()).isEmpty();
        assertThat(fetched()).isDirectoryContaining("glob:**/3.9.16").isDirectoryNotContaining("glob:**/3.9.16?*");
    }

    @Test
    void anArchiveWithAnotherChecksumIsRefusedAndNothingIsKept() throws Exception {
        bench.jdk("jdk-25", "25.0.3");
        Files.delete(bench.file("path", "mvn"));
        bench.set("PLUMBLINE_MAVEN_URL", archive().toUri().toString());

        var outcome = bench.run(mvnw(), "verify");

        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).contains("its SHA-512 differs");
        assertThat(fetched()).isEmptyDirectory();
    }

    @Test
    void anArchiveThatCannotBeFetchedIsOneSentenceAndNothingIsKept() throws Exception {
        bench.jdk("jdk-25", "25.0.3");
        Files.delete(bench.file("path", "mvn"));
        bench.set("PLUMBLINE_MAVEN_URL", bench.file("nowhere.tar.gz").toUri().toString());

        var outcome = bench.run(mvnw(), "verify");

        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.err().lines().skip(1)).singleElement().asString().contains("cannot fetch Maven from file:");
        assertThat(fetched()).isEmptyDirectory();
    }

    private Path mvnw() {
        return MVNW.toAbsolutePath();
    }

    private Path fetched() {
        return bench.file("home", ".m2", "plumbline-maven");
    }

    private void maven(String version) throws IOException {
        bench.script(bench.file("path", "mvn"), """
                if [ "$1" = --version ]; then echo 'Apache Maven %s (abc)'; exit; fi
                echo "JAVA_HOME=$JAVA_HOME"
                echo "MAVEN_OPTS=$MAVEN_OPTS"
                printf '<%%s>\\n' "$@\"""".formatted(version));
    }

    /// An archive of Maven's shape, with a Maven that only says it is there.
    private Path archive() throws IOException, InterruptedException {
        bench.script(bench.file("made", "apache-maven-3.9.16", "bin", "mvn"), "echo \"fetched <$1>\"");
        var archive = bench.file("maven.tar.gz");
        var tar = bench.run(
                bench.file("path", "tar"),
                "-czf",
                archive.toString(),
                "-C",
                bench.file("made").toString(),
                "apache-maven-3.9.16");
        assertThat(tar.exitCode()).as(tar.err()).isZero();
        return archive;
    }

    /// `mvnw` as it is but for the checksum, which is that of the given archive.
    private Path mvnwExpecting(Path archive) throws IOException, GeneralSecurityException {
        var sum = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-512").digest(Files.readAllBytes(archive)));
        var script = bench.copy(MVNW, bench.file("project", "mvnw"));
        Files.writeString(
                script, Files.readString(script).replaceFirst("maven_sha512=\\p{XDigit}{128}", "maven_sha512=" + sum));
        bench.copy(FIND_JAVA, bench.file("project").resolve(FIND_JAVA));
        return script;
    }
}
