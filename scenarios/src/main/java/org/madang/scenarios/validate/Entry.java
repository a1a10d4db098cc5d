package org.madang.scenarios.validate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.madang.charts.figure.Axis;
import org.madang.charts.figure.TimeSeries;
import org.madang.scenarios.file.Patch;
import org.madang.scenarios.input.ScenarioFile;
import org.madang.scenarios.validate.theory.FreeEntry;
import org.madang.sim.config.Persona;
import org.madang.sim.config.Platform;
import org.madang.sim.config.Scenario;
import org.madang.sim.config.Side;
import org.madang.sim.indicator.Indicator;

/** Free entry: providers come until what they earn meets what they could earn elsewhere, so use does not rise with demand. */
final class Entry implements Classic {
    private static final String FILE = "free-entry.yaml";
    private static final String SOURCE = "free entry; Hall, Horton & Knoepfle 2023";

    @Override
    public String name() {
        return "free-entry";
    }

    @Override
    public List<String> files() {
        return List.of(FILE);
    }

    static FreeEntry theory(Scenario s) {
        Persona seeker = persona(s, Side.SEEKER);
        Persona provider = persona(s, Side.PROVIDER);
        Platform p = s.platforms().get(0);
        double capacity = UrnBall.of(s, Side.PROVIDER) * provider.capacity().mean() * provider.availability();
        double earned =
                p.transactionValue() * (1 - p.fees().provider()) / s.join().referencePrice();
        return new FreeEntry(
                s.join().choiceSharpness(),
                provider.outsideOption(),
                s.experience().initialExpectation() * earned,
                UrnBall.of(s, Side.SEEKER) * seeker.needRate().mean() / capacity);
    }

    private static Persona persona(Scenario s, Side side) {
        return s.market().personas().stream()
                .filter(p -> p.side() == side)
                .findFirst()
                .orElseThrow();
    }

    @Override
    public Report check(Lab lab) {
        List<Row> rows = new ArrayList<>();
        List<TimeSeries> lines = new ArrayList<>();
        for (ScenarioFile file : lab.grid(FILE, needs(1, 2, 3))) {
            FreeEntry theory = theory(file.scenario());
            String at = "demand " + Texts.number(theory.demand()) + " of capacity";
            List<double[][]> both = lab.run(
                    file, lab.pick(10, 60), run -> new double[][] {providers(run), run.series(Indicator.CAPACITY_USE)});
            List<double[]> runs = both.stream().map(run -> run[0]).toList();
            rows.add(row("share of providers, " + at, theory.share(), runs));
            rows.add(row(
                    "use of capacity, " + at,
                    theory.use(),
                    both.stream().map(run -> run[1]).toList()));
            double[] flat = new double[file.scenario().weeks()];
            Arrays.fill(flat, theory.share());
            Curves.addPair(lines, at, runs, flat);
        }
        Picture picture = Curves.picture(
                name(),
                "More demand brings more providers and no more use",
                "Share of providers who take part; bands: 95 % of runs",
                Axis.share("Providers taking part"),
                lines);
        return new Report(rows, List.of(picture));
    }

    private static List<Patch[]> needs(double... rates) {
        return Lab.over("market.personas[seeker].needRate", rates);
    }

    private static double[] providers(Run run) {
        double[] shares = run.series(Indicator.PROVIDERS);
        double all = run.market().population.participants().of(Side.PROVIDER);
        for (int w = 0; w < shares.length; w++) {
            shares[w] /= all;
        }
        return shares;
    }

    /** The mean of the second half, when the way there is forgotten. */
    private static Row row(String what, double expected, List<double[]> runs) {
        Sample got = Sample.of(runs.stream()
                .map(run -> UrnBall.mean(Arrays.copyOfRange(run, run.length / 2, run.length)))
                .toList());
        // Records follow with a delay and by whole matches, and the logit is curved: of second order in the spread of
        // records.
        double allowance = 0.005;
        return Row.mean(
                "free-entry: " + what, SOURCE, expected, got, allowance, "allowance for the spread of records .005");
    }
}
