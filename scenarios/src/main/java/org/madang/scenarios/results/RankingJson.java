package org.madang.scenarios.results;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.madang.scenarios.answer.Ranking;
import org.madang.scenarios.answer.Ranking.Place;
import org.madang.sim.indicator.Indicator;

/** How the sides stand in every indicator, in {@code summary.json}. */
final class RankingJson {
    private RankingJson() {}

    static ObjectNode of(List<Ranking> rankings) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        for (Ranking ranking : rankings) {
            ArrayNode places = root.putArray(ranking.indicator().key());
            for (Place place : ranking.places()) {
                ObjectNode node = places.addObject();
                node.put("side", place.side());
                node.put("leads", place.leads());
                node.set("level", SummaryJson.estimate(place.level()));
                node.set("behind", SummaryJson.estimate(place.behind()));
            }
        }
        return root;
    }

    static Map<Indicator, Ranking> read(JsonNode root) {
        Map<Indicator, Ranking> rankings = new EnumMap<>(Indicator.class);
        for (Indicator indicator : Indicator.values()) {
            List<Place> places = new ArrayList<>();
            for (JsonNode node : root.path(indicator.key())) {
                places.add(new Place(
                        node.path("side").asText(),
                        NumberJson.estimate(node.path("level")),
                        NumberJson.estimate(node.path("behind")),
                        node.path("leads").asBoolean()));
            }
            rankings.put(indicator, new Ranking(indicator, places));
        }
        return rankings;
    }
}
