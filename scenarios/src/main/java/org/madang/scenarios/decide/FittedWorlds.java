package org.madang.scenarios.decide;

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
import org.madang.scenarios.fit.set.FitFolder;
import org.madang.scenarios.fit.set.MarketSet;

/**
 * The markets of a fit as the worlds of a decision.
 *
 * @param chosen which of them is a world, by world; a heavy one is there several times
 */
@SuppressWarnings("ArrayRecordComponent")
record FittedWorlds(FitFolder fit, int[] chosen) {
    private MarketSet markets() {
        return fit.markets();
    }

    Place place() {
        return fit.place();
    }

    /**
     * A factor of which each value is a whole world. A number of its own, as the seed, sets markets apart that are taken
     * twice: they meet other luck.
     */
    Node factor() {
        List<String> paths = new ArrayList<>(List.of("seed"));
        markets().unknown().forEach(unknown -> unknown.paths()
                .forEach(path -> paths.add("'" + path + (unknown.times() ? "*'" : "'"))));
        String rows = IntStream.range(0, chosen.length).mapToObj(this::row).collect(Collectors.joining(", "));
        String text = String.format(Locale.ROOT, "x={kind: zipped, name: world, paths: %s, rows: [%s]}", paths, rows);
        return Patch.parse(place(), text).value();
    }

    private String row(int world) {
        List<String> row = new ArrayList<>(List.of(Integer.toString(world + 1)));
        for (int u = 0; u < markets().unknown().size(); u++) {
            String value = Digits.of(markets().values().get(chosen[world]).get(u));
            markets().unknown().get(u).paths().forEach(path -> row.add(value));
        }
        return row.toString();
    }

    /** @param rows the number of the world in the factor, by world of the decision */
    List<Unknown> unknowns(int worlds, IntUnaryOperator rows) {
        return IntStream.range(0, markets().unknown().size())
                .mapToObj(u -> new Unknown(
                        markets().unknown().get(u).name(),
                        IntStream.range(0, worlds)
                                .mapToObj(w -> markets()
                                        .values()
                                        .get(chosen[rows.applyAsInt(w)])
                                        .get(u))
                                .toList(),
                        List.of()))
                .filter(unknown -> unknown.values().stream().distinct().count() > 1)
                .toList();
    }
}
