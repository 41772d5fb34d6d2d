package dev.plumbline.settings;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Everything the person has chosen.
///
/// @param backup the last one that was found whole, or null
/// @param exportTo the folder into which the history is written for other programs after each session, or null
/// @param learnedKey the name of the key that a clicker or pedal was found to send, or null
/// @param firstRunDone whether the cards of the first start were seen to their end
/// @param refusedAdvice the matters in which the person wants no advice any more
/// @param window where the window was, or null before the first
/// @param unknown what other versions stored: JSON text by JSON pointer; it survives every save
public record Settings(
        Practice practice,
        Sounds sounds,
        Look look,
        Reminder reminder,
        @Nullable BackedUp backup,
        @Nullable String exportTo,
        @Nullable String learnedKey,
        boolean firstRunDone,
        Set<String> refusedAdvice,
        @Nullable WindowState window,
        Map<String, String> unknown) {
    public static final Settings DEFAULT = new Settings(
            Practice.DEFAULT,
            Sounds.DEFAULT,
            Look.DEFAULT,
            Reminder.NONE,
            null,
            null,
            null,
            false,
            Set.of(),
            null,
            Map.of());

    public Settings {
        refusedAdvice = Collections.unmodifiableSet(new TreeSet<>(refusedAdvice));
        unknown = unknown.isEmpty() ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(unknown));
    }

    public Settings withPractice(Practice other) {
        return new Settings(
                other,
                sounds,
                look,
                reminder,
                backup,
                exportTo,
                learnedKey,
                firstRunDone,
                refusedAdvice,
                window,
                unknown);
    }

    public Settings withSounds(Sounds other) {
        return new Settings(
                practice,
                other,
                look,
                reminder,
                backup,
                exportTo,
                learnedKey,
                firstRunDone,
                refusedAdvice,
                window,
                unknown);
    }

    public Settings withLook(Look other) {
        return new Settings(
                practice,
                sounds,
                other,
                reminder,
                backup,
                exportTo,
                learnedKey,
                firstRunDone,
                refusedAdvice,
                window,
                unknown);
    }

    public Settings withReminder(Reminder other) {
        return new Settings(
                practice,
                sounds,
                look,
                other,
                backup,
                exportTo,
                learnedKey,
                firstRunDone,
                refusedAdvice,
                window,
                unknown);
    }

    public Settings withBackup(@Nullable BackedUp other) {
        return new Settings(
                practice,
                sounds,
                look,
                reminder,
                other,
                exportTo,
                learnedKey,
                firstRunDone,
                refusedAdvice,
                window,
                unknown);
    }

    public Settings withExportTo(@Nullable String other) {
        return new Settings(
                practice,
                sounds,
                look,
                reminder,
                backup,
                other,
                learnedKey,
                firstRunDone,
                refusedAdvice,
                window,
                unknown);
    }

    public Settings withLearnedKey(@Nullable String other) {
        return new Settings(
                practice,
                sounds,
                look,
                reminder,
                backup,
                exportTo,
                other,
                firstRunDone,
                refusedAdvice,
                window,
                unknown);
    }

    public Settings withFirstRunDone(boolean whether) {
        return new Settings(
                practice,
                sounds,
                look,
                reminder,
                backup,
                exportTo,
                learnedKey,
                whether,
                refusedAdvice,
                window,
                unknown);
    }

    public Settings withRefusedAdvice(Set<String> others) {
        return new Settings(
                practice, sounds, look, reminder, backup, exportTo, learnedKey, firstRunDone, others, window, unknown);
    }

    public Settings withWindow(@Nullable WindowState other) {
        return new Settings(
                practice,
                sounds,
                look,
                reminder,
                backup,
                exportTo,
                learnedKey,
                firstRunDone,
                refusedAdvice,
                other,
                unknown);
    }

    public Settings withUnknown(Map<String, String> other) {
        return new Settings(
                practice,
                sounds,
                look,
                reminder,
                backup,
                exportTo,
                learnedKey,
                firstRunDone,
                refusedAdvice,
                window,
                other);
    }
}
