package org.madang.scenarios.decide;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.madang.scenarios.file.Digits;
import org.madang.scenarios.file.Node;
import org.madang.scenarios.file.Patch;
import org.madang.scenarios.file.Place;
import org.madang.scenarios.fit.Fit;
import org.madang.scenarios.fit.data.FitFile;
import org.madang.scenarios.fit.set.MarketSet;
import org.madang.scenarios.input.ScenarioFile;

/**
 * The markets of a fit as the worlds of a decision.
 *
 * @param markets all that agree with the data
 * @param chosen which of them is a world, by world; a heavy one is there several times
 * @param place where the decision names the fit
 */
@SuppressWarnings("ArrayRecordComponent")
record FittedWorlds(Fit fit, MarketSet markets, int[] chosen, Place place) {
    /** @throws org.madang.scenarios.file.BadInputException if the folder is none of a fit */
    static FittedWorlds read(Path folder, int count, Place place) {
        MarketSet markets = MarketSet.read(folder, place);
        return new FittedWorlds(MarketSet.fit(folder), markets, markets.even(count), place);
    }

    /** What differs from the scenario in all of them. */
    List<Patch> set() {
        return FitFile.set(fit, place);
    }

    /** The past of the data, from which strategies part; nothing where the scenario has a past of its own. */
    List<Patch> past(ScenarioFile scenario) {
        return scenario.scenario().compare().after().week() > 0 ? List.of() : FitFile.past(scenario, fit, place, 0);
    }

    /**
     * A factor of which each value is a whole world. A number of its own, as the seed, sets markets apart that are taken
     * twice: they meet other luck.
     */
    Node factor() {
        List<String> paths = new ArrayList<>(List.of("seed"));
        markets.unknown().forEach(unknown -> unknown.paths()
                .forEach(path -> paths.add("'" + path + (unknown.times() ? "*'" : "'"))));
        String rows = IntStream.range(0, chosen.length).mapToObj(this::row).collect(Collectors.joining(", "));
        String text = String.format(Locale.ROOT, "x={kind: zipped, name: world, paths: %s, rows: [%s]}", paths, rows);
        return Patch.parse(place, text).value();
    }

    private String row(int world) {
        List<String> row = new ArrayList<>(List.of(Integer.toString(world + 1)));
        for (int u = 0; u < markets.unknown().size(); u++) {
            String value = Digits.of(markets.values().get(chosen[world]).get(u));
            markets.unknown().get(u).paths().forEach(path -> row.add(value));
        }
        return row.toString();
    }

    /** @param rows the number of the world in the factor, by world of the decision */
    List<Unknown> unknowns(int worlds, IntUnaryOperator rows) {
        return IntStream.range(0, markets.unknown().size())
                .mapToObj(u -> new Unknown(
                        markets.unknown().get(u).name(),
                        IntStream.range(0, worlds)
                                .mapToObj(w -> markets.values()
                                        .get(chosen[rows.applyAsInt(w)])
                                        .get(u))
                                .toList(),
                        List.of()))
                .filter(unknown -> unknown.values().stream().distinct().count() > 1)
                .toList();
    }
}
