package org.madang.scenarios.results;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.madang.scenarios.statistics.CrossoverWeek;
import org.madang.scenarios.statistics.Estimate;
import org.madang.scenarios.statistics.Verdict;
import org.madang.sim.indicator.Indicator;

/** The verdicts of a {@code summary.json}; those on indicators that this version does not know are left out. */
final class VerdictJson {
    private VerdictJson() {}

    static List<Verdict> read(JsonNode root) {
        List<Verdict> verdicts = new ArrayList<>();
        for (JsonNode node : root.path("verdicts")) {
            Indicator indicator = Indicator.find(node.path("indicator").asText());
            if (indicator != null) {
                verdicts.add(verdict(node, indicator));
            }
        }
        return verdicts;
    }

    private static Verdict verdict(JsonNode node, Indicator indicator) {
        return new Verdict(
                node.path("first").asText(),
                node.path("second").asText(),
                indicator,
                estimate(node.path("difference")),
                estimate(node.path("relative")),
                node.path("wins").asInt(),
                node.path("replications").asInt(),
                node.path("replicationsNeeded").asLong(-1),
                crossovers(node.path("crossovers")));
    }

    private static List<CrossoverWeek> crossovers(JsonNode list) {
        List<CrossoverWeek> weeks = new ArrayList<>();
        for (JsonNode c : list) {
            weeks.add(new CrossoverWeek(
                    c.path("leader").asText(),
                    c.path("week").asInt(),
                    c.path("low").asInt(),
                    c.path("high").asInt()));
        }
        return weeks;
    }

    /** Unknown where there is none. */
    static Estimate estimate(JsonNode node) {
        return new Estimate(number(node.path("mean")), number(node.path("low")), number(node.path("high")));
    }

    private static double number(JsonNode node) {
        return node.isNumber() ? node.asDouble() : Double.NaN;
    }
}
