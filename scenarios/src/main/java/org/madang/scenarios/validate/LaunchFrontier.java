package org.madang.scenarios.validate;

import java.util.ArrayList;
import java.util.List;
import org.madang.charts.figure.Axis;
import org.madang.charts.figure.TimeSeries;
import org.madang.scenarios.file.Patch;
import org.madang.scenarios.input.ScenarioFile;
import org.madang.scenarios.validate.theory.CriticalMass;
import org.madang.sim.config.Persona;
import org.madang.sim.config.Scenario;
import org.madang.sim.config.Side;
import org.madang.sim.indicator.Indicator;
import org.madang.sim.market.Population;
import org.madang.sim.parallel.Crew;

/**
 * Evans & Schmalensee 2010: the smallest start that launches a platform, and where a launched one ends; also where everybody's
 * mind is made up for good (ρ = 1), a threshold model (Granovetter 1978) with the same states of rest.
 */
final class LaunchFrontier implements Classic {
    private static final String FILE = "critical-mass.yaml";
    private static final String SOURCE = "Evans & Schmalensee 2010";
    private static final String SEEKERS = "platforms[0].founding.seekers";
    private static final String PROVIDERS = "platforms[0].founding.providers";
    private static final Patch MADE_UP = Lab.set("join.lastingTaste", 1);

    @Override
    public String name() {
        return "critical-mass";
    }

    @Override
    public List<String> files() {
        return List.of(FILE);
    }

    static CriticalMass theory(Scenario s) {
        Persona persona = s.market().personas().get(0);
        return new CriticalMass(
                Math.exp(persona.outsideOption()),
                s.join().choiceSharpness(),
                s.join().considerRate());
    }

    @Override
    public Report check(Lab lab) {
        List<Row> rows = new ArrayList<>();
        Patch size = Lab.set("market.participants", lab.pick(6000, 30_000));
        List<Patch[]> starts = new ArrayList<>();
        for (double start : lab.pick(new double[] {0}, new double[] {0, 0.1, 0.2, 0.3})) {
            starts.add(new Patch[] {size, Lab.set(SEEKERS, start)});
        }
        for (ScenarioFile file : lab.grid(FILE, starts)) {
            rows.add(frontier(lab, file));
        }
        rows.add(frontier(lab, lab.read(FILE, size, Lab.set(SEEKERS, 0), MADE_UP)));
        List<TimeSeries> lines = new ArrayList<>();
        Patch[] high = {size, Lab.set(SEEKERS, 0.5), Lab.set(PROVIDERS, 0.5)};
        rows.add(highState(lab, lab.read(FILE, high)));
        rows.add(highState(lab, lab.read(FILE, high[0], high[1], high[2], MADE_UP)));
        for (ScenarioFile file : lab.grid(FILE, List.of(start(size, 0.42), start(size, 0.35)))) {
            curves(lab, file, lines);
        }
        Picture picture = Curves.picture(
                name(),
                "Below the critical mass a platform dies, above it lives",
                "Share of seekers who take part when providers start at the given share and seekers at none; bands: 95 % of runs",
                Axis.share("Seekers taking part"),
                lines);
        return new Report(rows, List.of(picture));
    }

    private static Patch[] start(Patch size, double providers) {
        return new Patch[] {size, Lab.set(SEEKERS, 0), Lab.set(PROVIDERS, providers)};
    }

    /** In each world by itself, the smallest start of the providers that launches, by halving; founders are nested. */
    private static Row frontier(Lab lab, ScenarioFile file) {
        Scenario s = file.scenario();
        double start = s.platforms().get(0).founding().seekers();
        List<Double> frontiers = lab.repeat(lab.pick(16, 30), (r, crew) -> frontier(lab, file, r, crew));
        double resolution = Math.pow(0.5, halvings(lab) + 1);
        CriticalMass theory = theory(s);
        double continuous = new CriticalMass(theory.half(), theory.sharpness(), 0.002).frontier(start);
        return Row.mean(
                "critical-mass: smallest start of providers, seekers at " + Texts.number(start) + minds(s),
                SOURCE,
                theory.frontier(start),
                Sample.of(frontiers),
                resolution,
                "weekly steps; in continuous time " + Texts.number(continuous) + "; resolution "
                        + Texts.rough(resolution));
    }

    private static String minds(Scenario s) {
        return s.join().lastingTaste() == 1 ? ", ρ = 1" : "";
    }

    private static int halvings(Lab lab) {
        return lab.pick(9, 12);
    }

    private static double frontier(Lab lab, ScenarioFile file, int replication, Crew crew) {
        Population population = lab.population(file, replication);
        double fails = 0;
        double launches = 1;
        for (int n = 0; n < halvings(lab); n++) {
            double middle = (fails + launches) / 2;
            ScenarioFile at = file.with(List.of(Lab.set(PROVIDERS, middle)));
            Run run = lab.simulate(at, population, replication, crew);
            if (Watts.last(run.shares()) > theory(at.scenario()).highState() / 2) {
                launches = middle;
            } else {
                fails = middle;
            }
        }
        return (fails + launches) / 2;
    }

    private static Row highState(Lab lab, ScenarioFile file) {
        Scenario s = file.scenario();
        Sample got = lab.sample(file, lab.pick(16, 40), run -> {
            double[] shares = run.shares();
            return UrnBall.mean(java.util.Arrays.copyOfRange(shares, shares.length / 2, shares.length));
        });
        double allowance = 10.0 / s.market().participants();
        return Row.mean(
                "critical-mass: share of a launched platform" + minds(s),
                SOURCE,
                theory(s).highState(),
                got,
                allowance,
                "finite-size allowance 10/n");
    }

    private static void curves(Lab lab, ScenarioFile file, List<TimeSeries> lines) {
        Scenario s = file.scenario();
        double seekers = UrnBall.of(s, Side.SEEKER);
        List<double[]> runs = lab.run(file, lab.pick(10, 30), run -> run.series(Indicator.SEEKERS));
        runs.forEach(run -> {
            for (int w = 0; w < run.length; w++) {
                run[w] /= seekers;
            }
        });
        double a = s.platforms().get(0).founding().seekers();
        double b = s.platforms().get(0).founding().providers();
        double[] theory = theory(s).shares(a, b, Math.min(150, s.weeks()))[0];
        Curves.addPair(lines, "providers from " + Texts.number(b), Watts.cut(runs, 150), theory);
    }
}
