package org.madang.scenarios;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Files;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Who may use what in scenarios, and who may do what. */
@AnalyzeClasses(packages = "org.madang.scenarios", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String ROOT = "org.madang.scenarios.";
    /** Of {@link Files}: what changes nothing. All else does. */
    private static final Set<String> READING = Set.of(
            "exists",
            "notExists",
            "isDirectory",
            "isRegularFile",
            "isReadable",
            "isWritable",
            "isSymbolicLink",
            "isSameFile",
            "size",
            "list",
            "lines",
            "readString",
            "readAllLines",
            "readAllBytes",
            "readSymbolicLink",
            "newInputStream",
            "newBufferedReader",
            "mismatch");

    private static final Set<String> WRITERS = Set.of(
            "java.io.FileOutputStream",
            "java.io.FileWriter",
            "java.io.RandomAccessFile",
            "java.nio.channels.FileChannel");

    private static final DescribedPredicate<JavaAccess<?>> CHANGES_FILES =
            DescribedPredicate.describe("change files", access -> {
                String owner = access.getTargetOwner().getName();
                return owner.equals(Files.class.getName()) && !READING.contains(access.getName())
                        || WRITERS.contains(owner) && !access.getName().equals("close")
                        || owner.equals("java.io.File")
                                && access.getName().matches("delete.*|mkdirs?|renameTo|createNewFile");
            });

    @ArchTest
    static final ArchRule ONE_PLACE_WRITES = noClasses()
            .that()
            .resideOutsideOfPackage("org.madang.scenarios.folder")
            // Standard output is no file.
            .and()
            .doNotHaveFullyQualifiedName("org.madang.scenarios.cli.Stdout")
            .should()
            .accessTargetWhere(CHANGES_FILES)
            .because("what may be replaced, and how a file appears whole, is decided in one place");

    @ArchTest
    static final ArchRule SAME_ORDER_EVERY_TIME = noClasses()
            .should()
            .callMethod(Map.class, "copyOf", Map.class)
            .orShould()
            .callMethod(Set.class, "copyOf", Collection.class)
            .because(
                    "their order differs from one start of Java to the next, and results are the same bytes every time");

    @ArchTest
    static final ArchRule NO_CYCLES = slices().matching(ROOT + "(**)")
            .should()
            .beFreeOfCycles()
            .because("arrows run one way, from the command line down");

    @ArchTest
    static final ArchRule NOBODY_KNOWS_THE_COMMAND_LINE = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + "cli")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(ROOT + "cli");

    @ArchTest
    static final ArchRule STATISTICS_KNOWS_NOBODY = only("statistics");

    @ArchTest
    static final ArchRule STATEMENT = only("statement", "statistics");

    @ArchTest
    static final ArchRule FILE_KNOWS_NOBODY = only("file");

    @ArchTest
    static final ArchRule FOLDER = only("folder", "file", "statistics");

    @ArchTest
    static final ArchRule INPUT = only("input", "file", "folder");

    @ArchTest
    static final ArchRule EXPERIMENT = only("experiment", "file", "folder", "input", "statistics");

    @ArchTest
    static final ArchRule ANSWER = only("answer", "experiment", "file", "input", "statement", "statistics");

    @ArchTest
    static final ArchRule GLOSSARY = only("glossary", "file", "input", "statement");

    @ArchTest
    static final ArchRule RESULTS =
            only("results", "answer", "experiment", "file", "folder", "input", "sense", "statement", "statistics");

    @ArchTest
    static final ArchRule FIT_METHOD =
            only("fit.method", "experiment", "file", "fit", "fit.data", "folder", "input", "statistics");

    @ArchTest
    static final ArchRule DECIDE = only(
            "decide",
            "answer",
            "experiment",
            "file",
            "fit",
            "folder",
            "input",
            "results",
            "sense",
            "statement",
            "statistics",
            "study");

    @ArchTest
    static final ArchRule MAP = only(
            "map",
            "answer",
            "claims",
            "experiment",
            "facts",
            "figures",
            "file",
            "fit",
            "folder",
            "input",
            "results",
            "sense",
            "statement",
            "statistics",
            "study");

    @ArchTest
    static final ArchRule FIT_DATA = only("fit.data", "experiment", "file", "fit", "input");

    /** Classes of a room use no room of scenarios but these. */
    private static ArchRule only(String name, String... others) {
        String[] allowed = Stream.concat(Stream.of(name), Stream.of(others))
                .map(room -> ROOT + room + "..")
                .toArray(String[]::new);
        return classes()
                .that()
                .resideInAPackage(ROOT + name + "..")
                .should()
                .onlyDependOnClassesThat(
                        DescribedPredicate.not(resideInAPackage(ROOT + ".")).or(resideInAnyPackage(allowed)));
    }
}
