package org.madang.scenarios.claims;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.madang.charts.style.Language;
import org.madang.scenarios.results.Provenance;
import org.madang.scenarios.results.SummaryJson;
import org.madang.scenarios.statement.Voice;

/** The verdicts for programs: {@code claims.json} and the answer of {@code --json}. */
public final class ClaimJson {
    private ClaimJson() {}

    /** Version, seed and command, then the claims in their order. */
    public static ObjectNode of(List<Answer> answers, Provenance provenance) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("version", provenance.version());
        root.put("seed", provenance.seed());
        root.put("command", provenance.command());
        root.put("stoppedEarly", provenance.stoppedEarly());
        ArrayNode claims = root.putArray("claims");
        answers.forEach(answer -> claims.add(claim(answer)));
        return root;
    }

    private static ObjectNode claim(Answer answer) {
        Claim claim = answer.claim();
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("name", claim.name());
        node.put("title", claim.title());
        node.put("source", claim.source());
        node.put("compares", claim.compares());
        node.put("status", answer.status().word());
        node.put("verdict", answer.sentence(Voice.of(Language.ENGLISH)));
        node.put("note", claim.note());
        node.put("replications", answer.replications());
        ArrayNode conditions = node.putArray("conditions");
        for (Condition condition : answer.conditions()) {
            ObjectNode one = conditions.addObject();
            one.put("parameter", condition.parameter());
            one.put("level", condition.level());
            one.put("status", condition.status().word());
            ArrayNode effects = one.putArray("effects");
            condition.effects().forEach(m -> effects.add(effect(m)));
        }
        return node;
    }

    private static ObjectNode effect(Measured m) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("name", m.effect().name());
        node.put("formula", m.effect().value());
        node.put("unit", m.effect().unit());
        SummaryJson.put(node, "mean", m.estimate().mean());
        SummaryJson.put(node, "low", m.estimate().low());
        SummaryJson.put(node, "high", m.estimate().high());
        SummaryJson.put(
                node,
                "above",
                m.effect().above() == null ? Double.NaN : m.effect().above());
        SummaryJson.put(
                node,
                "below",
                m.effect().below() == null ? Double.NaN : m.effect().below());
        node.put("finding", m.effect().isExpected() ? m.finding().words() : "reported");
        SummaryJson.put(node, "p", m.effect().isExpected() ? m.p() : Double.NaN);
        node.put("withoutValue", m.missing());
        node.put("replicationsNeeded", m.needed());
        return node;
    }
}
