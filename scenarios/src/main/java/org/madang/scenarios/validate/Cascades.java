package org.madang.scenarios.validate;

import java.util.ArrayList;
import java.util.List;
import org.madang.charts.figure.Axis;
import org.madang.charts.figure.TimeSeries;
import org.madang.scenarios.input.ScenarioFile;
import org.madang.scenarios.validate.theory.Percolation;
import org.madang.scenarios.validate.theory.ThresholdCascade;
import org.madang.sim.config.Scenario;

/** Kempe, Kleinberg & Tardos 2003 on random graphs: independent cascade and linear threshold. */
final class Cascades implements Classic {
    private static final String ONCE = "independent-cascade.yaml";
    private static final String THRESHOLD = "linear-threshold.yaml";
    private static final String SOURCE = "Kempe, Kleinberg & Tardos 2003";

    @Override
    public String name() {
        return "cascades";
    }

    @Override
    public List<String> files() {
        return List.of(ONCE, THRESHOLD);
    }

    @Override
    public Report check(Lab lab) {
        List<Row> rows = new ArrayList<>();
        List<TimeSeries> once = new ArrayList<>();
        for (ScenarioFile file : lab.grid(ONCE, Lab.over("talk.rate", 0.15, 0.2, 0.3))) {
            independent(lab, file, rows, once);
        }
        List<TimeSeries> threshold = new ArrayList<>();
        for (ScenarioFile file : lab.grid(THRESHOLD, Lab.over("network.meanDegree", 2, 4, 8))) {
            linear(lab, file, rows, threshold);
        }
        return new Report(
                rows,
                List.of(
                        picture("independent-cascade", "News passed on once spreads like percolation", once),
                        picture("linear-threshold", "Uniform thresholds: few seeds stay few", threshold)));
    }

    private static Picture picture(String name, String title, List<TimeSeries> lines) {
        return Curves.picture(name, title, "Share reached; bands: 95 % of runs", Axis.share("Reached"), lines);
    }

    private static void independent(Lab lab, ScenarioFile file, List<Row> rows, List<TimeSeries> lines) {
        Scenario s = file.scenario();
        double lambda = s.network().meanDegree() * s.talk().rate();
        Percolation theory =
                new Percolation(lambda, s.platforms().get(0).founding().seekers());
        List<double[]> runs = lab.run(file, lab.pick(16, 200), Run::shares);
        String at = "λ = " + Texts.number(lambda);
        rows.add(Row.mean(
                "independent-cascade: share reached, " + at,
                SOURCE + "; percolation",
                theory.finalShare(),
                Bass.at(runs, s.weeks()),
                10.0 / s.market().participants(),
                "finite-size allowance 10/n"));
        Curves.addPair(lines, at, Watts.cut(runs, 25), theory.shares(Math.min(25, s.weeks())));
    }

    private static void linear(Lab lab, ScenarioFile file, List<Row> rows, List<TimeSeries> lines) {
        Scenario s = file.scenario();
        double z = s.network().meanDegree();
        double seeds = s.platforms().get(0).founding().seekers();
        ThresholdCascade theory = new ThresholdCascade(z, seeds, ThresholdCascade.uniform());
        List<double[]> runs = lab.run(file, lab.pick(16, 200), Run::shares);
        String at = "z = " + Texts.number(z);
        rows.add(Row.mean(
                "linear-threshold: share reached, " + at,
                SOURCE + "; " + "Gleeson & Cahalane 2007",
                theory.finalShare(),
                Bass.at(runs, s.weeks()),
                10.0 / s.market().participants(),
                "finite-size allowance 10/n"));
        Curves.addPair(lines, at, Watts.cut(runs, 40), theory.shares(Math.min(40, s.weeks())));
    }
}
