package org.madang.scenarios.validate;

import java.util.ArrayList;
import java.util.List;
import org.madang.scenarios.input.ScenarioFile;
import org.madang.scenarios.validate.theory.ShrunkMean;
import org.madang.sim.config.Persona;
import org.madang.sim.config.Scenario;
import org.madang.sim.config.Service;
import org.madang.sim.config.Side;
import org.madang.sim.market.Participants;
import org.madang.sim.state.MarketState;

/** Efron & Morris 1977: a rating shrunk towards the mean of all errs as little as it can. */
final class Ratings implements Classic {
    private static final String FILE = "shrunk-ratings.yaml";
    private static final String SOURCE = "Efron & Morris 1977";

    @Override
    public String name() {
        return "shrunk-ratings";
    }

    @Override
    public List<String> files() {
        return List.of(FILE);
    }

    private static ShrunkMean theory(Scenario s) {
        Service experience = s.experience();
        Persona provider = s.market().personas().stream()
                .filter(p -> p.side() == Side.PROVIDER)
                .findFirst()
                .orElseThrow();
        return new ShrunkMean(
                experience.counterpartEffect() * provider.quality().sd(), Math.sqrt(2) * experience.noise());
    }

    @Override
    public Report check(Lab lab) {
        List<Row> rows = new ArrayList<>();
        for (ScenarioFile file : lab.grid(FILE, Lab.over("weeks", 4, 16, 52))) {
            Scenario s = file.scenario();
            ShrunkMean theory = theory(s);
            Sample ratio = lab.sample(file, lab.pick(12, 60), run -> errorOverTheory(run, s, theory));
            rows.add(Row.mean(
                    "shrunk-ratings: squared error over the least one, after " + s.weeks() + " weeks",
                    SOURCE,
                    1,
                    ratio,
                    0,
                    "noise counts as " + Texts.number(theory.prior()) + " matches"));
        }
        return new Report(rows, List.of());
    }

    /** Of the displayed ratings of all providers, over what theory gives for as many matches as each has had. */
    private static double errorOverTheory(Run run, Scenario s, ShrunkMean theory) {
        MarketState market = run.market();
        Participants p = market.population.participants();
        double quality = s.platforms().get(0).baseQuality();
        double error = 0;
        double expected = 0;
        for (int i = 0; i < p.count; i++) {
            if (p.isProvider(i)) {
                double worth = quality + s.experience().counterpartEffect() * (p.quality[i] - 0.5);
                double off = market.membership[0].rating[i] - worth;
                error += off * off;
                expected += theory.error(market.membership[0].interactions[i]);
            }
        }
        return error / expected;
    }
}
