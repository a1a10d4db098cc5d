package org.madang.scenarios.decide;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.madang.scenarios.results.Provenance;
import org.madang.scenarios.results.SummaryJson;
import org.madang.scenarios.statistics.Estimate;

/** A decision for programs. No dates and no machine: the same inputs give the same bytes. */
public final class DecisionJson {
    private DecisionJson() {}

    public static ObjectNode of(DecisionFile file, Assessment found, Provenance provenance) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        provenance.writeTo(root);
        root.put("name", file.decision().name());
        root.put("indicator", file.decision().indicators().get(0));
        root.put("worlds", found.worlds());
        root.put("worldsLeftOut", found.left());
        root.put("replications", found.replications());
        root.put("best", found.standings().get(found.best()).course());
        ArrayNode rows = root.putArray("strategies");
        found.standings().forEach(standing -> row(rows.addObject(), found, standing));
        estimate(root.putObject("knowingAll"), found.knowing());
        ArrayNode knowing = root.putArray("knowing");
        found.knowingOne().forEach(one -> {
            ObjectNode node = knowing.addObject();
            node.put("unknown", one.unknown());
            estimate(node, one.value());
        });
        found.hinge().ifPresent(hinge -> hinge(root.putObject("hinge"), found, hinge));
        found.signal().ifPresent(rule -> {
            ObjectNode node = root.putObject("signal");
            node.put("indicator", rule.seen().indicator());
            node.put("week", rule.seen().week());
            node.put("threshold", rule.threshold());
            node.put("below", found.standings().get(rule.below()).course());
            node.put("fromOn", found.standings().get(rule.above()).course());
            estimate(node.putObject("gain"), rule.gain());
        });
        ArrayNode commitments = root.putArray("commitments");
        found.commitments().forEach(plan -> {
            ObjectNode node = commitments.addObject();
            node.put("strategy", found.standings().get(plan.plan()).course());
            estimate(node.putObject("goingOnLessStaying"), plan.gain());
            node.put("better", plan.share());
            node.put("regret", plan.regret());
        });
        ArrayNode rates = root.putArray("discountRates");
        found.discount().forEach(turn -> {
            ObjectNode node = rates.addObject();
            node.put("from", turn.rate());
            node.put("best", found.standings().get(turn.course()).course());
        });
        return root;
    }

    private static void row(ObjectNode node, Assessment found, Standing s) {
        node.put("strategy", s.course());
        estimate(node.putObject("mean"), s.value());
        SummaryJson.put(node, "luck", s.luck());
        SummaryJson.put(node, "percentile5", s.low());
        SummaryJson.put(node, "percentile95", s.high());
        SummaryJson.put(node, "regret", s.regret());
        SummaryJson.put(node, "worstTenth", s.worstTenth());
        SummaryJson.put(node, "ruin", s.ruin());
        SummaryJson.put(node, "meetsTarget", s.target());
        SummaryJson.put(node, "chanceToBeBest", s.best());
        estimate(node.putObject("behindBest"), s.lead() == null ? Estimate.NONE : s.lead());
        node.put("surelyWorse", s.isSurelyWorse());
        SummaryJson.put(node, "aheadOfBest", s.ahead());
        node.put("like", found.standings().get(s.alike()).course());
    }

    private static void hinge(ObjectNode node, Assessment found, Hinge hinge) {
        node.put("regretInside", hinge.inside());
        node.put("regretOutside", hinge.outside());
        node.put("worlds", hinge.mass());
        node.put("regretCovered", hinge.coverage());
        node.put("p", hinge.p());
        ArrayNode box = node.putArray("box");
        for (int f = 0; f < found.unknowns().size(); f++) {
            Box.Side side = hinge.box().sides().get(f);
            if (side != null) {
                ObjectNode range = box.addObject();
                range.put("unknown", found.unknowns().get(f).name());
                SummaryJson.put(range, "low", side.low());
                SummaryJson.put(range, "high", side.high());
            }
        }
    }

    private static void estimate(ObjectNode node, Estimate e) {
        SummaryJson.put(node, "mean", e.mean());
        SummaryJson.put(node, "low", e.low());
        SummaryJson.put(node, "high", e.high());
    }
}
