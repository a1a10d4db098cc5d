package org.madang.scenarios.map;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
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
 * @param fitted markets that agree with somebody's own data; empty where there are none
 * @param markets what is run in each of them
 */
public record MapPlan(
        ScenarioFile scenario,
        MapSize size,
        Effect media,
        Effect keeping,
        List<ClaimPlan> base,
        Optional<FittedMarkets> fitted,
        List<List<ClaimPlan>> markets) {
    /** The two courses that are compared, in the order of the colours. */
    static final String KEEP = "retention-first";

    static final String WIN = "acquisition-first";
    private static final String LEAD = "keep.netPresentValueWithRemains - win.netPresentValueWithRemains";

    public MapPlan {
        base = List.copyOf(base);
        markets = List.copyOf(markets);
    }

    /**
     * @param facts the folder of the facts
     * @param set what is changed in the scenario, as for --set
     * @throws org.madang.scenarios.file.BadInputException with everything that is wrong
     */
    public static MapPlan of(
            Path facts, ScenarioFile scenario, List<String> set, MapSize size, Optional<FittedMarkets> fitted) {
        List<FactFile> files = new ArrayList<>();
        List<Effect> effects = new ArrayList<>();
        for (Elasticity elasticity : Elasticity.values()) {
            files.add(elasticity.file(facts));
            effects.add(elasticity.effect(files.get(files.size() - 1)));
        }
        return new MapPlan(
                scenario,
                size,
                effects.get(0),
                effects.get(1),
                plans(files, effects, scenario, set, size),
                fitted,
                fitted.map(markets -> markets.plans(
                                size.seed(),
                                (lines, seed) -> plans(files, effects, scenario, lines, size.withSeed(seed))))
                        .orElse(List.of()));
    }

    private static List<ClaimPlan> plans(
            List<FactFile> files, List<Effect> effects, ScenarioFile scenario, List<String> set, MapSize size) {
        Marketplace market =
                new Marketplace("here", scenario.file().toAbsolutePath().toString(), set, List.of());
        List<ClaimPlan> plans = new ArrayList<>();
        for (int n = 0; n < files.size(); n++) {
            plans.add(
                    files.get(n).measuring(effects.get(n), market, size.size()).plan());
        }
        plans.add(verdict(scenario, set, size));
        return plans;
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

    /** How long the runs of the verdict are. */
    int weeksEach() {
        return size.weeks() == null ? scenario.scenario().weeks() : size.weeks();
    }

    public long runs() {
        return sum(ClaimPlan::runs);
    }

    /** Weeks that are simulated in all. */
    public long weeks() {
        return sum(ClaimPlan::weeks);
    }

    private long sum(ToLongFunction<ClaimPlan> of) {
        return size.points() * base.stream().mapToLong(of).sum()
                + markets.stream().flatMap(List::stream).mapToLong(of).sum();
    }

    /** Everything that a map needs; empty if it was stopped. */
    public Optional<Measured> run(ClaimRunner runner) {
        List<Moves> moves = Moves.filling(size.points());
        List<List<ClaimPlan>> jobs = new ArrayList<>();
        for (Moves move : moves) {
            List<Patch> patches = Effects.patches(scenario.scenario(), move);
            base.forEach(plan -> jobs.add(List.of(plan.with(patches))));
        }
        jobs.addAll(markets);
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
            return new Measured(
                    moves,
                    Responses.of(value[0]),
                    Responses.of(value[1]),
                    Responses.of(value[2]),
                    fitted.map(all -> all.cloud(done.subList(base.size() * moves.size(), done.size()))));
        });
    }
}
