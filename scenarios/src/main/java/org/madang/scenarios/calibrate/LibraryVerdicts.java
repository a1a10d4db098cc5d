package org.madang.scenarios.calibrate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import org.madang.scenarios.experiment.Experiment;
import org.madang.scenarios.experiment.Journal;
import org.madang.scenarios.experiment.Outcome;
import org.madang.scenarios.experiment.Plan;
import org.madang.scenarios.experiment.Progress;
import org.madang.scenarios.file.Patch;
import org.madang.scenarios.input.Scaling;
import org.madang.scenarios.input.ScenarioFile;
import org.madang.scenarios.statistics.PairedSample;
import org.madang.sim.config.Network;

/** Keeping first against winning first in the markets of the library, on points that are equally good. */
final class LibraryVerdicts {
    private static final String SOURCE = "calibrate";

    private final CalibrationFile file;
    private final int threads;
    private final BooleanSupplier isStopped;

    LibraryVerdicts(CalibrationFile file, int threads, BooleanSupplier isStopped) {
        this.file = file;
        this.threads = threads;
        this.isStopped = isStopped;
    }

    /** @param points values by parameter, the frozen ones first */
    List<Tally> on(List<double[]> points) {
        List<Tally> tallies = new ArrayList<>();
        for (ScenarioFile scenario : file.scenarios()) {
            Map<String, Integer> wins = new TreeMap<>();
            String frozen = "";
            int made = 0;
            for (int n = 0; n < points.size() && !isStopped.getAsBoolean(); n++) {
                String winner = winner(scenario, points.get(n));
                made++;
                frozen = n == 0 ? winner : frozen;
                if (!winner.isEmpty()) {
                    wins.merge(winner, 1, Integer::sum);
                }
            }
            tallies.add(new Tally(scenario.scenario().name(), made, wins, frozen));
        }
        return tallies;
    }

    private String winner(ScenarioFile scenario, double[] values) {
        Calibration.Verdicts look = file.calibration().verdicts();
        List<Patch> patches = new ArrayList<>(file.patches(scenario.file(), values));
        patches.add(Patch.of(SOURCE, "compare.between", "strategies"));
        patches.add(Patch.of(SOURCE, "compare.strategies", List.of("retention-first", "acquisition-first")));
        patches.add(Patch.of(SOURCE, "compare.replications.least", look.replications()));
        patches.add(Patch.of(SOURCE, "compare.replications.most", look.replications()));
        ScenarioFile changed = scenario.with(patches);
        boolean fixed = changed.scenario().network().kind() == Network.Kind.EDGE_LIST;
        int own = changed.scenario().market().participants();
        ScenarioFile small = fixed || own <= look.participants() ? changed : Scaling.to(changed, look.participants());
        Outcome outcome = new Experiment(Plan.of(small), threads, Journal.NONE, Progress.SILENT).run();
        PairedSample ends = outcome.sides().ends(outcome.plan().headline());
        int sign = outcome.procedure().judge(ends.differences()).sign(0);
        return sign == 0 ? "" : outcome.plan().sideNames().get(sign > 0 ? 0 : 1);
    }
}
