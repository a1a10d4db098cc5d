package org.madang.scenarios.calibrate;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Who wins a comparison on equally good points.
 *
 * @param scenario the comparison
 * @param points on how many it was made
 * @param wins on how many each side surely wins
 * @param frozen who wins at the frozen values; empty if nobody surely does
 */
public record Tally(String scenario, int points, Map<String, Integer> wins, String frozen) {
    public Tally {
        wins = Collections.unmodifiableMap(new TreeMap<>(wins));
    }

    /** "retention-first wins on 22 of 30, acquisition-first on 3; nobody surely on 5". */
    public String sentence() {
        List<Map.Entry<String, Integer>> sides = wins.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .toList();
        int sure = wins.values().stream().mapToInt(Integer::intValue).sum();
        String who = sides.stream()
                .map(side -> side.getKey() + " wins on " + side.getValue() + " of " + points)
                .collect(Collectors.joining(", "));
        String rest = sure == points
                ? ""
                : (sides.isEmpty() ? "nobody surely wins on " : "; nobody surely on ")
                        + (points - sure)
                        + (sides.isEmpty() ? " of " + points : "");
        return scenario + ": " + who + rest
                + (frozen.isEmpty() ? "; at the frozen values nobody surely" : "; at the frozen values " + frozen);
    }
}
