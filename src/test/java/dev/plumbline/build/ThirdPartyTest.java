package dev.plumbline.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Whose each library is, and under which licence, is told to the person who gets it.
class ThirdPartyTest {
    private static final Pattern DEPENDENCY =
            Pattern.compile("<dependency><groupId>([^<]+)</groupId><artifactId>([^<]+)</artifactId>(.*)</dependency>");

    @ParameterizedTest
    @MethodSource("shipped")
    void everyLibraryThatIsShippedIsListed(String artifact) throws IOException {
        assertThat(Files.readString(Path.of("assets/THIRD-PARTY.md"))).contains(word(artifact));
    }

    static java.util.stream.Stream<String> shipped() throws IOException {
        return DEPENDENCY
                .matcher(Files.readString(Path.of("pom.xml")))
                .results()
                .filter(found -> !found.group(3).contains("<scope>test</scope>"))
                .map(found -> found.group(2))
                .filter(artifact -> !artifact.equals("jspecify"));
    }

    /// The part of a library's name that its modules share.
    private static String word(String artifact) {
        return switch (artifact) {
            case "dbus-java-core", "dbus-java-transport-native-unixsocket" -> "org.freedesktop.dbus";
            case String commons when commons.startsWith("commons-") -> commons.replace("-", ".");
            case String other -> other.replaceFirst("-.*", "");
        };
    }
}
