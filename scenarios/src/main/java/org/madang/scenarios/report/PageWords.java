package org.madang.scenarios.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import org.madang.scenarios.glossary.Entry;
import org.madang.scenarios.glossary.Glossary;
import org.madang.scenarios.statement.Voice;

/** What a reader can look up on the page, as JSON: the glossary of {@code explain}. */
final class PageWords {
    private PageWords() {}

    /**
     * Safe inside a script element. Hangul is written by its numbers on an English page, which would otherwise carry the
     * font for words that are only searched for.
     */
    static String json(Voice voice) {
        ArrayNode entries = JsonNodeFactory.instance.arrayNode();
        for (Entry entry : new Glossary(voice).entries()) {
            ObjectNode node = entries.addObject();
            ArrayNode words = node.putArray("words");
            entry.words().forEach(words::add);
            node.put("meaning", entry.meaning());
            ArrayNode leads = node.putArray("leads");
            for (Entry.Lead lead : entry.leads()) {
                leads.addObject()
                        .put("name", lead.name())
                        .put("label", lead.label())
                        .put("meaning", lead.meaning());
            }
        }
        String json = PageData.safe(entries);
        return voice.language() == org.madang.charts.style.Language.KOREAN ? json : byNumber(json);
    }

    private static String byNumber(String json) {
        StringBuilder out = new StringBuilder();
        json.chars()
                .forEach(c -> out.append(
                        c >= 0xAC00 && c <= 0xD7A3 ? String.format(Locale.ROOT, "\\u%04x", c) : Character.toString(c)));
        return out.toString();
    }
}
