package org.madang.scenarios.statement;

import java.util.Map;
import org.madang.charts.style.Language;

/** Titles of the scenarios and studies that come with the program; another title is its author's and stays. */
final class Titles {
    private static final Map<String, String> KOREAN = WordFile.read("titles.yaml");

    private Titles() {}

    static String in(Language language, String title) {
        return language == Language.KOREAN ? KOREAN.getOrDefault(title, title) : title;
    }

    static Map<String, String> korean() {
        return KOREAN;
    }
}
