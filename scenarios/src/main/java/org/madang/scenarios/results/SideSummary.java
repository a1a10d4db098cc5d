package org.madang.scenarios.results;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.madang.scenarios.experiment.Changeovers.Begin;
import org.madang.scenarios.statistics.Estimate;
import org.madang.sim.indicator.Indicator;

/**
 * What {@code summary.json} alone knows about a side.
 *
 * @param changeovers when each phase of its strategy after the first began; empty for a strategy of one phase
 * @param share of the market, mean of the last 13 weeks; unknown without rivals and in older results
 * @param shareLead by how much the share of the reference is above it
 */
public record SideSummary(List<Begin> changeovers, Estimate share, Estimate shareLead) {
    static SideSummary read(JsonNode side, int replications) {
        List<Begin> begins = new ArrayList<>();
        for (JsonNode b : side.path("changeovers")) {
            begins.add(new Begin(
                    b.path("reached").asInt(),
                    replications,
                    b.path("median").asInt(),
                    b.path("earliest").asInt(),
                    b.path("latest").asInt()));
        }
        JsonNode quarter = side.path("lastQuarter");
        return new SideSummary(
                List.copyOf(begins),
                NumberJson.estimate(quarter.path(Indicator.MARKET_SHARE.key())),
                NumberJson.estimate(quarter.path("difference")));
    }
}
