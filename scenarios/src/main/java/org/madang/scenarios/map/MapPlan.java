package org.madang.scenarios.map;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.madang.scenarios.claims.Claim;
import org.madang.scenarios.claims.ClaimFile;
import org.madang.scenarios.claims.ClaimPlan;
import org.madang.scenarios.claims.ClaimRun;
import org.madang.scenarios.claims.ClaimRunner;
import org.madang.scenarios.claims.ClaimValues;
import org.madang.scenarios.claims.Effect;
import org.madang.scenarios.claims.Level;
import org.madang.scenarios.facts.FactFile;
import org.madang.scenarios.facts.Marketplace;
import org.madang.scenarios.file.Patch;
import org.madang.scenarios.input.ScenarioFile;
import org.madang.scenarios.study.analysis.Responses;

/**
 * What is run for a map: at every point both elasticities, by the pairs of runs of their facts, and the verdict.
 *
 * @param scenario the market as it stands
 * @param media the fact that measures what advertising brings
 * @param keeping the fact that measures what relationship money saves
 * @param base what is run where nothing is moved: media, keeping, verdict
 */
public record MapPlan(ScenarioFile scenario, MapSize size, Effect media, Effect keeping, List<ClaimPlan> base) {
    /** The two courses that are compared, in the order of the colours. */
    static final String KEEP = "retention-first";

    static final String WIN = "acquisition-first";
    private static final String LEAD = "keep.netPresentValueWithRemains - win.netPresentValueWithRemains";

    public MapPlan {
        base = List.copyOf(base);
    }

    /**
     * @param facts the folder of the facts
     * @param set what is changed in the scenario, as for --set
     * @throws org.madang.scenarios.file.BadInputException with everything that is wrong
     */
    public static MapPlan of(Path facts, ScenarioFile scenario, List<String> set, MapSize size) {
        Marketplace market =
                new Marketplace("here", scenario.file().toAbsolutePath().toString(), set, List.of());
        List<ClaimPlan> base = new ArrayList<>();
        List<Effect> effects = new ArrayList<>();
        for (Elasticity elasticity : Elasticity.values()) {
            FactFile fact = elasticity.file(facts);
            effects.add(elasticity.effect(fact));
            base.add(
                    fact.measuring(elasticity.effect(fact), market, size.size()).plan());
        }
        base.add(verdict(scenario, set, size));
        return new MapPlan(scenario, size, effects.get(0), effects.get(1), base);
    }

    private static ClaimPlan verdict(ScenarioFile scenario, List<String> set, MapSize size) {
        Claim claim = new Claim(
                "map",
                "",
                "",
                "",
                scenario.file().getFileName().toString(),
                size.weeks(),
                null,
                Integer.MAX_VALUE,
                List.of(),
                List.of(run("keep", KEEP), run("win", WIN)),
                List.of(new Effect("lead", LEAD, "money", null, null, false)),
                List.of(),
                "");
        ClaimFile file = new ClaimFile(scenario.file(), claim, scenario.loaded());
        return ClaimPlan.under(file, size.size(), new Level("here", "", set), "");
    }

    private static ClaimRun run(String name, String strategy) {
        return new ClaimRun(name, "", List.of("platforms[0].strategy=" + strategy), List.of());
    }

    public long runs() {
        return size.points() * base.stream().mapToLong(ClaimPlan::runs).sum();
    }

    /** Weeks that are simulated in all. */
    public long weeks() {
        return size.points() * base.stream().mapToLong(ClaimPlan::weeks).sum();
    }

    /** Everything that a map needs; empty if it was stopped. */
    public Optional<Measured> run(ClaimRunner runner) {
        List<Moves> moves = Moves.filling(size.points());
        List<List<ClaimPlan>> jobs = new ArrayList<>();
        for (Moves move : moves) {
            List<Patch> patches = Effects.patches(scenario.scenario(), move);
            base.forEach(plan -> jobs.add(List.of(plan.with(patches))));
        }
        return runner.runTogether(jobs).map(done -> {
            double[][][] value = new double[base.size()][moves.size()][];
            for (int p = 0; p < moves.size(); p++) {
                for (int n = 0; n < base.size(); n++) {
                    ClaimValues values = done.get(p * base.size() + n).get(0);
                    value[n][p] = values.byReplication(0);
                }
            }
            for (double[] shares : value[1]) {
                for (int r = 0; r < shares.length; r++) {
                    shares[r] = Elasticity.KEEPING.of(shares[r]);
                }
            }
            return new Measured(moves, Responses.of(value[0]), Responses.of(value[1]), Responses.of(value[2]));
        });
    }
}
