package org.madang.scenarios.study.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.madang.scenarios.experiment.PopulationCache;
import org.madang.scenarios.study.StudyTable;
import org.madang.scenarios.study.run.StudyFile;
import org.madang.scenarios.study.run.StudyRunner;
import org.madang.scenarios.study.store.StudyReader;
import org.madang.scenarios.study.store.StudyStore;

/** A small study from its file into its store and back. */
class SweepTest {
    private static final String STUDY = """
            name: small
            scenario: market.yaml
            factors:
              - {kind: range, path: 'platforms[0].budget.weekly', low: 50, high: 500, levels: 3}
              - {kind: list, name: policy, path: 'platforms[0].matching.policy', values: [random, optimal]}
            design: {kind: factorial}
            replications: {least: 3}
            indicators: [profit, 'members@10']
            """;

    @TempDir
    private Path folder;

    private StudyTable run(String text, int threads) throws IOException {
        Files.writeString(folder.resolve("market.yaml"), "weeks: 20\nmarket: {participants: 300}\n");
        Path file = folder.resolve("study.yaml");
        Files.writeString(file, text);
        StudyFile study = StudyFile.read(file, List.of(), List.of());
        Path out = folder.resolve("out-" + threads);
        StudyRunner runner = new StudyRunner(study, PopulationCache.sharing(1 << 20));
        try (StudyStore store = StudyStore.open(out, study, "test", "test");
                RunPool pool = new LocalPool(study, runner, threads)) {
            new Sweep(store, new PointQueue(study, store), pool, false, SweepProgress.SILENT).run();
        }
        return StudyReader.read(out);
    }

    @Test
    void factorialRunsEndToEnd() throws IOException {
        StudyTable table = run(STUDY, 1);
        assertThat(table.points()).isEqualTo(6);
        assertThat(table.rows()).isEqualTo(6);
        assertThat(table.replications()).isEqualTo(3);
        assertThat(table.sides()).containsExactly("retention-first", "acquisition-first");
        assertThat(table.factors().get(1).labels()).containsExactly("random", "optimal");
        for (int p = 0; p < 6; p++) {
            assertThat(table.factor(p, 0)).isIn(50.0, 275.0, 500.0);
            assertThat(table.value(p, 0, 1, 2)).isGreaterThan(0);
        }
        assertThat(table.value(0, 0, 0, 0)).isNotEqualTo(table.value(1, 0, 0, 0));
    }

    @Test
    void threadsChangeNothing() throws IOException {
        StudyTable one = run(STUDY, 1);
        StudyTable two = run(STUDY, 2);
        for (int p = 0; p < one.points(); p++) {
            for (int r = 0; r < one.replications(); r++) {
                assertThat(two.value(p, 1, 0, r)).isEqualTo(one.value(p, 1, 0, r));
            }
        }
    }
}
