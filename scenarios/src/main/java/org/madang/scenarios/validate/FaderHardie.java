package org.madang.scenarios.validate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.madang.charts.figure.Axis;
import org.madang.charts.figure.TimeSeries;
import org.madang.scenarios.file.Patch;
import org.madang.scenarios.input.ScenarioFile;
import org.madang.scenarios.validate.theory.Survival;
import org.madang.sim.config.Churn;

/**
 * Fader & Hardie 2007: retention rises with time because people differ, by the two groups of customers of the paper; and the very
 * same curve where it rises because everybody gets used to staying.
 */
final class FaderHardie implements Classic {
    private static final String FILE = "shifted-beta-geometric.yaml";
    private static final String SOURCE = "Fader & Hardie 2007";

    @Override
    public String name() {
        return "shifted-beta-geometric";
    }

    @Override
    public List<String> files() {
        return List.of(FILE);
    }

    private static Patch[] group(double alpha, double beta, String flattens) {
        double mean = alpha / (alpha + beta);
        double spread = Math.sqrt(mean * (1 - mean) / (alpha + beta + 1));
        return new Patch[] {
            Lab.set("leave.baseHazard", mean),
            Lab.set("leave.hazardSpread", spread),
            Lab.set("leave.flattens", flattens)
        };
    }

    private static List<Patch[]> groups() {
        return List.of(
                group(0.668, 3.806, "people"),
                group(0.704, 1.182, "people"),
                group(0.668, 3.806, "tenure"),
                group(0.704, 1.182, "tenure"));
    }

    @Override
    public Report check(Lab lab) {
        List<Row> rows = new ArrayList<>();
        List<TimeSeries> lines = new ArrayList<>();
        for (ScenarioFile file : lab.grid(FILE, groups())) {
            Churn leave = file.scenario().leave();
            Survival theory = Survival.of(leave.baseHazard(), leave.spread());
            String at = "α = " + Texts.number(theory.alpha()) + ", β = " + Texts.number(theory.beta())
                    + (leave.habituates() ? ", by tenure" : "");
            List<double[]> runs = lab.run(file, lab.pick(12, 100), Run::shares);
            double[] curve = new double[file.scenario().weeks()];
            Arrays.setAll(curve, t -> theory.kept(t + 1));
            for (int t : new int[] {1, 4, 7, 12}) {
                rows.add(Row.mean(
                        "shifted-beta-geometric: share kept after " + t + " periods, " + at,
                        SOURCE,
                        theory.kept(t),
                        Bass.at(runs, t),
                        0,
                        ""));
            }
            Curves.addPair(lines, at, runs, curve);
        }
        Picture picture = Curves.picture(
                name(),
                "Who is likely to leave leaves first, so retention rises",
                "Share of customers kept, by period; bands: 95 % of runs",
                Axis.number("Kept", "share"),
                lines);
        return new Report(rows, List.of(picture));
    }
}
