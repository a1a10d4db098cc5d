package org.madang.scenarios.validate;

import java.util.ArrayList;
import java.util.List;
import org.madang.charts.figure.Axis;
import org.madang.charts.figure.TimeSeries;
import org.madang.scenarios.file.Patch;
import org.madang.scenarios.input.ScenarioFile;
import org.madang.scenarios.validate.theory.CascadeWindow;
import org.madang.scenarios.validate.theory.ThresholdCascade;
import org.madang.sim.config.Scenario;

/** Watts 2002: how often one seed sets off a global cascade, and its size; Gleeson & Cahalane 2007: many seeds. */
final class Watts implements Classic {
    private static final String FILE = "watts.yaml";
    private static final String WATTS = "Watts 2002";
    private static final String SEEDED = "Gleeson & Cahalane 2007";
    private static final String DEGREE = "network.meanDegree";
    private static final String THRESHOLD = "market.personas[0].trustThreshold";
    /** A cascade over more than this part of the market is global: those that die out stay far below. */
    private static final double GLOBAL = 0.1;

    @Override
    public String name() {
        return "watts";
    }

    @Override
    public List<String> files() {
        return List.of(FILE);
    }

    @Override
    public Report check(Lab lab) {
        List<Row> rows = new ArrayList<>();
        for (ScenarioFile file : lab.grid(FILE, singleSeeds(lab))) {
            single(lab, file, rows);
        }
        List<TimeSeries> lines = new ArrayList<>();
        for (ScenarioFile file : lab.grid(FILE, manySeeds(lab.pick(10_000, 20_000)))) {
            seeded(lab, file, rows, lines);
        }
        Picture picture = Curves.picture(
                name(),
                "One per cent of seeds takes nearly all, until friends are too many",
                "Share that has joined; bands: 95 % of runs; z: friends on average; threshold .18 unless changed",
                Axis.share("Joined"),
                lines);
        return new Report(rows, List.of(picture));
    }

    private static List<Patch[]> singleSeeds(Lab lab) {
        double[][] points = {{0.18, 0.8}, {0.18, 2}, {0.18, 3}, {0.18, 4}, {0.18, 8}, {0.25, 2}, {0.25, 6}, {0.26, 1.6}
        };
        List<Patch[]> patches = new ArrayList<>();
        for (double[] point : points) {
            patches.add(new Patch[] {
                Lab.set("market.participants", lab.pick(3000, 10_000)),
                Lab.set("weeks", lab.pick(60, 100)),
                Lab.set(THRESHOLD, point[0]),
                Lab.set(DEGREE, point[1])
            });
        }
        return patches;
    }

    private static List<Patch[]> manySeeds(int n) {
        List<Patch[]> patches = new ArrayList<>();
        for (double z : new double[] {2, 4, 6, 8, 10}) {
            patches.add(new Patch[] {
                Lab.set("market.participants", n),
                Lab.set("platforms[0].founding.count", 0),
                Lab.set("platforms[0].founding.seekers", 0.01),
                Lab.set(DEGREE, z)
            });
        }
        return patches;
    }

    private static double threshold(Scenario s) {
        return s.market().personas().get(0).trustThreshold().mean();
    }

    private void single(Lab lab, ScenarioFile file, List<Row> rows) {
        Scenario s = file.scenario();
        double z = s.network().meanDegree();
        CascadeWindow window = new CascadeWindow(threshold(s));
        int runs = lab.pick(80, 500);
        List<Double> sizes = lab.run(file, runs, run -> last(run.shares()));
        List<Double> global = sizes.stream().filter(size -> size > GLOBAL).toList();
        String at = " z = " + Texts.number(z) + ", φ = " + threshold(s);
        boolean open = window.isOpen(z);
        double chance = open ? window.chanceOfCascade(z) : 0;
        String note = open ? "" : "outside the cascade window: none";
        rows.add(Row.frequency("watts: global cascades," + at, WATTS, chance, global.size(), runs, note));
        if (open && global.size() > 2) {
            double size = window.sizeOfCascade(z);
            double allowance = 10.0 / s.market().participants();
            String finite = "finite-size allowance " + Texts.number(allowance) + " (10/n)";
            rows.add(Row.mean(
                    "watts: size of a global cascade," + at, WATTS, size, Sample.of(global), allowance, finite));
        }
    }

    private void seeded(Lab lab, ScenarioFile file, List<Row> rows, List<TimeSeries> lines) {
        Scenario s = file.scenario();
        double z = s.network().meanDegree();
        double seeds = s.platforms().get(0).founding().seekers();
        ThresholdCascade theory = new ThresholdCascade(z, seeds, ThresholdCascade.constant(threshold(s)));
        List<double[]> runs = lab.run(file, lab.pick(12, 60), Run::shares);
        double allowance = 10.0 / s.market().participants();
        rows.add(Row.mean(
                "watts: size from " + Texts.number(seeds) + " seeds, z = " + Texts.number(z) + ", φ = " + threshold(s),
                SEEDED,
                theory.finalShare(),
                Bass.at(runs, s.weeks()),
                allowance,
                "finite-size allowance " + Texts.number(allowance) + " (10/n)"));
        if (z != 6) {
            Curves.addPair(lines, "z = " + Texts.number(z), cut(runs, 40), theory.shares(Math.min(40, s.weeks())));
        }
    }

    static List<double[]> cut(List<double[]> runs, int weeks) {
        return runs.stream()
                .map(run -> java.util.Arrays.copyOf(run, Math.min(weeks, run.length)))
                .toList();
    }

    static double last(double[] series) {
        return series[series.length - 1];
    }
}
