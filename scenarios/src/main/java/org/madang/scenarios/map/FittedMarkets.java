package org.madang.scenarios.map;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.madang.scenarios.claims.ClaimPlan;
import org.madang.scenarios.claims.ClaimValues;
import org.madang.scenarios.file.Patch;
import org.madang.scenarios.fit.set.FitFolder;
import org.madang.scenarios.input.ScenarioFile;

/**
 * The markets that agree with somebody's own data, as they are measured for a map: each in worlds of its own.
 *
 * @param set lines that make a market of the scenario, of which the last are those of the map itself
 * @param unknown shape unknowns × markets: where they lie
 */
@SuppressWarnings("ArrayRecordComponent")
public record FittedMarkets(List<List<String>> set, double[][] unknown) {
    /** Of fewer nobody could tell what lies between them from chance. */
    public static final int FEWEST = 8;

    public FittedMarkets {
        set = List.copyOf(set);
    }

    /**
     * @param scenario of which all are markets
     * @param own changes of the map, which come last
     * @throws org.madang.scenarios.file.BadInputException where one is no market of the scenario, at its row
     */
    public static FittedMarkets of(Path scenario, FitFolder fit, int count, List<Patch> own) {
        int[] chosen = fit.markets().even(count);
        List<List<String>> set = new ArrayList<>();
        for (int market : chosen) {
            List<Patch> patches = patches(fit, market, own);
            ScenarioFile.read(scenario, patches);
            set.add(patches.stream().map(Patch::text).toList());
        }
        return new FittedMarkets(set, fit.markets().at(chosen));
    }

    /** What makes the market in the middle, which stands for all where one is needed. */
    public static List<Patch> middle(FitFolder fit, List<Patch> own) {
        return patches(fit, fit.markets().middle(), own);
    }

    private static List<Patch> patches(FitFolder fit, int market, List<Patch> own) {
        return Stream.of(fit.set(), fit.markets().patches(market), own)
                .flatMap(List::stream)
                .toList();
    }

    /** @param plans what is measured in a market of these lines, with this seed */
    List<List<ClaimPlan>> plans(long seed, BiFunction<List<String>, Long, List<ClaimPlan>> plans) {
        List<List<ClaimPlan>> all = new ArrayList<>();
        for (int m = 0; m < set.size(); m++) {
            all.add(plans.apply(set.get(m), seed + 1 + m));
        }
        return all;
    }

    /** @param values by market, and media, keeping, lead within it */
    Cloud cloud(List<List<ClaimValues>> values) {
        IntFunction<double[][]> of = n ->
                values.stream().map(market -> market.get(n).byReplication(0)).toArray(double[][]::new);
        double[][] keeping = of.apply(1);
        for (double[] market : keeping) {
            for (int r = 0; r < market.length; r++) {
                market[r] = Elasticity.KEEPING.of(market[r]);
            }
        }
        return Cloud.of(of.apply(0), keeping, of.apply(2), unknown);
    }
}
