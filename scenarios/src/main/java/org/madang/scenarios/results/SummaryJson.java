package org.madang.scenarios.results;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import org.madang.scenarios.experiment.Changeovers;
import org.madang.scenarios.experiment.Outcome;
import org.madang.scenarios.file.Digits;
import org.madang.scenarios.statistics.CrossoverWeek;
import org.madang.scenarios.statistics.Estimate;
import org.madang.scenarios.statistics.PairedRuns;
import org.madang.scenarios.statistics.Verdict;
import org.madang.sim.indicator.Indicator;

/** The outcome for programs: {@code summary.json} and the answer of {@code --json}. */
public final class SummaryJson {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private SummaryJson() {}

    /** Scenario, seed, version, verdicts in words and numbers, and the level of every indicator in the last week. */
    public static ObjectNode of(Outcome outcome, Provenance provenance) {
        ObjectNode root = NODES.objectNode();
        root.put("scenario", outcome.plan().scenario().name());
        provenance.writeTo(root);
        root.put("weeks", outcome.sides().weeks());
        root.put("replications", outcome.sides().replications());
        root.put("headline", outcome.plan().headline().key());
        if (!outcome.plan().readings().isEmpty()) {
            root.set("networks", new ObjectMapper().valueToTree(outcome.plan().readings()));
        }
        ArrayNode sentences = root.putArray("sentences");
        Sentences.of(outcome).forEach(sentences::add);
        ArrayNode verdicts = root.putArray("verdicts");
        for (int side = 1; side < outcome.sides().sides().size(); side++) {
            for (Indicator indicator : verdictIndicators(outcome)) {
                verdicts.add(verdict(outcome.sides().verdict(side, indicator)));
            }
        }
        ArrayNode sides = root.putArray("sides");
        for (int side = 0; side < outcome.sides().sides().size(); side++) {
            sides.add(side(outcome, side));
        }
        return root;
    }

    private static java.util.Set<Indicator> verdictIndicators(Outcome outcome) {
        java.util.Set<Indicator> indicators = new java.util.LinkedHashSet<>();
        indicators.add(outcome.plan().headline());
        indicators.addAll(Outcome.HEADLINES);
        return indicators;
    }

    private static ObjectNode verdict(Verdict v) {
        ObjectNode node = NODES.objectNode();
        node.put("first", v.first());
        node.put("second", v.second());
        node.put("indicator", v.indicator().key());
        node.put("unit", v.indicator().unit().english());
        node.put("winner", v.winner());
        node.set("difference", estimate(v.atHorizon()));
        node.set("relative", estimate(v.relative()));
        node.put("wins", v.wins());
        node.put("replications", v.replications());
        node.put("replicationsNeeded", v.needed());
        ArrayNode crossovers = node.putArray("crossovers");
        for (CrossoverWeek c : v.crossovers()) {
            ObjectNode week = crossovers.addObject();
            week.put("leader", c.leader());
            week.put("week", c.week());
            week.put("low", c.low());
            week.put("high", c.high());
        }
        return node;
    }

    private static ObjectNode side(Outcome outcome, int side) {
        ObjectNode node = NODES.objectNode();
        node.put("name", outcome.sides().sides().get(side));
        ArrayNode changeovers = node.putArray("changeovers");
        for (Changeovers.Begin begin : outcome.changeovers(side).begins()) {
            ObjectNode phase = changeovers.addObject();
            phase.put("reached", begin.reached());
            phase.put("median", begin.median());
            phase.put("earliest", begin.earliest());
            phase.put("latest", begin.latest());
        }
        ObjectNode levels = node.putObject("lastWeek");
        for (Indicator indicator : Indicator.values()) {
            levels.set(
                    indicator.key(),
                    estimate(outcome.sides()
                            .level(side, indicator, outcome.sides().weeks())));
        }
        if (outcome.plan().platforms() > 1) {
            node.set("lastQuarter", lastQuarter(outcome.sides(), side));
        }
        return node;
    }

    /** The market share of the last 13 weeks, and how far the first side's is above it. */
    private static ObjectNode lastQuarter(PairedRuns runs, int side) {
        ObjectNode node = NODES.objectNode();
        node.set(Indicator.MARKET_SHARE.key(), estimate(runs.lastQuarter(side, Indicator.MARKET_SHARE)));
        node.set("difference", estimate(runs.lastQuarterDifference(side, Indicator.MARKET_SHARE)));
        return node;
    }

    /** Mean, low and high; null where there is none. */
    public static ObjectNode estimate(Estimate e) {
        ObjectNode node = NODES.objectNode();
        put(node, "mean", e.mean());
        put(node, "low", e.low());
        put(node, "high", e.high());
        return node;
    }

    /** A number in the fewest digits; null where there is none. */
    public static void put(ObjectNode node, String key, double value) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            node.putNull(key);
        } else {
            node.put(key, new BigDecimal(Digits.of(value)));
        }
    }
}
