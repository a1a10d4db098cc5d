package org.madang.scenarios.cli;

import java.io.PrintWriter;
import java.util.List;
import org.madang.charts.style.Language;
import org.madang.scenarios.file.KeyEntry;
import org.madang.scenarios.glossary.Meanings;
import org.madang.scenarios.glossary.Term;
import org.madang.scenarios.input.ScenarioFile;
import org.madang.scenarios.results.TextWidth;
import org.madang.scenarios.statement.Voice;
import org.madang.sim.indicator.Indicator;

/** Writes what names mean, for a terminal: a name, a sentence, then what there is to know, a line each. */
final class Explanation {
    /** Fits a terminal of the usual width. */
    private static final int WIDTH = 80;

    private static final String INDENT = "  ";
    private static final int LABEL = 12;

    private final PrintWriter out;
    private final Voice voice;
    private final Meanings meanings;

    Explanation(PrintWriter out, Voice voice) {
        this.out = out;
        this.voice = voice;
        meanings = new Meanings(voice);
    }

    void name(String name, String meaning) {
        TextWidth.wrap(name, WIDTH).forEach(out::println);
        TextWidth.wrap(meaning, WIDTH - INDENT.length()).forEach(text -> out.println(INDENT + text));
    }

    /** A line; nothing where there is no value. */
    private void line(String label, String value) {
        if (!value.isEmpty()) {
            String first = INDENT + voice.say("explain." + label);
            List<String> lines = TextWidth.wrap(value, WIDTH - LABEL);
            for (int n = 0; n < lines.size(); n++) {
                String start = n == 0 ? first : "";
                out.println(start + " ".repeat(Math.max(1, LABEL - TextWidth.of(start))) + lines.get(n));
            }
        }
    }

    void key(KeyEntry k, FileKind kind) {
        name(kind == FileKind.SCENARIO ? k.path() : inFile(k.path(), kind), meanings.of(k.meaning()));
        line("unit", meanings.unit(k.unit()));
        line("allowed", meanings.allowed(k.accepts()));
        line("also", k.example().isEmpty() ? "" : voice.say("explain.converted", "example", k.example()));
        line("default", k.standard().equals("required") ? voice.say("explain.required") : k.standard());
        line("symbol", voice.language() == Language.KOREAN ? k.symbol().replace("eq. ", "식 ") : k.symbol());
        line("source", k.source());
    }

    private String inFile(String path, FileKind kind) {
        return voice.say("explain.inFile", "path", path, "file", file(kind));
    }

    private String file(FileKind kind) {
        return voice.say("explain.file." + kind);
    }

    /** A form that a key 'kind' chooses, as it is written. */
    void kind(String word, String path, FileKind file, String meaning, String written) {
        name(voice.say("explain.kind", "word", word, "path", path, "file", file(file)), meanings.of(meaning));
        line("written", written);
    }

    /** A word that some keys take. */
    void value(String word) {
        name(word, voice.say("explain.value"));
    }

    /** A word of the trade. */
    void term(Term term) {
        name(String.join(", ", term.words()), voice.language() == Language.KOREAN ? term.korean() : term.english());
    }

    void indicator(Indicator indicator) {
        boolean isKorean = voice.language() == Language.KOREAN;
        name(
                indicator.key(),
                voice.say(
                        "explain.indicator",
                        "label",
                        voice.label(indicator),
                        "meaning",
                        meanings.of(indicator.meaning())));
        line(
                "unit",
                isKorean ? voice.amounts().unit(indicator) : indicator.unit().english());
    }

    /** A preset with the values that its name stands for. */
    void preset(String name, String meaning, String written, Object values) {
        name(name, meanings.of(meaning));
        line("written", written);
        ScenarioFile.render(values).lines().forEach(text -> out.println("    " + text));
    }

    /** A list of names under a heading, as a paragraph. */
    void names(String list, List<String> names) {
        String heading = voice.say("explain.list." + list);
        TextWidth.wrap(heading + ": " + String.join(", ", names), WIDTH).forEach(out::println);
    }

    /** The paths of all keys of a kind of file, a line each. */
    void paths(FileKind kind) {
        out.println(voice.say("explain.keysOf", "file", file(kind)));
        kind.reader().reference().entries().forEach(k -> out.println(INDENT + k.path()));
    }
}
