package org.madang.charts;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** Who may know whom. */
class ArchitectureTest {
    private final JavaClasses charts = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.madang.charts");

    @Test
    void packagesDependInOneDirection() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("style")
                .definedBy("org.madang.charts.style")
                .layer("canvas")
                .definedBy("org.madang.charts.canvas")
                .layer("figure")
                .definedBy("org.madang.charts.figure")
                .layer("plot")
                .definedBy("org.madang.charts.plot")
                .layer("kinds")
                .definedBy("org.madang.charts.timeline", "org.madang.charts.comparison", "org.madang.charts.network")
                .layer("export")
                .definedBy("org.madang.charts.export")
                .whereLayer("export")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("kinds")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("plot")
                .mayOnlyBeAccessedByLayers("kinds")
                .whereLayer("figure")
                .mayOnlyBeAccessedByLayers("plot", "kinds", "export")
                .whereLayer("canvas")
                .mayOnlyBeAccessedByLayers("figure", "plot", "kinds", "export")
                .check(charts);
    }

    @Test
    void figuresKnowNoFilesAndNoEngine() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.madang.charts.style")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.nio.file..", "sim..", "org.madang.sim..")
                .check(charts);
    }

    @Test
    void onlyTheExportsKnowTheFileFormatLibraries() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.madang.charts.export")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.batik..", "com.lowagie..", "javax.imageio..")
                .check(charts);
    }
}
