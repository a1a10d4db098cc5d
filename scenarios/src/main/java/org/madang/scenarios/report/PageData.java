package org.madang.scenarios.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.madang.scenarios.answer.Duel;
import org.madang.scenarios.glossary.Meanings;
import org.madang.scenarios.statement.Amounts;
import org.madang.scenarios.statement.Voice;
import org.madang.scenarios.statistics.CrossoverWeek;
import org.madang.sim.indicator.Indicator;

/** What the page's script draws, as JSON. */
final class PageData {
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    /** What platforms are compared by; all indicators of all rivals would make the page heavy. */
    private static final List<Indicator> OF_RIVALS = List.of(
            Indicator.MARKET_SHARE,
            Indicator.MEMBERS,
            Indicator.ACTIVE,
            Indicator.MATCHES,
            Indicator.MATCH_RATE,
            Indicator.REVENUE,
            Indicator.PROFIT,
            Indicator.NET_PRESENT_VALUE,
            Indicator.CHURN,
            Indicator.SATISFACTION,
            Indicator.TRUSTING_MEMBERS);

    private final List<ReportedFolder> folders;
    private final Voice voice;

    PageData(List<ReportedFolder> folders, Voice voice) {
        this.folders = folders;
        this.voice = voice;
    }

    String json() {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("lang", voice.language().code());
        ObjectNode words = root.putObject("words");
        voice.texts("page").forEach(words::put);
        ArrayNode indicators = root.putArray("indicators");
        indicators().forEach(indicator -> indicators.add(describe(indicator)));
        ArrayNode list = root.putArray("folders");
        folders.forEach(folder -> list.add(folder(folder)));
        return safe(root);
    }

    /** JSON in which nothing can end a script element or begin a comment. */
    static String safe(JsonNode root) {
        try {
            return MAPPER.writeValueAsString(root)
                    .replace("<", "\\u003c")
                    .replace(">", "\\u003e")
                    .replace("&", "\\u0026")
                    .replace("\u2028", "\\u2028")
                    .replace("\u2029", "\\u2029");
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The headline first, then as in the tables. */
    private List<Indicator> indicators() {
        Set<Indicator> all = new LinkedHashSet<>();
        folders.forEach(s -> all.add(s.results().headline().overTime()));
        folders.forEach(s -> all.addAll(s.indicators()));
        return new ArrayList<>(all);
    }

    private ObjectNode describe(Indicator indicator) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("key", indicator.key());
        node.put("label", voice.label(indicator));
        node.put("unit", voice.amounts().unit(indicator));
        node.put("meaning", new Meanings(voice).of(indicator.meaning()));
        node.put("quantity", Amounts.quantity(indicator).name());
        return node;
    }

    private ObjectNode folder(ReportedFolder folder) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("name", folder.name());
        node.put("weeks", folder.weeks());
        ArrayNode sides = node.putArray("sides");
        folder.sides().forEach(side -> sides.add(voice.heading(side)));
        ArrayNode events = node.putArray("events");
        folder.results().events().forEach(event -> {
            ObjectNode mark = events.addObject();
            mark.put("week", event.week());
            mark.put("name", voice.event(event.kind()));
        });
        ObjectNode levels = node.putObject("levels");
        ObjectNode differences = node.putObject("differences");
        for (Indicator indicator : folder.indicators()) {
            ArrayNode bands = levels.putArray(indicator.key());
            ArrayNode pairs = differences.putArray(indicator.key());
            for (int side = 0; side < folder.sides().size(); side++) {
                bands.add(PackedBand.of(folder.level(side, indicator)));
            }
            for (int side : folder.results().others()) {
                pairs.add(PackedBand.of(folder.difference(side, indicator)));
            }
        }
        node.put("reference", folder.results().reference());
        node.put("rivalry", folder.results().hasRivals());
        node.set("rivals", rivals(folder));
        node.set("crossovers", crossovers(folder));
        return node;
    }

    /** By side: the names of the other platforms of its market, and those indicators of theirs that compare. */
    private ArrayNode rivals(ReportedFolder folder) {
        ArrayNode sides = JsonNodeFactory.instance.arrayNode();
        for (int side = 0; side < folder.sides().size(); side++) {
            List<String> names = folder.results().platforms().get(side);
            ObjectNode node = sides.addObject();
            node.put("own", voice.heading(names.get(0)));
            ArrayNode others = node.putArray("names");
            names.stream().skip(1).forEach(name -> others.add(voice.heading(name)));
            ObjectNode levels = node.putObject("levels");
            for (Indicator indicator : names.size() > 1 ? OF_RIVALS : List.<Indicator>of()) {
                ArrayNode bands = levels.putArray(indicator.key());
                folder.results().ofPlatforms(side, indicator).stream()
                        .skip(1)
                        .forEach(curve -> bands.add(PackedBand.of(curve)));
            }
        }
        return sides;
    }

    private ObjectNode crossovers(ReportedFolder folder) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        for (Duel duel : folder.results().duels()) {
            ArrayNode weeks = node.withArray("/" + duel.indicator().key()).addArray();
            for (CrossoverWeek c : duel.changes()) {
                ObjectNode week = weeks.addObject();
                week.put("leader", folder.sides().indexOf(c.leader()));
                week.put("text", Deck.leads(c, voice));
                week.put("week", c.week());
                week.put("low", c.low());
                week.put("high", c.high());
            }
        }
        return node;
    }
}
