package org.madang.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every package says what it holds, who uses it, and what a newcomer changes there. */
class PackagesTest {
    private static final Path SOURCES = Path.of("src", "main", "java");

    @Test
    void everyPackageSaysWhatItIsFor() throws IOException {
        try (var all = Files.walk(SOURCES)) {
            List<Path> packages = all.filter(file -> file.toString().endsWith(".java"))
                    .map(Path::getParent)
                    .distinct()
                    .toList();
            assertThat(packages).hasSizeGreaterThan(5);
            for (Path folder : packages) {
                assertThat(folder.resolve("package-info.java"))
                        .as(folder.toString())
                        .isRegularFile()
                        .content()
                        .contains("<p>Used by ", "Newcomers: ");
            }
        }
    }
}
