package dev.plumbline.adapter.file;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.plumbline.history.StorageFailure;
import dev.plumbline.settings.Household;
import dev.plumbline.settings.Household.Member;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JacksonException;

/// Which data folders this machine knows and which one is in use, as `people.json` in its own state folder: it must be
/// known before any settings can be read. Without the file there is one person, in the usual folder.
public final class PeopleFile {
    private static final Set<String> KNOWN = Set.of("people", "in_use");
    private static final Set<String> PERSON = Set.of("name", "folder");

    private final Path file;

    /// @param state the folder of this machine's own state, never synced
    public PeopleFile(Path state) {
        this.file = state.resolve("people.json");
    }

    /// Who there is; empty where nobody was ever named and nothing moved.
    ///
    /// @throws StorageFailure where the file cannot be understood: the usual folder may be somebody else's then, so
    ///     nothing is assumed
    public Optional<Household> load() throws StorageFailure {
        try (var content = Files.newInputStream(file)) {
            return Optional.of(read(new String(content.readNBytes(Json.LONGEST), UTF_8)));
        } catch (NoSuchFileException notYet) {
            return Optional.empty();
        } catch (JacksonException | IllegalArgumentException damaged) {
            throw new StorageFailure(file.toString(), StorageFailure.Reason.UNCLEAR, damaged);
        } catch (IOException failed) {
            throw Disk.failure(file, failed);
        }
    }

    public void save(Household household) throws StorageFailure {
        var text = Json.text(json -> {
            json.writeStartObject();
            json.writeName("people").writeStartArray();
            for (var member : household.members()) {
                json.writeStartObject();
                json.writeStringProperty("name", member.name());
                json.writeStringProperty("folder", member.folder());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeStringProperty("in_use", household.inUse());
            json.writeEndObject();
        });
        Disk.replace(file, (text + "\n").getBytes(UTF_8));
    }

    private static Household read(String text) {
        try (var parser = Json.parser(text)) {
            var fields = new Fields(parser);
            fields.open();
            List<Member> people = List.of();
            var inUse = "";
            for (var name = fields.next(KNOWN); name != null; name = fields.next(KNOWN)) {
                switch (name) {
                    case "people" -> people = fields.list(() -> person(fields));
                    case "in_use" -> inUse = fields.text();
                    default -> fields.keep();
                }
            }
            fields.end();
            return new Household(people, inUse);
        }
    }

    private static Member person(Fields fields) {
        fields.open();
        var title = "";
        var folder = "";
        for (var name = fields.next(PERSON); name != null; name = fields.next(PERSON)) {
            switch (name) {
                case "name" -> title = fields.text();
                case "folder" -> folder = fields.text();
                default -> fields.keep();
            }
        }
        return new Member(title, folder);
    }
}
