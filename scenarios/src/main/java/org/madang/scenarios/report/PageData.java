package org.madang.scenarios.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.madang.scenarios.results.Sentences;
import org.madang.sim.indicator.Indicator;
import org.madang.sim.verdict.CrossoverWeek;
import org.madang.sim.verdict.Verdict;

/** What the page's script draws, as JSON. */
final class PageData {
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private final List<Study> studies;
    private final Phrases phrases;

    PageData(List<Study> studies, Phrases phrases) {
        this.studies = studies;
        this.phrases = phrases;
    }

    /** Safe inside a script element: nothing in it can end the element or begin a comment. */
    String json() {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("lang", phrases.language().code());
        ObjectNode words = root.putObject("words");
        for (Words word : Words.values()) {
            words.put(word.name().toLowerCase(Locale.ROOT), phrases.word(word));
        }
        ArrayNode indicators = root.putArray("indicators");
        indicators().forEach(indicator -> indicators.add(describe(indicator)));
        ArrayNode list = root.putArray("studies");
        studies.forEach(study -> list.add(study(study)));
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
        studies.forEach(s -> all.add(s.summary().headline()));
        studies.forEach(s -> all.addAll(s.levels().indicators()));
        return new ArrayList<>(all);
    }

    private ObjectNode describe(Indicator indicator) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("key", indicator.key());
        node.put("label", phrases.label(indicator));
        node.put("unit", phrases.unit(indicator));
        node.put("meaning", phrases.language() == org.madang.charts.style.Language.KOREAN ? "" : indicator.meaning());
        node.put("quantity", Sentences.quantity(indicator).name());
        return node;
    }

    private ObjectNode study(Study study) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("folder", study.folder());
        node.put("weeks", study.summary().weeks());
        ArrayNode sides = node.putArray("sides");
        study.sides().forEach(side -> sides.add(phrases.name(side)));
        ArrayNode events = node.putArray("events");
        study.scenario().ifPresent(inputs -> inputs.events().forEach(event -> {
            ObjectNode mark = events.addObject();
            mark.put("week", event.week());
            mark.put("name", EventNames.of(event, phrases.language()));
        }));
        ObjectNode levels = node.putObject("levels");
        ObjectNode differences = node.putObject("differences");
        for (Indicator indicator : study.levels().indicators()) {
            ArrayNode bands = levels.putArray(indicator.key());
            study.sides().forEach(side -> bands.add(PackedBand.of(study.levels().of(indicator, side))));
            ArrayNode pairs = differences.putArray(indicator.key());
            study.sides().stream()
                    .skip(1)
                    .forEach(side -> pairs.add(PackedBand.of(study.differences().of(indicator, side))));
        }
        node.set("crossovers", crossovers(study));
        return node;
    }

    private ObjectNode crossovers(Study study) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        for (Verdict v : study.verdicts()) {
            ArrayNode weeks = node.withArray("/" + v.indicator().key()).addArray();
            for (CrossoverWeek c : v.crossovers()) {
                ObjectNode week = weeks.addObject();
                week.put("leader", study.sides().indexOf(c.leader()));
                week.put("text", phrases.leads(c));
                week.put("week", c.week());
                week.put("low", c.low());
                week.put("high", c.high());
            }
        }
        return node;
    }
}
