package org.madang.scenarios.glossary;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.madang.charts.style.Language;
import org.madang.scenarios.statement.Voice;

/** What stands beside a key in the code, in one language. English is what the code says; a text without Korean stays. */
public final class Meanings {
    private static final JsonNode KOREAN = read();

    /** How the code says what a key takes, and the words for it; what is in brackets fills the places a, b. */
    private static final Map<Pattern, String> ALLOWED = allowed();

    private final Voice voice;

    public Meanings(Voice voice) {
        this.voice = voice;
    }

    /** A sentence beside a key, an indicator, a preset or a kind. */
    public String of(String english) {
        return in("meaning", english);
    }

    public String unit(String english) {
        return in("unit", english);
    }

    /** "a number from 0 to 1", as the code says what may be written. */
    public String allowed(String english) {
        if (voice.language() == Language.ENGLISH) {
            return english;
        }
        for (Map.Entry<Pattern, String> form : ALLOWED.entrySet()) {
            Matcher found = form.getKey().matcher(english);
            if (found.matches()) {
                return voice.say(
                        "explain.takes." + form.getValue(),
                        "a",
                        found.groupCount() < 1 ? "" : allowed(found.group(1)),
                        "b",
                        found.groupCount() < 2 ? "" : found.group(2));
            }
        }
        return english;
    }

    private String in(String group, String english) {
        return voice.language() == Language.KOREAN
                ? KOREAN.path(group).path(english).asText(english)
                : english;
    }

    private static Map<Pattern, String> allowed() {
        Map<Pattern, String> forms = new LinkedHashMap<>();
        forms.put(Pattern.compile("(.+), or a distribution(?: such as .+)?"), "orDistribution");
        forms.put(Pattern.compile("a whole number from (\\S+) to (\\S+)"), "wholeBetween");
        forms.put(Pattern.compile("a number from (\\S+) to (\\S+)"), "between");
        forms.put(Pattern.compile("a number of at least (\\S+)"), "atLeast");
        forms.put(Pattern.compile("a number of at most (\\S+)"), "atMost");
        forms.put(Pattern.compile("a whole number"), "whole");
        forms.put(Pattern.compile("a number"), "number");
        forms.put(Pattern.compile("a list of (\\S+) to (\\S+) entries"), "listBetween");
        forms.put(Pattern.compile("a list of at most (\\S+) entries"), "listAtMost");
        forms.put(Pattern.compile("a list"), "list");
        forms.put(Pattern.compile("one of (.+)"), "oneOf");
        forms.put(Pattern.compile("keys with values, 'kind' among them \\((.+)\\)"), "keysOfKind");
        forms.put(Pattern.compile("keys with values"), "keys");
        forms.put(Pattern.compile("true or false"), "yesOrNo");
        forms.put(Pattern.compile("any value"), "any");
        forms.put(Pattern.compile("text"), "words");
        return forms;
    }

    private static JsonNode read() {
        try (InputStream in = Meanings.class.getResourceAsStream("ko.yaml")) {
            return new YAMLMapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
