package org.madang.scenarios.validate;

import java.util.ArrayList;
import java.util.List;
import org.madang.charts.figure.Axis;
import org.madang.charts.figure.TimeSeries;
import org.madang.scenarios.input.ScenarioFile;
import org.madang.scenarios.validate.theory.Pairs;
import org.madang.sim.config.Churn;

/** Pairs of friends: who is left is likelier to leave, for a while (Nitzan & Libai 2011). */
final class FriendsWhoLeave implements Classic {
    private static final String FILE = "contagion.yaml";
    private static final String SOURCE = "Nitzan & Libai 2011; Markov chain of a pair";

    @Override
    public String name() {
        return "contagion";
    }

    @Override
    public List<String> files() {
        return List.of(FILE);
    }

    @Override
    public Report check(Lab lab) {
        List<Row> rows = new ArrayList<>();
        List<TimeSeries> lines = new ArrayList<>();
        for (ScenarioFile file : lab.grid(FILE, Lab.over("leave.contagion", 0, 3))) {
            Churn leave = file.scenario().leave();
            Pairs theory = new Pairs(leave.baseHazard(), leave.contagion(), leave.contagionKept());
            double[] curve = theory.there(file.scenario().weeks());
            String at = "c = " + Texts.number(theory.contagion());
            List<double[]> runs = lab.run(file, lab.pick(20, 100), Run::shares);
            for (int week : new int[] {4, 13, 26, 52}) {
                rows.add(Row.mean(
                        "contagion: share still there in week " + week + ", " + at,
                        SOURCE,
                        curve[week - 1],
                        Bass.at(runs, week),
                        0,
                        ""));
            }
            Curves.addPair(lines, at, runs, curve);
        }
        Picture picture = Curves.picture(
                name(),
                "Whoever is left by a friend leaves sooner",
                "Share still there of people in pairs; bands: 95 % of runs; c: how much likelier to leave at first",
                Axis.share("Still there"),
                lines);
        return new Report(rows, List.of(picture));
    }
}
