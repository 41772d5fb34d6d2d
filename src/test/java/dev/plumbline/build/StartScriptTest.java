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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
        bench.script(
                bench.file("an image", "bin", "java"),
                "echo java in $$; echo \"letters ${LC_ALL-} ${LC_CTYPE-}\"; printf '<%s>\\n' \"$@\" \"GDK_GL=${GDK_GL-}\"");
        onAMachineWith("dri");
    }

    /// The script looks for devices in a folder of the test, and takes the machine for Linux whatever it is.
    private void onAMachineWith(String... devices) throws IOException {
        var all = bench.file("dev");
        for (var device : devices) {
            Files.createDirectories(all.resolve(device));
        }
        var script = Files.readString(Path.of("src/launcher/plumbline"));
        Files.writeString(start, script.replace("/dev/", all + "/").replace("/proc/self", folder.toString()));
    }

    @Test
    void argumentsReachTheProgramAsTheyWere() throws Exception {
        var outcome = bench.run(start, "hang", "two words", "", "*", "--log=a\\b");

        assertThat(outcome.out())
                .endsWith(
                        "<dev.plumbline/dev.plumbline.Main>\n<hang>\n<two words>\n<>\n<*>\n<--log=a\\b>\n<GDK_GL=>\n");
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

    @ParameterizedTest
    @ValueSource(strings = {"dri", "nvidiactl", "dxg"})
    void aGraphicsCardIsLeftToJavaFx(String device) throws Exception {
        Files.delete(bench.file("dev", "dri"));
        onAMachineWith(device);

        assertThat(bench.run(start).out()).doesNotContain("prism.order").endsWith("<GDK_GL=>\n");
    }

    @ParameterizedTest
    @CsvSource({
        "'', '', '', ' C.UTF-8'", //
        "'', '', C, ' C.UTF-8'",
        "'', POSIX, de_DE.UTF-8, ' C.UTF-8'",
        "C, '', de_DE.UTF-8, 'C.UTF-8 '",
        "'', '', de_DE.UTF-8, ' '",
        "'', de_DE.UTF-8, C, ' de_DE.UTF-8'",
        "sv_SE, '', '', 'sv_SE '"
    })
    void whereNoLanguageIsSetFilesMayHaveAnyLetterInTheirNames(String all, String letters, String lang, String then)
            throws Exception {
        bench.set("LC_ALL", all);
        bench.set("LC_CTYPE", letters);
        bench.set("LANG", lang);

        assertThat(bench.run(start).out()).contains("\nletters " + then + "\n");
    }

    @Test
    void withoutAGraphicsCardNobodyLooksForOne() throws Exception {
        Files.delete(bench.file("dev", "dri"));

        assertThat(bench.run(start, "hang").out())
                .contains("<-Dprism.order=sw>\n")
                .endsWith("<dev.plumbline/dev.plumbline.Main>\n<hang>\n<GDK_GL=disable>\n");
    }
}
