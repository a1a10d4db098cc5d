package org.madang.scenarios.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.madang.scenarios.experiment.Journal;
import org.madang.scenarios.experiment.Progress;
import org.madang.scenarios.experiment.Side;

/** What happens to the market of a run while it runs. */
class ChangesTest {
    private static final String MUCH = "- {name: much, set: [\"platforms[0].budget.weekly=20000\"]}";

    @TempDir
    private Path folder;

    private ClaimPlan plan(String change) throws IOException {
        String run = "- {name: much, changes: [" + change + "]}";
        String claim = ClaimPlanTest.TINY.replace(MUCH, run).replace("set: [weeks=6]", "set: [talk.rate=0.1]");
        return ClaimPlan.of(ClaimFile.read(ClaimPlanTest.write(folder, claim)), Size.full(1));
    }

    private List<Side.Turn> turns(String change) throws IOException {
        return plan(change).settings().get(0).runs().get(1).turns();
    }

    private static double value(Side.Turn turn) {
        return turn.scenario().platforms().get(0).transactionValue();
    }

    @Test
    void pulseBeginsAndEnds() throws IOException {
        List<Side.Turn> turns = turns("{from: 5, until: 7, set: [\"platforms[0].transactionValue*=1.1\"]}");
        assertThat(turns).extracting(Side.Turn::week).containsExactly(5, 8);
        assertThat(value(turns.get(0))).isEqualTo(385);
        assertThat(value(turns.get(1))).isEqualTo(350);
    }

    @Test
    void changesThatOverlapCountTogether() throws IOException {
        List<Side.Turn> turns = turns("{from: 5, set: [\"platforms[0].transactionValue*=2\"]}, "
                + "{from: 6, until: 8, set: [\"platforms[0].transactionValue*=3\"]}");
        assertThat(turns).extracting(ChangesTest::value).containsExactly(700.0, 2100.0, 700.0);
    }

    @Test
    void whatActsAtTheStartOnlyIsRefused() {
        assertThatThrownBy(() -> plan("{from: 5, set: [\"platforms[0].founding.seekers=0.5\"]}"))
                .hasMessageContaining("tiny.yaml:12:")
                .hasMessageContaining("founding.seekers acts at the start of a run");
        assertThatThrownBy(() -> plan("{from: 13, set: [talk.rate=0]}")).hasMessageContaining("ends in week 12");
    }

    @Test
    void runDiffersFromTheWeekOnAndNotBefore() throws IOException {
        String claim = ClaimPlanTest.TINY
                .replace(MUCH, "- {name: much, changes: [{from: 9, set: [reach.organicExposure=0.9]}]}")
                .replace("set: [weeks=6]", "set: [talk.rate=0.1]")
                .replace("much.members - little.members", "little.at(9).unaware - much.at(9).unaware")
                .replace("little.members / much.members", "little.at(8).unaware - much.at(8).unaware");
        ClaimPlan plan = ClaimPlan.of(ClaimFile.read(ClaimPlanTest.write(folder, claim)), Size.full(1));
        ClaimValues values = new ClaimRunner(1, "1", Journal.NONE, Progress.SILENT, plan.weeks())
                .run(plan)
                .orElseThrow();
        assertThat(values.value(0, 0, 0)).isPositive();
        assertThat(values.value(0, 0, 1)).isZero();
    }

    /** Parts that run together give what each gives alone. */
    @Test
    void togetherIsAsAlone() throws IOException {
        ClaimPlan plan = plan("{from: 9, set: [talk.rate=1]}");
        ClaimRunner runner = new ClaimRunner(2, "1", Journal.NONE, Progress.SILENT, plan.weeks());
        ClaimValues alone = runner.run(plan).orElseThrow();
        List<ClaimValues> together =
                runner.runTogether(List.of(List.of(plan, plan))).orElseThrow().get(0);
        for (ClaimValues values : together) {
            for (int setting = 0; setting < 3; setting++) {
                assertThat(values.value(setting, 1, 0)).isEqualTo(alone.value(setting, 1, 0));
            }
        }
    }
}
