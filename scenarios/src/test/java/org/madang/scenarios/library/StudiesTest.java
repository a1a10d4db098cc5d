package org.madang.scenarios.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.madang.scenarios.experiment.PopulationCache;
import org.madang.scenarios.file.Patch;
import org.madang.scenarios.study.Factor;
import org.madang.scenarios.study.StudyTable;
import org.madang.scenarios.study.run.StudyFile;
import org.madang.scenarios.study.run.StudyRunner;
import org.madang.scenarios.study.store.StudyReader;
import org.madang.scenarios.study.store.StudyStore;
import org.madang.scenarios.study.sweep.LocalPool;
import org.madang.scenarios.study.sweep.PointQueue;
import org.madang.scenarios.study.sweep.RunPool;
import org.madang.scenarios.study.sweep.Sweep;
import org.madang.scenarios.study.sweep.SweepProgress;

/** Every shipped study is good, and runs at a small size. */
class StudiesTest {
    @TempDir
    private Path folder;

    static List<Path> studies() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("studies"))) {
            return files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("studies")
    void studyRuns(Path file) {
        StudyFile full = StudyFile.read(file, List.of(), List.of());
        assertThat(full.study().name()).isNotEqualTo("unnamed");
        List<Patch> small = new java.util.ArrayList<>(
                List.of(Patch.parse("test", "participants=300"), Patch.parse("test", "replications={least: 1}")));
        for (int f = 0; f < full.study().factors().size(); f++) {
            if (full.study().factors().get(f) instanceof Factor.Range) {
                small.add(Patch.parse("test", "factors[" + f + "].levels=2"));
            }
        }
        StudyFile study = StudyFile.read(file, small, List.of());
        StudyRunner runner = new StudyRunner(study, PopulationCache.sharing(1 << 20));
        try (StudyStore store = StudyStore.open(folder, study, "test", "test");
                RunPool pool = new LocalPool(study, runner, 2)) {
            PointQueue queue = new PointQueue(study, store);
            var outcome = new Sweep(store, queue, pool, false, SweepProgress.SILENT).run();
            assertThat(outcome.failed()).isZero();
            assertThat(outcome.stopped()).isFalse();
        }
        StudyTable table = StudyReader.read(folder);
        assertThat(table.points()).isGreaterThan(1);
        assertThat(table.value(0, 0, 0, 0)).isNotNaN();
    }
}
