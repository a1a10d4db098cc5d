package org.madang.scenarios.validate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.madang.scenarios.experiment.Plan;
import org.madang.scenarios.file.Patch;
import org.madang.scenarios.input.ScenarioFile;

/** The classics load, and a first look at each finds nothing that falls short. */
class ClassicsTest {
    static Stream<String> files() throws IOException {
        try (Stream<java.nio.file.Path> entries = Files.list(ClassicsOnDisk.FOLDER)) {
            return entries
                    .map(path -> path.getFileName().toString())
                    .filter(name -> name.endsWith(".yaml"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    static Stream<String> names() {
        return Classics.names().stream();
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyFileIsAScenarioThatCanBeRun(String file) {
        Plan plan = Plan.of(ScenarioFile.read(ClassicsOnDisk.FOLDER.resolve(file), List.of()));
        assertThat(plan.runs()).isNotEmpty();
        assertThat(Classics.files()).contains(file);
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyFileSaysItsSourceWhatIsOffAndWhatIsExpected(String file) throws IOException {
        String text = Files.readString(ClassicsOnDisk.FOLDER.resolve(file));
        assertThat(text).startsWith("# ").contains("On: ", "# Off:", "# Expected");
    }

    /** False alarms: about 100 rows at one in 16 000 each, with fixed seeds. */
    @ParameterizedTest
    @MethodSource("names")
    void aFirstLookFindsNothingThatFallsShort(String name) {
        try (Lab lab = ClassicsOnDisk.quick(List.of(), List.of())) {
            Report report = Classics.check(name, lab);
            assertThat(report.rows()).isNotEmpty();
            assertThat(report.rows().stream().filter(Row::fallsShort)).isEmpty();
        }
    }

    @Test
    void aChangedValueChangesWhatIsSimulatedAndWhatIsExpected() {
        List<Patch> changes = List.of(Lab.set("reach.organicExposure", 0.1), Lab.set("weeks", 8));
        try (Lab lab = ClassicsOnDisk.quick(changes, List.of())) {
            List<Row> rows = Classics.check("bass", lab).rows();
            assertThat(rows).allMatch(row -> row.status() == Status.OK).hasSize(7);
            assertThat(rows.get(0).expected()).isEqualTo(0.1);
        }
    }

    @Test
    void pointsOfAGridThatTheUserHasMadeTheSameComeOnce() {
        try (Lab lab = ClassicsOnDisk.quick(List.of(Lab.set("leave.baseHazard", 0.2)), List.of())) {
            assertThat(lab.grid("libai-muller-peres.yaml", Lab.over("leave.baseHazard", 0.1, 0.4)))
                    .hasSize(1);
        }
    }

    /** Every condition has a row of its own, whichever value the user gives. */
    @ParameterizedTest
    @CsvSource({"reach.organicExposure, 0.05", "talk.reviewRate, 0.3", "leave.baseHazard, 0.2"})
    void rowsHaveNamesOfTheirOwn(String path, double value) {
        try (Lab lab = ClassicsOnDisk.quick(List.of(Lab.set(path, value)), List.of())) {
            assertThat(Classics.check("libai-muller-peres", lab).rows())
                    .extracting(Row::check)
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void whatLacksItsDataIsSkippedByNameAndNeverPasses() {
        try (Lab lab = ClassicsOnDisk.quick(List.of(), List.of())) {
            List<Row> rows = Classics.check("directed-cascades", lab).rows();
            assertThat(rows.stream().filter(row -> row.check().contains("NetHEPT")))
                    .hasSize(3)
                    .allMatch(row -> row.status() == Status.NO_DATA && Double.isNaN(row.got()));
        }
    }

    @Test
    void rowsInJsonHaveTheAgreedKeys() throws IOException {
        Row good = Row.within("a: b", "c", 1, 1.5, 0.5, 2, "");
        Row bad = Row.within("a: b", "c", 1, 4, 0.5, 2, "");
        Row none = Row.notExpressed("a: c", "d", Double.NaN, "why");
        String json = new ReportText(new Report(List.of(good, bad, none), List.of())).json();
        JsonNode rows = new ObjectMapper().readTree(json);
        assertThat(rows).hasSize(3);
        for (JsonNode row : rows) {
            assertThat(row.fieldNames())
                    .toIterable()
                    .contains("check", "source", "expected", "got", "standardError", "ok", "status");
        }
        assertThat(rows.get(0).get("ok").booleanValue()).isTrue();
        assertThat(rows.get(1).get("ok").booleanValue()).isFalse();
        assertThat(rows.get(2).get("ok").isNull()).isTrue();
        assertThat(rows.get(2).get("expected").isNull()).isTrue();
    }

    @Test
    void notANumberFallsShort() {
        assertThat(Row.within("a", "b", 1, Double.NaN, 0, 1, "").fallsShort()).isTrue();
    }
}
