package org.madang.scenarios;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Files;
import java.util.Set;

/** Who may do what in scenarios. */
@AnalyzeClasses(packages = "org.madang.scenarios", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
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
}
