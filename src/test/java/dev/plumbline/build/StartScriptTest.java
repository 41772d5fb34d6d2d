package dev.plumbline.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// `bin/plumbline` of the application folder, with a Java that only says how it was called.
@DisabledOnOs(OS.WINDOWS)
class StartScriptTest {
    private static final Path LAUNCHER = Path.of("src/launcher");

    @TempDir
    private Path folder;

    private Bench bench;
    private Path start;

    @BeforeEach
    void anApplicationFolder() throws IOException {
        bench = new Bench(folder);
        start = bench.copy(LAUNCHER.resolve("plumbline"), bench.file("an app", "bin", "plumbline"));
        bench.copy(LAUNCHER.resolve("find-java.sh"), bench.file("an app", "lib", "find-java.sh"));
    }

    @Test
    void argumentsReachTheProgramAsTheyWere() throws Exception {
        bench.runtime("jre-25", "25.0.3");

        var outcome = bench.run(start, "hang", "two words", "", "*", "--log=a\\b");

        assertThat(outcome.out())
                .endsWith("<dev.plumbline/dev.plumbline.Main>\n<hang>\n<two words>\n<>\n<*>\n<--log=a\\b>\n");
    }

    @Test
    void theScriptBecomesTheJavaProcess() throws Exception {
        bench.runtime("jre-25", "25.0.3");

        var outcome = bench.run(start);

        assertThat(outcome.out()).startsWith("java in " + outcome.pid() + "\n");
    }

    @Test
    void aLinkToTheScriptFindsTheModules() throws Exception {
        bench.runtime("jre-25", "25.0.3");
        var link = Files.createSymbolicLink(bench.file("link"), start);
        var linkToTheLink = Files.createSymbolicLink(bench.file("path", "plumbline"), link);

        assertThat(bench.run(linkToTheLink).out())
                .contains("<--module-path>\n<%s>\n".formatted(bench.file("an app", "lib")));
    }

    @Test
    void withoutAJavaOneLineSaysWhatToInstall() throws Exception {
        bench.runtime("jre-21", "21.0.9");

        var outcome = bench.run(start);

        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err().lines()).singleElement().asString().contains("Java 25 or newer is needed");
    }
}
