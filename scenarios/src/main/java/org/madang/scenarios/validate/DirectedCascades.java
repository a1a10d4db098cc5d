package org.madang.scenarios.validate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.madang.charts.figure.Axis;
import org.madang.charts.figure.Caption;
import org.madang.charts.plot.Reference;
import org.madang.charts.timeline.LineChart;
import org.madang.scenarios.input.ScenarioFile;
import org.madang.scenarios.validate.theory.LiveEdges;
import org.madang.sim.config.Scenario;
import org.madang.sim.indicator.Indicator;
import org.madang.sim.network.EdgeList;

/**
 * Independent cascade and linear threshold on directed, weighted ties from files: exactly on a small example, and against
 * published spreads on NetHEPT and a network of 62 nodes where the data are at hand.
 */
final class DirectedCascades implements Classic {
    private static final String ONCE = "directed-cascade.yaml";
    private static final String THRESHOLD = "directed-threshold.yaml";
    private static final String SOURCE = "Kempe, Kleinberg & Tardos 2003";
    private static final String NETHEPT = "nethept_weighted_directed.txt";
    private static final String SIXTY_TWO = "network62_weighted.txt";
    /** Half of the last digit, where a published spread has no standard error. */
    private static final double DIGIT = 0.005;

    /** A published mean spread with its standard error. */
    private record Published(
            String file, String data, List<String> seeds, double spread, double error, String source) {}

    private static final List<Published> PUBLISHED = List.of(
            new Published(
                    ONCE,
                    SIXTY_TWO,
                    List.of("56", "58", "53", "50", "48"),
                    30.455,
                    0.009,
                    "network of 62 nodes, Monte Carlo"),
            new Published(ONCE, NETHEPT, List.of("6024"), 91.71, 0.06, "NetHEPT, Monte Carlo"),
            new Published(
                    ONCE,
                    NETHEPT,
                    List.of("6024", "267", "37", "47", "1434"),
                    323.49,
                    0.11,
                    "NetHEPT, k = 5, as published (own Monte Carlo 323.45)"),
            new Published(THRESHOLD, NETHEPT, List.of("6024"), 101.43, 0.07, "NetHEPT, Monte Carlo"));

    @Override
    public String name() {
        return "directed-cascades";
    }

    @Override
    public List<String> files() {
        return List.of(ONCE, THRESHOLD);
    }

    @Override
    public Report check(Lab lab) {
        List<Row> rows = new ArrayList<>();
        int runs = lab.pick(2000, 30_000);
        ScenarioFile once = lab.read(ONCE);
        ScenarioFile threshold = lab.read(THRESHOLD);
        double exactOnce = liveEdges(once).independentCascade(chances(once), once.foundingNodes());
        double exactThreshold = liveEdges(threshold).linearThreshold(threshold.foundingNodes());
        String exact = "exact, over all live-edge graphs";
        List<double[]> reached = lab.run(once, runs, run -> run.series(Indicator.MEMBERS));
        List<double[]> won = lab.run(threshold, runs, run -> run.series(Indicator.MEMBERS));
        rows.add(Row.mean("directed-cascade: spread on the example", SOURCE, exactOnce, last(reached), 0, exact));
        rows.add(Row.mean("directed-threshold: spread on the example", SOURCE, exactThreshold, last(won), 0, exact));
        for (Published published : PUBLISHED) {
            rows.add(published(lab, published));
        }
        rows.add(Row.notExpressed(
                "directed-threshold: ties of different weight into one node",
                SOURCE,
                Double.NaN,
                "the gate looks at the share of friends, each counting alike: weights 1/in-degree, and no others"));
        Caption caption = new Caption(
                "Spread over a directed network comes to its exact mean",
                "People reached on the example of nine, mean of " + runs + " runs; lines: exact means in the end",
                "scenarios/classics · madang validate " + name());
        LineChart chart = LineChart.of(
                        caption,
                        Axis.count("Reached", "people"),
                        List.of(
                                Curves.line("independent cascade", Curves.mean(Watts.cut(reached, 12))),
                                Curves.line("linear threshold", Curves.mean(Watts.cut(won, 12)))))
                .withReferences(List.of(
                        new Reference(exactOnce, "independent cascade, exact"),
                        new Reference(exactThreshold, "linear threshold, exact")));
        return new Report(rows, List.of(new Picture(name(), chart)));
    }

    private static Sample last(List<double[]> runs) {
        return Sample.of(runs.stream().map(Watts::last).toList());
    }

    private static LiveEdges liveEdges(ScenarioFile file) {
        EdgeList edges = file.edges();
        int[] lines = IntStream.range(0, edges.lines()).toArray();
        return new LiveEdges(
                edges.nodes(),
                Arrays.stream(lines).map(edges::from).toArray(),
                Arrays.stream(lines).map(edges::to).toArray());
    }

    private static double[] chances(ScenarioFile file) {
        double rate = file.scenario().talk().rate();
        return IntStream.range(0, file.edges().lines())
                .mapToDouble(line -> Math.min(1, rate * file.edges().weight(line)))
                .toArray();
    }

    private static Row published(Lab lab, Published p) {
        String what = p.file().replace(".yaml", "") + ": spread, " + p.source() + ", seeds {"
                + String.join(", ", p.seeds()) + "}";
        Optional<Path> data = lab.data(p.data());
        if (data.isEmpty()) {
            return Row.noData(what, SOURCE, p.spread(), p.data());
        }
        ScenarioFile file = lab.read(
                p.file(),
                Lab.set("network.file", data.get().toString()),
                Lab.set("platforms[0].founding.nodes", p.seeds()));
        Scenario s = file.scenario();
        if (!s.platforms().get(0).founding().nodes().equals(p.seeds())
                || p.file().equals(ONCE) && s.talk().rate() != 1) {
            return Row.notExpressed(what, SOURCE, Double.NaN, "no published figure for the values that are set");
        }
        int runs = file.edges().nodes() > 1000 ? lab.pick(40, 1500) : lab.pick(1000, 20_000);
        Sample got = lab.sample(file, runs, run -> Watts.last(run.series(Indicator.MEMBERS)));
        double error = Math.hypot(got.standardError(), p.error());
        String note = runs + " runs; the published figure has a standard error of " + p.error();
        return Row.within(what, SOURCE, p.spread(), got.mean(), error, got.multiple() * error + DIGIT, note);
    }
}
