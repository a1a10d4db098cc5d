package org.madang.scenarios.results;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import org.madang.scenarios.answer.Answer;
import org.madang.scenarios.experiment.Changeovers;
import org.madang.scenarios.experiment.Outcome;
import org.madang.scenarios.file.Digits;
import org.madang.scenarios.sense.AfterRun;
import org.madang.scenarios.sense.Doubt;
import org.madang.scenarios.statement.Finding;
import org.madang.scenarios.statistics.Estimate;
import org.madang.scenarios.statistics.PairedRuns;
import org.madang.sim.indicator.Indicator;

/** The outcome for programs: {@code summary.json} and the answer of {@code --json}. */
public final class SummaryJson {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private SummaryJson() {}

    /** Scenario, seed, version, what was found in words and numbers, and the level of every indicator in the last week. */
    public static ObjectNode of(Outcome outcome, Answer answer, Provenance provenance) {
        ObjectNode root = NODES.objectNode();
        root.put("scenario", outcome.plan().scenario().name());
        provenance.writeTo(root);
        root.put("weeks", outcome.sides().weeks());
        root.put("replications", outcome.sides().replications());
        root.put("headline", outcome.plan().headline().key());
        root.set("stopping", stopping(outcome));
        if (!outcome.plan().readings().isEmpty()) {
            root.set("networks", new ObjectMapper().valueToTree(outcome.plan().readings()));
        }
        root.set("warnings", FindingJson.of(doubts(outcome)));
        root.set("findings", FindingJson.of(answer.findings()));
        root.put("reference", outcome.sides().sides().get(answer.reference()));
        root.set("rankings", RankingJson.of(answer.rankings()));
        root.set("verdicts", DuelJson.of(answer.duels()));
        ArrayNode sides = root.putArray("sides");
        for (int side = 0; side < outcome.sides().sides().size(); side++) {
            sides.add(side(outcome, side, answer.reference()));
        }
        return root;
    }

    /** What made no sense, with its place. */
    static List<Finding> doubts(Outcome outcome) {
        return AfterRun.all(outcome).stream().map(Doubt::placed).toList();
    }

    /** By which rule replications ended, and after how many it was looked. */
    private static ObjectNode stopping(Outcome outcome) {
        ObjectNode node = NODES.objectNode();
        node.put("rule", outcome.isForPrecision() ? "precision" : "sign");
        ArrayNode looks = node.putArray("looks");
        outcome.looks().forEach(looks::add);
        return node;
    }

    private static ObjectNode side(Outcome outcome, int side, int reference) {
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
        ReplicationsJson.write(node, outcome, side, reference);
        ObjectNode levels = node.putObject("lastWeek");
        for (Indicator indicator : Indicator.values()) {
            levels.set(
                    indicator.key(),
                    estimate(outcome.sides()
                            .level(side, indicator, outcome.sides().weeks())));
        }
        if (outcome.plan().platforms() > 1) {
            node.set("lastQuarter", lastQuarter(outcome.sides(), side, reference));
        }
        return node;
    }

    /** The market share of the last 13 weeks, and how far the reference's is above it. */
    private static ObjectNode lastQuarter(PairedRuns runs, int side, int reference) {
        ObjectNode node = NODES.objectNode();
        node.set(Indicator.MARKET_SHARE.key(), estimate(runs.lastQuarter(side, Indicator.MARKET_SHARE)));
        node.set(
                "difference",
                side == reference
                        ? estimate(Estimate.NONE)
                        : estimate(runs.lastQuarterDifference(reference, side, Indicator.MARKET_SHARE)));
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
