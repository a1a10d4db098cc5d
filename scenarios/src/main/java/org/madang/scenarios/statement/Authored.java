package org.madang.scenarios.statement;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.madang.charts.style.Language;

/** Texts of the scenarios, studies and claims that come with the program; another text is its author's and stays. */
final class Authored {
    private static final Map<String, String> KOREAN = read();

    private Authored() {}

    static String in(Language language, String text) {
        return language == Language.KOREAN ? KOREAN.getOrDefault(text, text) : text;
    }

    static Map<String, String> korean() {
        return KOREAN;
    }

    private static Map<String, String> read() {
        Map<String, String> all = new TreeMap<>(WordFile.read("titles.yaml"));
        all.putAll(WordFile.read("claims.yaml"));
        return Collections.unmodifiableMap(all);
    }
}
