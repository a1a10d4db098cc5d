package org.madang.scenarios.study.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.madang.scenarios.experiment.PopulationCache;
import org.madang.scenarios.file.BadInputException;
import org.madang.scenarios.study.Rounds;
import org.madang.scenarios.study.StudyTable;
import org.madang.scenarios.study.run.StudyFile;
import org.madang.scenarios.study.run.StudyRunner;
import org.madang.scenarios.study.store.StudyReader;
import org.madang.scenarios.study.store.StudyStore;

/** A design that goes in rounds, each from what the ones before gave. */
class RoundsTest {
    /** Two ends, then twice the point between the last two, whose number of members it looks at. */
    private static final Rounds HALVING = (n, soFar) -> {
        if (n == 0) {
            return List.of(List.of(100.0), List.of(500.0));
        }
        assertThat(soFar.points()).isEqualTo(n + 1);
        for (int p = 0; p < soFar.points(); p++) {
            assertThat(soFar.value(p, 0, 0, 1)).as("all before are finished").isNotNaN();
        }
        double middle = (soFar.factor(n, 0) + soFar.factor(n - 1, 0)) / 2;
        return n < 3 ? List.of(List.of(middle), List.of(100.0)) : List.of();
    };

    @TempDir
    private Path folder;

    private StudyFile study;

    @BeforeEach
    void readStudy() throws IOException {
        Files.writeString(folder.resolve("market.yaml"), "weeks: 5\nmarket: {participants: 100}\n");
        Files.writeString(folder.resolve("study.yaml"), """
                scenario: market.yaml
                factors: [{kind: range, name: budget, path: 'platforms[0].budget.weekly', low: 100, high: 500}]
                design: {kind: tipping}
                replications: {least: 2}
                indicators: [members]
                """);
        study = StudyFile.read(folder.resolve("study.yaml"), List.of(), List.of());
    }

    private SweepOutcome sweep(Rounds rounds) {
        StudyRunner runner = new StudyRunner(study, PopulationCache.sharing(1 << 20));
        try (StudyStore store = StudyStore.open(folder.resolve("out"), study, "test", "test");
                RunPool pool = new LocalPool(study, runner, 2)) {
            return new Sweep(store, new PointQueue(study, store, rounds), pool, false, SweepProgress.SILENT).run();
        }
    }

    private List<Double> points() {
        StudyTable table = StudyReader.read(folder.resolve("out"));
        List<Double> found = new ArrayList<>();
        for (int p = 0; p < table.points(); p++) {
            found.add(table.factor(p, 0));
        }
        return found;
    }

    @Test
    void roundsFollowEachOtherUntilOneIsEmpty() {
        assertThat(sweep(HALVING).points()).isEqualTo(4);
        assertThat(points()).containsExactly(100.0, 500.0, 300.0, 400.0);
    }

    @Test
    void stoppedRoundsGoOnWhereTheyWere() {
        sweep((n, soFar) -> n < 2 ? HALVING.round(n, soFar) : List.of());
        assertThat(points()).hasSize(3);
        assertThat(sweep(HALVING).runs()).as("one more point").isEqualTo(4);
        assertThat(points()).containsExactly(100.0, 500.0, 300.0, 400.0);
    }

    @Test
    void otherRoundsAreRefused() {
        sweep(HALVING);
        assertThatThrownBy(() -> sweep((n, soFar) -> List.of(List.of(123.0))))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining("the design has changed");
        assertThat(points()).hasSize(4);
    }
}
