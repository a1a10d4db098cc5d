package org.madang.scenarios.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.madang.charts.style.Language;
import org.madang.charts.style.Look;
import org.madang.charts.style.Size;
import org.madang.charts.style.Theme;
import picocli.CommandLine.Option;

/** How charts look, for the commands that draw some. */
final class LookOptions {
    @Option(
            names = "--size",
            paramLabel = "SIZE",
            description = "Of charts: wide (16:9), classic (4:3), square or print (half a page).",
            defaultValue = "wide")
    private String size;

    @Option(names = "--theme", paramLabel = "THEME", description = "Of charts: light or dark.", defaultValue = "light")
    private String theme;

    @Option(names = "--lang", paramLabel = "LANG", description = "Of texts and charts: en or ko.", defaultValue = "en")
    private String language;

    Look look() {
        return new Look(
                Choice.one("--theme", theme, Theme.values(), LookOptions::lower),
                Choice.one("--size", size, Size.values(), LookOptions::lower),
                Choice.one("--lang", language, Language.values(), Language::code));
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    /** What was asked for beside the usual, as words of a command. */
    List<String> words() {
        List<String> words = new ArrayList<>();
        add(words, "--size", size, "wide");
        add(words, "--theme", theme, "light");
        add(words, "--lang", language, "en");
        return words;
    }

    private static void add(List<String> words, String option, String value, String usual) {
        if (!value.equals(usual)) {
            words.addAll(List.of(option, value));
        }
    }
}
