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

/// `bin/plumbline` of the runtime image, with a Java that only says how it was called.
@DisabledOnOs(OS.WINDOWS) // a shell script; Windows has its own
class StartScriptTest {
    @TempDir
    private Path folder;

    private Bench bench;
    private Path start;

    @BeforeEach
    void anImage() throws IOException {
        bench = new Bench(folder);
        start = bench.copy(Path.of("src/launcher/plumbline"), bench.file("an image", "bin", "plumbline"));
        bench.script(bench.file("an image", "bin", "java"), "echo java in $$; printf '<%s>\\n' \"$@\"");
    }

    @Test
    void argumentsReachTheProgramAsTheyWere() throws Exception {
        var outcome = bench.run(start, "hang", "two words", "", "*", "--log=a\\b");

        assertThat(outcome.out())
                .endsWith("<dev.plumbline/dev.plumbline.Main>\n<hang>\n<two words>\n<>\n<*>\n<--log=a\\b>\n");
    }

    @Test
    void theScriptBecomesTheJavaProcess() throws Exception {
        var outcome = bench.run(start);

        assertThat(outcome.out()).startsWith("java in " + outcome.pid() + "\n");
    }

    @Test
    void aLinkToTheScriptFindsTheImage() throws Exception {
        var link = Files.createSymbolicLink(bench.file("link"), start);
        var linkToTheLink = Files.createSymbolicLink(bench.file("path", "plumbline"), link);

        assertThat(bench.run(linkToTheLink).out())
                .contains("<@%s>\n".formatted(bench.file("an image", "lib", "plumbline.options")));
    }

    @Test
    void theCacheIsUsedWhereThereIsOne() throws Exception {
        var cache = bench.file("an image", "lib", "plumbline.aot");

        assertThat(bench.run(start).out()).doesNotContain("AOTCache");

        Files.createDirectories(cache.getParent());
        Files.writeString(cache, "kept ready");

        assertThat(bench.run(start).out()).contains("<-XX:AOTCache=%s>\n".formatted(cache));
    }
}
