package dev.plumbline.adapter.file;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.export.Column;
import dev.plumbline.history.Entry;
import dev.plumbline.history.Sign;
import dev.plumbline.history.Source;
import dev.plumbline.history.Vocabulary;
import dev.plumbline.history.Words;
import dev.plumbline.routine.Feet;
import dev.plumbline.routine.Grip;
import dev.plumbline.routine.Mount;
import dev.plumbline.routine.Phase;
import dev.plumbline.routine.Range;
import dev.plumbline.routine.Reach;
import dev.plumbline.routine.RoutineFile;
import dev.plumbline.routine.Rules;
import dev.plumbline.routine.Swing;
import dev.plumbline.session.EndedBy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// What is written down about the formats is what the program does.
class SchemaTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final JsonNode SCHEMA = MAPPER.readTree(
                    Path.of("docs/plumbline-entry.schema.json").toFile())
            .get("$defs");

    private static List<String> words(String pointer) {
        return SCHEMA.at(pointer).values().stream().map(JsonNode::stringValue).toList();
    }

    private static <E extends Enum<E>> void assertSame(String pointer, E[] constants, Words<E> words) {
        assertThat(words(pointer))
                .containsExactly(Stream.of(constants).map(words::word).toArray(String[]::new));
    }

    @Test
    void theWordsAreThoseOfTheProgram() {
        assertSame("/entry/properties/signs/items/enum", Sign.values(), Vocabulary.SIGN);
        assertSame("/entry/properties/source/enum", Source.values(), Vocabulary.SOURCE);
        assertSame("/bar/properties/mount/enum", Mount.values(), Vocabulary.MOUNT);
        assertSame("/bar/properties/reach/enum", Reach.values(), Vocabulary.REACH);
        var variants = "/routine/properties/variants/properties/";
        assertSame(variants + "swing/enum", Swing.values(), Vocabulary.SWING);
        assertSame(variants + "grip/enum", Grip.values(), Vocabulary.GRIP);
        assertSame(variants + "feet/enum", Feet.values(), Vocabulary.FEET);
        assertSame("/set/properties/phases/items/properties/ended_by/enum", EndedBy.values(), Vocabulary.ENDED_BY);
        assertThat(words("/phase/enum"))
                .containsExactly(Arrays.stream(Phase.values())
                        .filter(phase -> phase.hangs() || phase.lands())
                        .map(Vocabulary.PHASE::word)
                        .toArray(String[]::new));
        assertThat(SCHEMA.at("/entry/properties/note/maxLength").intValue()).isEqualTo(Entry.LONGEST_NOTE);
    }

    @Test
    void theGoldenFileHasEveryFieldAndNoOther() {
        var entry = MAPPER.readTree(Golden.lines().getFirst());
        assertThat(names(entry)).isEqualTo(names(SCHEMA.at("/entry/properties"), "deleted"));
        assertThat(names(entry.get("routine"))).isEqualTo(names(SCHEMA.at("/routine/properties")));
        assertThat(names(entry.get("bar"))).isEqualTo(names(SCHEMA.at("/bar/properties")));
        assertThat(names(entry.at("/sets/0"))).isEqualTo(names(SCHEMA.at("/set/properties")));
        assertThat(names(MAPPER.readTree(Golden.lines().getLast())))
                .isEqualTo(names(SCHEMA.at("/tombstone/properties")));
    }

    private static Set<String> names(JsonNode object, String... but) {
        var names = new TreeSet<>(object.propertyNames());
        names.removeAll(List.of(but));
        return names;
    }

    @Test
    void theSchemaOfARoutineSaysWhatTheRulesSay() {
        var routine =
                MAPPER.readTree(Path.of("docs/plumbline-routine.schema.json").toFile());
        var golden = MAPPER.readTree(RoutineFolderTest.golden());
        assertThat(names(routine.get("properties"))).isEqualTo(names(golden, "clinic"));
        assertThat(routine.at("/properties/phases/items/properties/phase/enum")).isEqualTo(SCHEMA.at("/phase/enum"));
        assertThat(routine.at("/properties/variants/properties/swing/enum"))
                .isEqualTo(SCHEMA.at("/routine/properties/variants/properties/swing/enum"));
        assertRange(routine.at("/properties/breath/properties/in"), Rules.IN);
        assertRange(routine.at("/properties/breath/properties/out"), Rules.OUT);
        assertRange(routine.at("/properties/rest_s"), Rules.REST);
        assertRange(routine.at("/properties/get_ready_s"), Rules.GET_READY);
        assertThat(routine.at("/properties/sets/maximum").intValue()).isEqualTo(Rules.MOST_SETS);
        assertThat(routine.at("/properties/name/maxLength").intValue()).isEqualTo(Rules.LONGEST_NAME);
    }

    private static void assertRange(JsonNode schema, Range range) {
        assertThat(schema.get("minimum").longValue()).isEqualTo(range.least().toSeconds());
        assertThat(schema.get("maximum").longValue()).isEqualTo(range.most().toSeconds());
    }

    @Test
    void theRoutineOnThePageCanBeReadAndWrittenAsItStands() throws Exception {
        var example = Files.readString(Path.of("docs/format.md"))
                .lines()
                .filter(line -> line.startsWith("{\"format\":\"plumbline-routine\""))
                .findFirst()
                .orElseThrow();
        assertThat(RoutineCodec.read(example))
                .isInstanceOfSatisfying(
                        RoutineFile.Sound.class,
                        sound -> assertThat(RoutineCodec.text(sound.routine())).isEqualTo(example));
    }

    @Test
    void thePageNamesEveryColumnAndTheExampleOnItCanBeRead() throws Exception {
        var page = Files.readString(Path.of("docs/format.md"));
        assertThat(page)
                .contains(Column.headers().stream().map("`%s`"::formatted).toList());
        var example = page.lines()
                .filter(line -> line.startsWith("{\"v\":1,"))
                .findFirst()
                .orElseThrow();
        assertThat(EntryWriter.text(new EntryReader().read(example))).isEqualTo(example);
    }
}
