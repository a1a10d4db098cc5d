package org.madang.scenarios.map;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.madang.scenarios.results.Provenance;
import org.madang.scenarios.results.SummaryJson;
import org.madang.scenarios.statistics.Estimate;

/** A map for programs. No dates and no machine: the same inputs give the same bytes. */
public final class MapJson {
    private MapJson() {}

    public static ObjectNode of(MapPlan plan, QuestionMap map, Provenance provenance) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        provenance.writeTo(root);
        root.put("name", plan.scenario().scenario().name());
        root.put("points", map.measured().moves().size());
        root.put("replications", map.measured().lead().replications());
        ObjectNode here = root.putObject("here");
        estimate(here.putObject("mediaElasticity"), map.mediaAt(Moves.OWN));
        estimate(here.putObject("leavingSaved"), map.keepingAt(Moves.OWN));
        estimate(here.putObject("lead"), map.lead());
        here.put("surelyAhead", map.sign() == 0 ? "" : MapSentences.side(map.sign()));
        ArrayNode turns = root.putArray("turns");
        map.turns().forEach(turn -> turn.at().ifPresent(at -> {
            ObjectNode node = turns.addObject();
            node.put("of", turn.along() == Elasticity.MEDIA ? "mediaElasticity" : "leavingSaved");
            node.put("now", turn.now());
            estimate(
                    node,
                    new Estimate(at.value(), at.interval().low(), at.interval().high()));
            node.put("aheadAbove", MapSentences.side(at.isKeepingAbove() ? 1 : -1));
        }));
        Span media = Elasticity.MEDIA.published(plan.media());
        Span keeping = Elasticity.KEEPING.published(plan.keeping());
        ObjectNode published = root.putObject("published");
        span(published.putObject("mediaElasticity"), media);
        span(published.putObject("leavingSaved"), keeping);
        Shares shares = Shares.within(map, media, keeping);
        published.put(MapPlan.KEEP, shares.keep());
        published.put(MapPlan.WIN, shares.win());
        published.put("notSettled", shares.open());
        published.put("notReached", shares.unreached());
        map.measured().cloud().ifPresent(cloud -> {
            ObjectNode fitted = root.putObject("fitted");
            fitted.put("markets", cloud.markets());
            span(fitted.putObject("mediaElasticity"), cloud.middle(Elasticity.MEDIA));
            span(fitted.putObject("leavingSaved"), cloud.middle(Elasticity.KEEPING));
            fitted.put(MapPlan.KEEP, cloud.lead().share());
        });
        root.put("resolved", map.isResolved());
        SummaryJson.put(root, "foretold", map.foretold());
        return root;
    }

    private static void span(ObjectNode node, Span span) {
        node.put("low", span.low());
        node.put("high", span.high());
    }

    private static void estimate(ObjectNode node, Estimate e) {
        SummaryJson.put(node, "mean", e.mean());
        SummaryJson.put(node, "low", e.low());
        SummaryJson.put(node, "high", e.high());
    }
}
