package org.madang.scenarios.turning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.madang.scenarios.experiment.Experiment;
import org.madang.scenarios.experiment.Journal;
import org.madang.scenarios.experiment.Plan;
import org.madang.scenarios.experiment.Progress;
import org.madang.scenarios.input.ScenarioFile;
import org.madang.scenarios.statement.Finding;
import org.madang.scenarios.statement.Value.Kind;
import org.madang.sim.indicator.Indicator;

/** With real runs. */
class TurningTest {
    @Test
    void doesNotDependOnThreads() {
        Plan plan = Markets.plan();
        List<Finding> one = new Turning(plan, 0, 1, 16, false).findings(1, 1, Kind.STRATEGY);
        assertThat(one).isNotEmpty();
        assertThat(new Turning(plan, 0, 1, 16, false).findings(2, 1, Kind.STRATEGY))
                .isEqualTo(one);
    }

    /** First less second by replication, as the comparison of a file has it. */
    private static double[] compared(ScenarioFile file) {
        return new Experiment(Plan.of(file), 1, Journal.NONE, Progress.SILENT)
                .run()
                .sides()
                .ends(Indicator.NET_PRESENT_VALUE)
                .difference(0, 1);
    }

    /** In the full market a trial is the comparison itself, and a move is what a user would write into the file. */
    @Test
    void triesWhatAFileWithTheMoveWouldGive() {
        ScenarioFile file = Markets.file();
        Plan plan = Plan.of(file);
        Move dearer = Move.of(
                        Input.ALL.stream().filter(i -> i.name().equals("media")).toList(), plan.scenario())
                .get(1);
        double[][] gaps = new Trial(plan, List.of(0, 1), Screen.full(plan.scenario(), 1), 2)
                .gaps(List.of(List.of(), List.of(dearer)), 0);
        double[] now = compared(file);
        double[] moved = compared(file.with(dearer.patches(plan.scenario())));
        for (int world = 0; world < Screen.WORLDS; world++) {
            assertThat(gaps[world][0]).isEqualTo(now[world], within(1e-9));
            assertThat(gaps[world][1]).isEqualTo(moved[world], within(1e-9));
        }
        assertThat(moved).isNotEqualTo(now);
    }
}
