package org.madang.scenarios.results;

import com.fasterxml.jackson.databind.JsonNode;
import org.madang.scenarios.statistics.Estimate;

/** Numbers of a {@code summary.json}. */
final class NumberJson {
    private NumberJson() {}

    /** Unknown where there is none. */
    static Estimate estimate(JsonNode node) {
        return new Estimate(number(node.path("mean")), number(node.path("low")), number(node.path("high")));
    }

    private static double number(JsonNode node) {
        return node.isNumber() ? node.asDouble() : Double.NaN;
    }
}
