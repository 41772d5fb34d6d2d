package dev.plumbline.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The people whose data this machine knows: a folder each, no two of one name or one folder, and whose it shows now.
///
/// @param inUse the name of one of them
public record Household(List<Member> members, String inUse) {
    /// One of them.
    ///
    /// @param folder their data folder, as an absolute path
    public record Member(String name, String folder) {
        public Member {
            if (name.isBlank() || name.length() > LONGEST_NAME) {
                throw new IllegalArgumentException("A name has 1 to " + LONGEST_NAME + " letters, not '" + name + "'");
            }
        }
    }

    public static final int LONGEST_NAME = 40;

    public Household {
        members = List.copyOf(members);
        if (differ(members.stream().map(Member::name)) < members.size()
                || differ(members.stream().map(Member::folder)) < members.size()) {
            throw new IllegalArgumentException("Two of one name or one folder in " + members);
        }
        if (members.stream().noneMatch(member -> member.name().equals(inUse))) {
            throw new IllegalArgumentException("There is no '" + inUse + "' among " + members);
        }
    }

    private static long differ(Stream<String> values) {
        return values.distinct().count();
    }

    public static Household of(Member alone) {
        return new Household(List.of(alone), alone.name());
    }

    /// The one whose data is shown.
    public Member current() {
        return members.stream()
                .filter(member -> member.name().equals(inUse))
                .findFirst()
                .orElseThrow();
    }

    /// The same people, with another one's data shown.
    public Household showing(String name) {
        return new Household(members, name);
    }

    public Household with(Member further) {
        return new Household(Stream.concat(members.stream(), Stream.of(further)).toList(), inUse);
    }

    /// `changed` in the place of the one whose data is shown.
    public Household withCurrent(Member changed) {
        var others = new ArrayList<>(members);
        others.replaceAll(member -> member.equals(current()) ? changed : member);
        return new Household(others, changed.name());
    }

    /// Forgets the one of this name, whose folder stays where it is; not the one whose data is shown.
    public Household without(String name) {
        return new Household(
                members.stream().filter(member -> !member.name().equals(name)).toList(), inUse);
    }
}
