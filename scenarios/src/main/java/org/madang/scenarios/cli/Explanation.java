package org.madang.scenarios.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.madang.scenarios.file.KeyEntry;
import org.madang.scenarios.input.ScenarioFile;
import org.madang.scenarios.results.TextWidth;
import org.madang.sim.indicator.Indicator;

/** Writes what names mean, for a terminal: a name, a sentence, then what there is to know, a line each. */
final class Explanation {
    /** Fits a terminal of the usual width. */
    private static final int WIDTH = 80;

    private static final String INDENT = "  ";
    private static final int LABEL = 12;

    private final PrintWriter out;

    Explanation(PrintWriter out) {
        this.out = out;
    }

    void name(String name, String meaning) {
        out.println(name);
        TextWidth.wrap(meaning, WIDTH - INDENT.length()).forEach(text -> out.println(INDENT + text));
    }

    /** A line; nothing where there is no value. */
    void line(String label, String value) {
        if (!value.isEmpty()) {
            List<String> lines = TextWidth.wrap(value, WIDTH - LABEL);
            for (int n = 0; n < lines.size(); n++) {
                out.println(String.format(Locale.ROOT, "%s%-9s %s", INDENT, n == 0 ? label : "", lines.get(n)));
            }
        }
    }

    void key(KeyEntry k, FileKind kind) {
        name(k.path() + (kind == FileKind.SCENARIO ? "" : " in a " + kind.word() + " file"), k.meaning());
        line("unit", k.unit());
        line("allowed", k.accepts());
        line("also", k.example().isEmpty() ? "" : k.example() + " and the like, converted");
        line("default", k.standard());
        line("symbol", k.symbol());
        line("source", k.source());
    }

    /** A word of the trade, with its meaning in the language of the word. */
    void term(Term term, boolean isKorean) {
        name(String.join(", ", term.words()), isKorean ? term.korean() : term.english());
    }

    void indicator(Indicator indicator) {
        name(indicator.key(), "indicator: " + indicator.meaning());
        line("unit", indicator.unit().english());
    }

    /** A preset with the values that its name stands for. */
    void preset(String name, String meaning, String inFile, Object values) {
        name(name, meaning);
        line("in a file", inFile);
        ScenarioFile.render(values).lines().forEach(text -> out.println("    " + text));
    }

    /** A list of names under a heading, as a paragraph. */
    void names(String heading, List<String> names) {
        TextWidth.wrap(heading + ": " + String.join(", ", names), WIDTH).forEach(out::println);
    }

    /** The paths of all keys of a kind of file, a line each. */
    void paths(FileKind kind) {
        out.println("Keys of a " + kind.word() + " file:");
        kind.reader().reference().entries().forEach(k -> out.println(INDENT + k.path()));
    }
}
