package org.madang.scenarios.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.madang.scenarios.experiment.Journal;
import org.madang.scenarios.experiment.Progress;
import org.madang.scenarios.folder.Kept;
import org.madang.scenarios.folder.KeptPieces;

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

    private ClaimRunner runner(int threads, Journal journal, Progress progress) {
        return new ClaimRunner(threads, VERSION, journal, progress, plan.weeks());
    }

    private Journal kept() {
        return Journal.in(new Kept(kept));
    }

    private static String text(ClaimValues values) {
        return ClaimJson.of(
                        java.util.List.of(values.answer()),
                        new org.madang.scenarios.results.Provenance(VERSION, 1, "", false))
                .toString();
    }

    @Test
    void theNumberOfThreadsDoesNotMatter() {
        String one = text(runner(1, Journal.NONE, Progress.SILENT).run(plan).orElseThrow());
        String three = text(runner(3, Journal.NONE, Progress.SILENT).run(plan).orElseThrow());
        assertThat(three).isEqualTo(one);
        assertThat(one).contains("\"withoutValue\":0");
    }

    @Test
    void moneyBuysMembers() {
        Answer answer =
                runner(2, Journal.NONE, Progress.SILENT).run(plan).orElseThrow().answer();
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
        ClaimValues values = runner(2, kept(), Progress.SILENT).run(plan).orElseThrow();
        assertThat(values.value(0, 0, 0)).isEqualTo(2);
        assertThat(values.answer().given().effects().get(0).estimate().mean()).isEqualTo(2);
        assertThat(text(runner(2, kept(), Progress.SILENT).run(plan).orElseThrow()))
                .isEqualTo(text(values));
    }

    @Test
    void allWeeksAreTold() {
        Counter counter = new Counter();
        runner(2, Journal.NONE, counter).run(plan);
        assertThat(counter.weeks).isEqualTo(plan.weeks());
    }

    /** What is kept is not run again: a changed value comes out as it was changed. */
    @Test
    void finishedReplicationsAreTakenFromWhatWasKept() throws IOException {
        String fresh = text(runner(2, kept(), Progress.SILENT).run(plan).orElseThrow());
        assertThat(KeptPieces.count(kept)).isEqualTo(plan.settings().size() * plan.replications());
        assertThat(text(runner(1, kept(), Progress.SILENT).run(plan).orElseThrow()))
                .isEqualTo(fresh);
        String second = new Part(plan, plan.settings().get(1)).inputs();
        for (int n = 0; n < plan.replications(); n++) {
            kept().of(VERSION).of(second).keep("replication " + n, 4711, 0.5);
        }
        Counter counter = new Counter();
        String changed = text(runner(2, kept(), counter).run(plan).orElseThrow());
        assertThat(changed).contains("4711");
        assertThat(counter.weeks).isEqualTo(plan.weeks());
    }

    @Test
    void whatAnotherSeedOrVersionKeptIsNotUsed() throws IOException {
        runner(2, kept(), Progress.SILENT).run(plan);
        ClaimPlan other = ClaimPlan.of(plan.file(), Size.full(2));
        runner(2, kept(), Progress.SILENT).run(other);
        new ClaimRunner(2, "2", kept(), Progress.SILENT, 1).run(plan);
        assertThat(KeptPieces.count(kept)).isEqualTo(3 * plan.settings().size() * plan.replications());
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
        runner[0] = runner(1, kept(), stopsInTheSecondSetting);
        Optional<ClaimValues> values = runner[0].run(plan);
        assertThat(values).isEmpty();
        assertThat(KeptPieces.count(kept)).isEqualTo(plan.replications());
    }
}
