package dev.plumbline;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URLConnection;
import java.nio.channels.DatagramChannel;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.time.Clock;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Calendar;
import java.util.Date;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The lines drawn through the program: what may know what, and what nobody may do.
class ArchitectureTest {
    private static final String ROOT = "dev.plumbline";
    private static final JavaClasses APP = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);
    private static final String[] PURE = below("routine", "session", "cue", "history", "trend", "export", "settings");

    /// The arrows between our own packages. Only the root (`Main`, `Wiring`) stands above the table and knows all.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            routine  |
            session  | routine
            cue      | routine session settings
            history  | routine session
            trend    | routine session history
            export   | routine session history trend
            settings | routine session history
            words    |
            runner   | routine session cue history settings
            adapter  | routine session cue history settings trend export words runner
            terminal | routine session cue history settings trend export words runner
            ui       | routine session cue history settings trend export words runner
            """)
    void arrowsGoDownOnly(String from, @Nullable String to) {
        var known = below((from + " " + (to == null ? "" : to)).split(" "));
        classes()
                .that(resideInAPackage(below(from)[0]))
                .should()
                .onlyDependOnClassesThat(not(resideInAPackage(ROOT + "..")).or(resideInAnyPackage(known)))
                .because("a package knows what lies under it: effects the pure core, and nobody the root, an adapter"
                        + " or the other face of the program")
                .allowEmptyShould(true)
                .check(APP);
    }

    @Test
    void packagesAreFreeOfCycles() {
        slices().matching(ROOT + ".(*)..")
                .should()
                .beFreeOfCycles()
                .because("two packages that need each other are one package with two names")
                .check(APP);
    }

    @Test
    void adaptersDoNotKnowEachOther() {
        slices().matching(ROOT + ".adapter.(*)..")
                .should()
                .notDependOnEachOther()
                .because("each is one means to the outside, made in Wiring and replaced alone")
                .check(APP);
    }

    @Test
    void thePureCoreSeesOnlyValuesAndTime() {
        classes()
                .that(resideInAnyPackage(PURE))
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(PURE)
                        .or(resideInAnyPackage("java.lang..", "java.math", "java.time..", "org.jspecify.annotations"))
                        .or(resideInAnyPackage(
                                "java.util", "java.util.function", "java.util.stream", "java.util.regex")))
                .because("what has no threads, files, windows or formats is tested in milliseconds and believed")
                .check(APP);
    }

    @Test
    void thePureCoreAsksNothingOfTheMachine() {
        noClasses()
                .that(resideInAnyPackage(PURE))
                .should()
                .dependOnClassesThat(belongTo(Runtime.class, Process.class, ProcessBuilder.class, Thread.class))
                .orShould()
                .accessTargetWhere(aHiddenSetting())
                .because("the same arguments give the same answer on every machine, in every zone and language")
                .check(APP);
    }

    @Test
    void onlyTheTimeAdapterReadsAClock() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".adapter.time..")
                .should()
                .accessTargetWhere(theTimeOfDay())
                .because("time is an argument: a test decides what time it is, and a session cannot drift or jump")
                .check(APP);
    }

    @Test
    void viewModelsSeeNoControls() {
        noClasses()
                .that()
                .haveNameMatching(".*ViewModel(\\$.*)?")
                .should()
                .dependOnClassesThat(resideInAPackage("javafx..")
                        .and(not(resideInAnyPackage("javafx.beans..", "javafx.collections.."))))
                .because("a view model is tested without a toolkit")
                .allowEmptyShould(true)
                .check(APP);
    }

    /// Every library has one home, so that replacing it is work in one folder.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            picocli..               | terminal
            tools.jackson..         | adapter.file
            com.fasterxml.jackson.. | adapter.file
            org.apache.commons..    | adapter.file
            org.freedesktop..       | adapter.desktop
            org.slf4j..             | nowhere
            javax.sound..           | adapter.sound
            javafx.scene.media..    | nowhere
            atlantafx..             | ui
            """)
    void aLibraryHasOneHome(String library, String home) {
        noClasses()
                .that()
                .resideOutsideOfPackage(below(home)[0])
                .should()
                .dependOnClassesThat(resideInAPackage(library))
                .because("a library known in one folder can be replaced there")
                .check(APP);
    }

    @Test
    void theWindowSystemIsKnownToWhatShowsOnly() {
        noClasses()
                .that(not(resideInAnyPackage(below("ui", "adapter.desktop"))))
                .and()
                .resideOutsideOfPackage(ROOT)
                .should()
                .dependOnClassesThat(resideInAPackage("javafx.."))
                .because("a session in the terminal runs where no window can open")
                .check(APP);
    }

    @Test
    void nothingIsInjectedIntoFields() {
        noFields()
                .should()
                .beAnnotatedWith(injection())
                .because("constructors say what a class needs; only FXML fills fields, with @FXML")
                .check(APP);
    }

    @Test
    void nobodySpeaksToTheNetwork() {
        noClasses()
                .should()
                .dependOnClassesThat(resideInAPackage("java.net.http..")
                        .or(belongTo(
                                Socket.class,
                                ServerSocket.class,
                                DatagramSocket.class,
                                DatagramChannel.class,
                                URLConnection.class,
                                InetAddress.class,
                                InetSocketAddress.class)))
                .orShould()
                .callMethod(SocketChannel.class, "open")
                .orShould()
                .callMethod(ServerSocketChannel.class, "open")
                .because(
                        "the program promises: no account, no network, no telemetry; a channel opened for a Unix-domain"
                                + " address is a file of this machine, one opened for none is the network's")
                .check(APP);
    }

    @Test
    void onlyTheTerminalAndTheEntryPrint() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".terminal..")
                .and()
                .resideOutsideOfPackage(ROOT)
                .should(ACCESS_STANDARD_STREAMS)
                .because("a word to the user passes through a face of the program; anything else is the log's")
                .check(APP);
    }

    @Test
    void namesSayWhatAThingIs() {
        noClasses()
                .should()
                .haveNameMatching(".*(Impl|Manager|Helper|Utils?)(\\$.*)?")
                .because("these words fit everything and so say nothing")
                .check(APP);
    }

    private static String[] below(String... packages) {
        return Stream.of(packages)
                .filter(name -> !name.isEmpty())
                .map(name -> ROOT + "." + name + "..")
                .toArray(String[]::new);
    }

    private static DescribedPredicate<JavaClass> belongTo(Class<?>... types) {
        var names = Stream.of(types).map(Class::getName).toList();
        return describe("belong to " + names, type -> names.contains(type.getName()));
    }

    private static DescribedPredicate<JavaAccess<?>> theTimeOfDay() {
        return describe("the time of day", access -> switch (access.getTarget().getName()) {
            case "now", "system", "systemUTC", "systemDefaultZone", "tickMillis", "tickSeconds", "tickMinutes" ->
                access.getTargetOwner().getPackageName().startsWith("java.time") && !takesAClock(access);
            case "currentTimeMillis", "nanoTime" -> access.getTargetOwner().isEquivalentTo(System.class);
            case "<init>" ->
                access.getTargetOwner().isEquivalentTo(Date.class)
                        && parameters(access).findAny().isEmpty();
            case "getInstance" -> access.getTargetOwner().isEquivalentTo(Calendar.class);
            default -> false;
        });
    }

    private static boolean takesAClock(JavaAccess<?> access) {
        return parameters(access)
                .anyMatch(type -> type.isEquivalentTo(InstantSource.class) || type.isEquivalentTo(Clock.class));
    }

    private static Stream<JavaClass> parameters(JavaAccess<?> access) {
        return access.getTarget() instanceof CodeUnitAccessTarget code
                ? code.getRawParameterTypes().stream()
                : Stream.of();
    }

    private static DescribedPredicate<JavaAccess<?>> aHiddenSetting() {
        return describe("a hidden setting of the machine", access -> switch (access.getTarget()
                .getName()) {
            case "arraycopy" -> false;
            case "systemDefault", "getDefault" ->
                Stream.of(ZoneId.class, TimeZone.class, Locale.class).anyMatch(access.getTargetOwner()::isEquivalentTo);
            default -> access.getTargetOwner().isEquivalentTo(System.class);
        });
    }

    private static DescribedPredicate<JavaAnnotation<?>> injection() {
        var names = Set.of("Inject", "Autowired", "Resource");
        return describe(
                "an injection",
                annotation -> names.contains(annotation.getRawType().getSimpleName()));
    }
}
