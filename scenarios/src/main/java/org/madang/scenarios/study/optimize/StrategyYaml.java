package org.madang.scenarios.study.optimize;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.stream.Collectors;
import org.madang.scenarios.file.Digits;
import org.madang.scenarios.results.SummaryJson;
import org.madang.sim.config.Lever;
import org.madang.sim.config.SpendingPhase;
import org.madang.sim.config.Strategy;
import org.madang.sim.config.Until;

/** A strategy that was found, as a scenario file holds it: what is not written has its default. */
final class StrategyYaml {
    private StrategyYaml() {}

    /** Lines to put under {@code strategies:}, each indented by that many blanks. */
    static String text(Strategy strategy, int indent) {
        String margin = " ".repeat(indent);
        StringBuilder out = new StringBuilder();
        out.append(margin).append("- name: ").append(strategy.name()).append('\n');
        out.append(margin).append("  phases:\n");
        for (SpendingPhase phase : strategy.phases()) {
            out.append(margin).append("    - shares: {");
            for (Lever lever : Lever.values()) {
                out.append(lever.ordinal() == 0 ? "" : ", ")
                        .append(key(lever))
                        .append(": ")
                        .append(Digits.of(share(phase, lever)));
            }
            out.append("}\n");
            if (phase.until() != null) {
                out.append(margin)
                        .append("      until: ")
                        .append(condition(phase.until()))
                        .append('\n');
            }
            for (StrategyMove move : StrategyMove.values()) {
                if (move.of(phase) != null) {
                    out.append(margin)
                            .append("      ")
                            .append(move(move, phase))
                            .append('\n');
                }
            }
        }
        return out.toString();
    }

    private static String move(StrategyMove move, SpendingPhase phase) {
        return move.values(phase).entrySet().stream()
                .map(e -> e.getKey() + ": " + (e.getValue() instanceof Double x ? Digits.of(x) : e.getValue()))
                .collect(Collectors.joining(", ", move.key() + ": {", "}"));
    }

    private static String condition(Until until) {
        return "{" + conditionKey(until) + ": " + Digits.of(conditionValue(until)) + "}";
    }

    private static String conditionKey(Until until) {
        return until.week() != null ? "week" : until.members() != null ? "members" : "matchRate";
    }

    private static double conditionValue(Until until) {
        return until.week() != null ? until.week() : until.members() != null ? until.members() : until.matchRate();
    }

    /** When a strategy of two phases switches over, in the unit of its condition. */
    static double switchValue(Strategy strategy) {
        return conditionValue(strategy.phases().get(0).until());
    }

    static ObjectNode json(Strategy strategy) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("name", strategy.name());
        ArrayNode phases = node.putArray("phases");
        for (SpendingPhase phase : strategy.phases()) {
            ObjectNode made = phases.addObject();
            ObjectNode shares = made.putObject("shares");
            for (Lever lever : Lever.values()) {
                SummaryJson.put(shares, key(lever), share(phase, lever));
            }
            if (phase.until() != null) {
                SummaryJson.put(made.putObject("until"), conditionKey(phase.until()), conditionValue(phase.until()));
            }
            for (StrategyMove move : StrategyMove.values()) {
                if (move.of(phase) != null) {
                    ObjectNode done = made.putObject(move.key());
                    move.values(phase).forEach(done::putPOJO);
                }
            }
        }
        return node;
    }

    /** A share in thousandths: that is what was tried, and scaling by the sum would only add digits. */
    static double share(SpendingPhase phase, Lever lever) {
        return Math.rint(phase.shares().of(lever) * 1000) / 1000;
    }

    static String key(Lever lever) {
        return lever.name().toLowerCase(Locale.ROOT);
    }
}
