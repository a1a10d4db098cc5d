package org.madang.scenarios.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Scenarios, studies, claims and facts are told apart by the keys at the top, wherever else the same words stand. */
class FileKindTest {
    @TempDir
    private Path folder;

    private Path write(String text) throws IOException {
        return Files.writeString(folder.resolve("some.yaml"), text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "weeks: 3 | SCENARIO",
                "name: x | SCENARIO",
                "marekt: {} | SCENARIO",
                "participants: 500 | SCENARIO",
                "name: x\\nfactors: [] | STUDY",
                "scenario: a.yaml\\nfactors: [] | STUDY",
                "{\"factors\": []} | STUDY",
                "{\"scenario\": \"a\", \"factors\": []} | STUDY",
                "name: r\\nscenario: a.yaml\\nstrategies: []\\nindicators: []\\nreplications: {least: 3} | STUDY",
                "effects: [] | CLAIM",
                "name: C\\ntitle: t\\nscenario: a.yaml\\nefects: [] | CLAIM",
                "name: F1\\npublished: x\\neffects: [] | FACT",
                "name: F1\\ntitle: t\\nmissing: no such thing | FACT",
                "scenario: a.yaml\\nstrategies: []\\nunknowns: [] | DECISION",
                "name: x\\nscenario: a.yaml\\nunknown: [] | FIT",
                "weeks: 3\\nmarket:\\n  effects: 3\\n  factors: 3 | SCENARIO",
                "weeks: 3\\ndescription: \"\\n  effects:\\n  factors:\\n\" | SCENARIO",
                "weeks: 3\\ndescription: >-\\n  effects: a\\n  runs: b | SCENARIO",
                "name: s\\nfactors: []\\ndesign: {effects: 3, runs: 4} | STUDY"
            })
    void isToldByTheKeysAtTheTop(String text, FileKind kind) throws IOException {
        assertThat(FileKind.of(write(text.replace("\\n", "\n")))).isEqualTo(kind);
    }

    @Test
    void everyShippedFileIsOfTheKindOfItsFolder() throws IOException {
        for (String name : List.of("library", "studies", "claims", "facts", "decisions")) {
            FileKind kind =
                    switch (name) {
                        case "studies" -> FileKind.STUDY;
                        case "claims" -> FileKind.CLAIM;
                        case "facts" -> FileKind.FACT;
                        case "decisions" -> FileKind.DECISION;
                        default -> FileKind.SCENARIO;
                    };
            try (var files = Files.list(Path.of(name))) {
                files.filter(file -> file.toString().endsWith(".yaml"))
                        .forEach(file ->
                                assertThat(FileKind.of(file)).as("%s", file).isEqualTo(kind));
            }
        }
    }

    @Test
    void theCommandThatTakesTheFileIsNamed() throws IOException {
        Path study = write("scenario: a.yaml\nfactors: []\n");
        assertThat(Console.run("run", study.toString()).err()).contains("is a study, not a scenario", "madang sweep");
        assertThat(Console.run("claims", study.toString()).err()).contains("is a study, not a claim");
        assertThat(Console.run("sweep", write("weeks: 3\n").toString()).err())
                .contains("is a scenario, not a study", "madang run");
    }
}
