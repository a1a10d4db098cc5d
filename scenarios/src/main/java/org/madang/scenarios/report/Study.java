package org.madang.scenarios.report;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.madang.scenarios.file.Difference;
import org.madang.scenarios.file.Node;
import org.madang.scenarios.results.Curve;
import org.madang.scenarios.results.Results;
import org.madang.sim.indicator.Indicator;
import org.madang.sim.verdict.Verdict;

/**
 * Everything a report tells about one results folder.
 *
 * @param folder the name of the folder, which tells two studies of one scenario apart
 * @param inputs empty where this version cannot read them
 */
record Study(String folder, Results results, Optional<Inputs> inputs) {
    /**
     * The inputs that counted.
     *
     * @param tree every key with its value
     * @param changed what differs from the defaults
     */
    record Inputs(Node tree, List<Difference> changed) {}

    Study named(String name) {
        return new Study(name, results, inputs);
    }

    List<String> sides() {
        return results.sides();
    }

    int weeks() {
        return results.weeks();
    }

    Curve level(int side, Indicator indicator) {
        return results.level(side, indicator);
    }

    /** Of the first side less another. */
    Curve difference(int side, Indicator indicator) {
        return results.differences().get(side).get(indicator);
    }

    /** Those with a value for a side at least. */
    List<Indicator> indicators() {
        return Arrays.stream(Indicator.values())
                .filter(i -> results.levels().stream()
                        .anyMatch(side -> side.get(0).get(i).isKnown()))
                .toList();
    }

    /** The verdicts on the indicator that decides, one for each side after the first. */
    List<Verdict> decisive() {
        return results.verdicts(results.headline());
    }
}
