package org.madang.scenarios.validate;

import java.util.ArrayList;
import java.util.List;
import org.madang.charts.figure.Axis;
import org.madang.scenarios.file.Patch;
import org.madang.scenarios.input.ScenarioFile;
import org.madang.scenarios.validate.theory.AcquisitionRetention;
import org.madang.sim.config.Platform;
import org.madang.sim.config.Scenario;
import org.madang.sim.indicator.Indicator;
import org.madang.sim.market.Population;

/** Blattberg & Deighton 1996: the best spending on winning and on keeping customers, and what it is worth. */
final class BlattbergDeighton implements Classic {
    private static final String FILE = "blattberg-deighton.yaml";
    private static final String SOURCE = "Blattberg & Deighton 1996";

    @Override
    public String name() {
        return "blattberg-deighton";
    }

    @Override
    public List<String> files() {
        return List.of(FILE);
    }

    /** The response curves that a scenario holds. */
    static AcquisitionRetention theory(Scenario s) {
        Platform firm = s.platforms().get(0);
        return new AcquisitionRetention(
                s.reach().ceiling(),
                1 / firm.costs().perContact(),
                s.leave().relationshipEffect(),
                1 / firm.levers().relationship().perMember(),
                firm.subscription().seeker(),
                Math.pow(1 + s.discountRate(), 1.0 / 52) - 1);
    }

    @Override
    public Report check(Lab lab) {
        ScenarioFile file = lab.read(FILE);
        Scenario s = file.scenario();
        int n = s.market().participants();
        AcquisitionRetention theory = theory(s);
        double winning = theory.bestWinning();
        double keeping = theory.bestKeeping();
        // How far from the optimum, in parts of it, its neighbours are looked at.
        double step = lab.pick(0.2, 0.1);
        double[][] spending = {
            {winning, keeping},
            {winning * (1 - step), keeping},
            {winning * (1 + step), keeping},
            {winning, keeping * (1 - step)},
            {winning, keeping * (1 + step)}
        };
        List<double[]> runs = lab.repeat(lab.pick(20, 120), (r, crew) -> {
            Population population = lab.population(file, r);
            double[] got = new double[spending.length + 2];
            for (int point = 0; point < spending.length; point++) {
                Run run =
                        lab.simulate(file.with(budget(s, spending[point][0], spending[point][1])), population, r, crew);
                got[point] = Watts.last(run.series(Indicator.NET_PRESENT_VALUE)) * (1 + theory.discount()) / n;
                if (point == 0) {
                    double[] members = run.series(Indicator.MEMBERS);
                    got[spending.length] = members[0] / n;
                    got[spending.length + 1] = keptOf(members);
                }
            }
            return got;
        });
        List<Row> rows = rows(theory, winning, keeping, step, runs);
        List<double[]> values = lab.run(
                file.with(budget(s, winning, keeping)),
                lab.pick(20, 60),
                run -> perProspect(run, theory.discount(), n));
        Picture picture = Curves.picture(
                name(),
                "A cohort pays back what was spent on winning it",
                "Net present value a prospect at the best spending; band: 95 % of runs",
                Axis.money("Net present value a prospect", "money"),
                List.of(
                        Curves.band("simulated", values),
                        Curves.line("theory", theoryCurve(theory, winning, keeping, s.weeks()))));
        return new Report(rows, List.of(picture));
    }

    private static List<Row> rows(
            AcquisitionRetention theory, double winning, double keeping, double step, List<double[]> runs) {
        List<Row> rows = new ArrayList<>();
        rows.add(row("share won at A*", theory.won(winning), column(runs, 5), ""));
        rows.add(row("share kept at R*", theory.kept(keeping), column(runs, 6), "all who stayed over all who could"));
        rows.add(row("customer equity of a prospect at A*, R*", theory.equity(winning, keeping), column(runs, 0), ""));
        rows.add(row(
                "best spending on winning, A*",
                AcquisitionRetention.top(
                        winning,
                        winning * step,
                        theory.equity(winning * (1 - step), keeping),
                        theory.equity(winning, keeping),
                        theory.equity(winning * (1 + step), keeping)),
                tops(runs, winning, winning * step, 1, 2),
                "top of a parabola through three budgets, in theory as in the runs; exact " + Texts.number(winning)));
        rows.add(row(
                "best spending on keeping, R*",
                AcquisitionRetention.top(
                        keeping,
                        keeping * step,
                        theory.equity(winning, keeping * (1 - step)),
                        theory.equity(winning, keeping),
                        theory.equity(winning, keeping * (1 + step))),
                tops(runs, keeping, keeping * step, 3, 4),
                "top of a parabola through three budgets, in theory as in the runs; exact " + Texts.number(keeping)));
        return rows;
    }

    private static Row row(String what, double expected, Sample got, String note) {
        return Row.mean("blattberg-deighton: " + what, SOURCE, expected, got, 0, note);
    }

    private static Sample column(List<double[]> runs, int column) {
        return Sample.of(runs.stream().map(run -> run[column]).toList());
    }

    private static Sample tops(List<double[]> runs, double at, double h, int below, int above) {
        return Sample.of(runs.stream()
                .map(run -> AcquisitionRetention.top(at, h, run[below], run[0], run[above]))
                .toList());
    }

    /** A a prospect in the first period, R a member from the second on: a part of last period's margin. */
    private static List<Patch> budget(Scenario s, double winning, double keeping) {
        double part = keeping / s.platforms().get(0).subscription().seeker();
        return List.of(
                Lab.set("platforms[0].budget.weekly", winning * s.market().participants()),
                Lab.set("platforms[0].budget.reinvested", part),
                Lab.set("events[0].budget.reinvested", part));
    }

    /** Members after each period over members before it, all periods together. */
    private static double keptOf(double[] members) {
        double stayed = 0;
        double could = 0;
        for (int w = 1; w < members.length; w++) {
            stayed += members[w];
            could += members[w - 1];
        }
        return stayed / could;
    }

    private static double[] perProspect(Run run, double discount, int n) {
        double[] values = java.util.Arrays.copyOf(run.series(Indicator.NET_PRESENT_VALUE), 15);
        for (int w = 0; w < values.length; w++) {
            values[w] *= (1 + discount) / n;
        }
        return values;
    }

    private static double[] theoryCurve(AcquisitionRetention theory, double winning, double keeping, int weeks) {
        double[] values = new double[Math.min(15, weeks)];
        double members = theory.won(winning);
        double value = members * theory.margin() - winning;
        double factor = 1;
        for (int w = 0; w < values.length; w++) {
            values[w] = value;
            factor /= 1 + theory.discount();
            value += factor * members * (theory.kept(keeping) * theory.margin() - keeping);
            members *= theory.kept(keeping);
        }
        return values;
    }
}
