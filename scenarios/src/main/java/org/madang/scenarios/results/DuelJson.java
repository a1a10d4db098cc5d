package org.madang.scenarios.results;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.madang.scenarios.answer.Duel;
import org.madang.scenarios.answer.Lead;
import org.madang.scenarios.answer.Standing;
import org.madang.scenarios.statement.Value.Kind;
import org.madang.scenarios.statistics.CrossoverWeek;
import org.madang.scenarios.statistics.PairedSample.Tally;
import org.madang.sim.indicator.Indicator;

/** The verdicts of {@code summary.json}: the reference against each other side. */
final class DuelJson {
    private DuelJson() {}

    static ArrayNode of(List<Duel> duels) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        duels.forEach(duel -> write(list.addObject(), duel));
        return list;
    }

    private static void write(ObjectNode node, Duel duel) {
        node.put("first", duel.first().name());
        node.put("second", duel.second().name());
        node.put("indicator", duel.indicator().key());
        node.put("unit", duel.indicator().unit().english());
        node.put("ahead", name(duel, duel.sign()));
        node.set("difference", SummaryJson.estimate(duel.gap()));
        node.put("wins", duel.tally().wins());
        node.put("ties", duel.tally().ties());
        node.put("losses", duel.tally().losses());
        node.put("withoutValue", duel.tally().none());
        node.put("replicationsNeeded", duel.needed());
        ArrayNode leads = node.putArray("leads");
        duel.lead().stretches().forEach(stretch -> {
            ObjectNode lead = leads.addObject();
            lead.put("ahead", name(duel, stretch.sign()));
            lead.put("from", stretch.from());
            lead.put("to", stretch.to());
        });
        ArrayNode crossovers = node.putArray("crossovers");
        for (CrossoverWeek c : duel.changes()) {
            ObjectNode week = crossovers.addObject();
            week.put("leader", c.leader());
            week.put("week", c.week());
            week.put("low", c.low());
            week.put("high", c.high());
        }
    }

    private static String name(Duel duel, int sign) {
        return sign == 0 ? null : sign > 0 ? duel.first().name() : duel.second().name();
    }

    /** Those on indicators that this version does not know are left out. */
    static List<Duel> read(JsonNode list, Kind kind, int weeks) {
        List<Duel> duels = new ArrayList<>();
        for (JsonNode node : list) {
            Indicator indicator = Indicator.find(node.path("indicator").asText());
            if (indicator != null) {
                duels.add(read(node, indicator, kind, weeks));
            }
        }
        return duels;
    }

    private static Duel read(JsonNode node, Indicator indicator, Kind kind, int weeks) {
        String first = node.path("first").asText();
        List<Lead.Stretch> stretches = new ArrayList<>();
        for (JsonNode lead : node.path("leads")) {
            stretches.add(new Lead.Stretch(
                    sign(lead, first),
                    lead.path("from").asInt(),
                    lead.path("to").asInt()));
        }
        List<CrossoverWeek> changes = new ArrayList<>();
        for (JsonNode c : node.path("crossovers")) {
            changes.add(new CrossoverWeek(
                    c.path("leader").asText(),
                    c.path("week").asInt(),
                    c.path("low").asInt(),
                    c.path("high").asInt()));
        }
        return new Duel(
                indicator,
                Standing.side(first, kind),
                Standing.side(node.path("second").asText(), kind),
                sign(node, first),
                NumberJson.estimate(node.path("difference")),
                new Lead(weeks, stretches),
                changes,
                new Tally(
                        node.path("wins").asInt(),
                        node.path("ties").asInt(),
                        node.path("losses").asInt(),
                        node.path("withoutValue").asInt()),
                node.path("replicationsNeeded").asLong(-1));
    }

    private static int sign(JsonNode node, String first) {
        JsonNode ahead = node.path("ahead");
        return !ahead.isTextual() ? 0 : ahead.asText().equals(first) ? 1 : -1;
    }
}
