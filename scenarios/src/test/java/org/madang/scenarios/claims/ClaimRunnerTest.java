package org.madang.scenarios.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.madang.scenarios.experiment.Progress;
import org.madang.scenarios.folder.Kept;

class ClaimRunnerTest {
    private static final String VERSION = "1";

    @TempDir
    private Path folder;

    private ClaimPlan plan;
    private Path kept;

    @BeforeEach
    void plan() throws IOException {
        plan = ClaimPlan.of(ClaimFile.read(ClaimPlanTest.write(folder, ClaimPlanTest.TINY)), Size.full(1));
        kept = folder.resolve("kept");
    }

    /** Counts the weeks that were told. */
    private static class Counter implements Progress {
        private long weeks;

        @Override
        public void weeks(long done, long total) {
            weeks = done;
        }

        @Override
        public void replication(int done, int most) {}

        @Override
        public void close() {}
    }

    private ClaimRunner runner(int threads, Path keep, Progress progress) {
        return new ClaimRunner(
                threads, VERSION, keep == null ? null : new KeptValues(new Kept(keep)), progress, plan.weeks());
    }

    private static String text(ClaimValues values) {
        return ClaimJson.of(
                        java.util.List.of(values.answer()),
                        new org.madang.scenarios.results.Provenance(VERSION, 1, "", false))
                .toString();
    }

    @Test
    void theNumberOfThreadsDoesNotMatter() {
        String one = text(runner(1, null, Progress.SILENT).run(plan).orElseThrow());
        String three = text(runner(3, null, Progress.SILENT).run(plan).orElseThrow());
        assertThat(three).isEqualTo(one);
        assertThat(one).contains("\"withoutValue\":0");
    }

    @Test
    void moneyBuysMembers() {
        Answer answer = runner(2, null, Progress.SILENT).run(plan).orElseThrow().answer();
        assertThat(answer.given().effects().get(0).estimate().mean()).isPositive();
        assertThat(answer.conditions()).hasSize(3);
        assertThat(answer.replications()).isEqualTo(3);
    }

    /** In each half of the worlds the option counts that is best in the other half; kept values say the same again. */
    @Test
    void theBestIsFoundInOtherWorlds() throws IOException {
        String choosing = ClaimPlanTest.TINY
                .replace("replications: 3", "replications: 4")
                .replace(
                        "value: much.members - little.members",
                        "value: 'pick(chosen(little.members, much.members), 1, 2)'");
        plan = ClaimPlan.of(ClaimFile.read(ClaimPlanTest.write(folder, choosing)), Size.full(1));
        ClaimValues values = runner(2, kept, Progress.SILENT).run(plan).orElseThrow();
        assertThat(values.value(0, 0, 0)).isEqualTo(2);
        assertThat(values.answer().given().effects().get(0).estimate().mean()).isEqualTo(2);
        assertThat(text(runner(2, kept, Progress.SILENT).run(plan).orElseThrow()))
                .isEqualTo(text(values));
    }

    @Test
    void allWeeksAreTold() {
        Counter counter = new Counter();
        runner(2, null, counter).run(plan);
        assertThat(counter.weeks).isEqualTo(plan.weeks());
    }

    /** A setting that is kept is not run again: a changed value comes out as it was changed. */
    @Test
    void finishedSettingsAreTakenFromWhatWasKept() throws IOException {
        String fresh = text(runner(2, kept, Progress.SILENT).run(plan).orElseThrow());
        try (var files = Files.list(kept)) {
            assertThat(files).hasSize(3);
        }
        assertThat(text(runner(1, kept, Progress.SILENT).run(plan).orElseThrow()))
                .isEqualTo(fresh);
        Path one = first();
        Files.writeString(one, "4711 0.5\n4711 0.5\n4711 0.5\nend\n");
        Counter counter = new Counter();
        String changed = text(runner(2, kept, counter).run(plan).orElseThrow());
        assertThat(changed).contains("4711");
        assertThat(counter.weeks).isEqualTo(plan.weeks());
        Files.delete(one);
        assertThat(text(runner(2, kept, Progress.SILENT).run(plan).orElseThrow()))
                .isEqualTo(fresh);
    }

    private Path first() throws IOException {
        try (var files = Files.list(kept)) {
            return files.sorted().findFirst().orElseThrow();
        }
    }

    @Test
    void whatAnotherSeedOrVersionKeptIsNotUsed() throws IOException {
        runner(2, kept, Progress.SILENT).run(plan);
        ClaimPlan other = ClaimPlan.of(plan.file(), Size.full(2));
        runner(2, kept, Progress.SILENT).run(other);
        new ClaimRunner(2, "2", new KeptValues(new Kept(kept)), Progress.SILENT, 1).run(plan);
        try (var files = Files.list(kept)) {
            assertThat(files).hasSize(9);
        }
    }

    @Test
    void stoppedGivesNothingButKeepsWhatIsDone() throws IOException {
        ClaimRunner[] runner = new ClaimRunner[1];
        Counter stopsInTheSecondSetting = new Counter() {
            @Override
            public void weeks(long done, long total) {
                if (done > 3 * 24 + 5) {
                    runner[0].stop();
                }
            }
        };
        runner[0] = runner(1, kept, stopsInTheSecondSetting);
        Optional<ClaimValues> values = runner[0].run(plan);
        assertThat(values).isEmpty();
        try (var files = Files.list(kept)) {
            assertThat(files).hasSize(1);
        }
    }
}
