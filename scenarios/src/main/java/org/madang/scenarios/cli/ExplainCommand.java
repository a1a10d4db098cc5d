package org.madang.scenarios.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.madang.charts.style.Language;
import org.madang.scenarios.file.BadInputException;
import org.madang.scenarios.file.InputProblem;
import org.madang.scenarios.file.KeyEntry;
import org.madang.scenarios.file.KeyReference;
import org.madang.scenarios.file.KindEntry;
import org.madang.scenarios.file.Place;
import org.madang.scenarios.glossary.Glossary;
import org.madang.scenarios.glossary.Term;
import org.madang.scenarios.input.ScenarioFile;
import org.madang.scenarios.statement.Voice;
import org.madang.sim.config.PersonaPresets;
import org.madang.sim.config.StrategyPresets;
import org.madang.sim.indicator.Indicator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says what a key of a file, a word that it takes, a preset or an indicator means. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        header = "Say what a key, a preset or an indicator means.",
        description = {
            "",
            "Knows the keys of scenario, study, claim, fact and fit files, with or without their path, and the words that they "
                    + "take. Without a name: lists all keys, presets and indicators."
        },
        footer = {
            "",
            "Examples:",
            "  madang explain trustThreshold",
            "  madang explain leave.baseHazard",
            "  madang explain design.points",
            "  madang explain saltelli",
            "  madang explain retention-first",
            "  madang explain matchRate",
            "  madang explain CAC",
            "  madang explain trustThreshold --lang ko"
        })
final class ExplainCommand implements Callable<Integer> {
    @Parameters(paramLabel = "NAME", arity = "0..1", description = "A key, with or without its path, or another name.")
    private String asked;

    @Option(names = "--markdown", description = "All keys and indicators as tables for the documentation.")
    private boolean markdown;

    @Mixin
    private LanguageOption language;

    @Spec
    private CommandSpec spec;

    private Explanation text;

    @Override
    public Integer call() {
        text = new Explanation(spec.commandLine().getOut(), voice());
        if (markdown) {
            spec.commandLine().getOut().print(ScenarioFile.READER.reference().toMarkdown());
            spec.commandLine().getOut().print(indicatorTable());
        } else if (asked == null) {
            listAll();
        } else if (!explain(asked)) {
            String near = nearest()
                    .orElseThrow(() -> new BadInputException(List.of(new InputProblem(
                            Place.of("madang explain"),
                            "",
                            "nothing is called '" + Words.plain(asked) + "'; 'madang explain' lists all names"))));
            spec.commandLine().getErr().println(voice().say("explain.nearest", "name", Words.plain(asked)));
            explain(near);
        }
        return ExitCode.OK;
    }

    /** Whoever asks with a Korean word is answered in Korean. */
    private Voice voice() {
        boolean isHangul = asked != null
                && asked.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HANGUL);
        return isHangul ? Voice.of(Language.KOREAN) : language.voice();
    }

    /** Tells all that has this name, in files, results or the trade; false if nothing has. */
    private boolean explain(String name) {
        return named(name) | term(name);
    }

    private boolean named(String name) {
        boolean isPreset = strategy(name) | persona(name);
        boolean found = isPreset | indicator(name);
        for (FileKind kind : FileKind.values()) {
            List<KeyEntry> keys = kind.reader().reference().named(name);
            keys.forEach(key -> text.key(key, kind));
            found |= !keys.isEmpty() | kinds(name, kind);
            found |= !isPreset && keys.isEmpty() && word(name, kind);
        }
        return found;
    }

    /** A word of the trade, then the keys and indicators that it leads to. */
    private boolean term(String name) {
        Optional<Term> term = Term.find(name);
        term.ifPresent(t -> {
            text.term(t);
            t.see().forEach(this::named);
        });
        return term.isPresent();
    }

    private boolean strategy(String name) {
        boolean known = StrategyPresets.all().containsKey(name);
        if (known) {
            Object values = StrategyPresets.all().get(name);
            text.preset(name, StrategyPresets.meaning(name), "strategy: " + name, values);
        }
        return known;
    }

    private boolean persona(String name) {
        boolean known = PersonaPresets.all().containsKey(name);
        if (known) {
            Object values = PersonaPresets.all().get(name);
            text.preset(name, PersonaPresets.meaning(name), "market: {personas: [" + name + "]}", values);
        }
        return known;
    }

    private boolean indicator(String name) {
        Optional<Indicator> indicator = Glossary.indicator(name);
        indicator.ifPresent(text::indicator);
        return indicator.isPresent();
    }

    /** A form that a key 'kind' chooses, with the keys that it has. */
    private boolean kinds(String name, FileKind file) {
        KeyReference reference = file.reader().reference();
        List<KindEntry> kinds = reference.kinds(name);
        for (KindEntry kind : kinds) {
            text.kind(name, kind.path(), file, kind.meaning(), kind.inFile());
            reference.keysOf(kind).forEach(key -> text.key(key, file));
        }
        return !kinds.isEmpty();
    }

    /** A word that some key takes. */
    private boolean word(String name, FileKind file) {
        List<KeyEntry> taking = file.reader().reference().taking(name).stream()
                .filter(key -> !key.name().equals("kind")
                        || file.reader().reference().kinds(name).isEmpty())
                .toList();
        if (!taking.isEmpty()) {
            text.value(name);
        }
        taking.forEach(key -> text.key(key, file));
        return !taking.isEmpty();
    }

    /** The name that was probably meant, if one is near enough to be a slip. */
    private Optional<String> nearest() {
        List<String> names = new ArrayList<>();
        for (FileKind kind : FileKind.values()) {
            names.addAll(kind.reader().reference().names());
        }
        names.addAll(StrategyPresets.all().keySet());
        names.addAll(new TreeSet<>(PersonaPresets.all().keySet()));
        names.addAll(indicators());
        Term.all().forEach(term -> names.addAll(term.words()));
        String last = asked.substring(asked.lastIndexOf('.') + 1).replaceAll("\\[.*", "");
        return org.madang.scenarios.file.Words.closest(last, names);
    }

    private static List<String> indicators() {
        return Arrays.stream(Indicator.values()).map(Indicator::key).toList();
    }

    /** The indicators as a Markdown table. */
    static String indicatorTable() {
        StringBuilder out = new StringBuilder("| indicator | unit | meaning |\n|---|---|---|\n");
        for (Indicator indicator : Indicator.values()) {
            out.append("| `" + indicator.key() + "` | " + indicator.unit().english() + " | " + indicator.meaning()
                    + " |\n");
        }
        return out.toString();
    }

    private void listAll() {
        for (FileKind kind : FileKind.values()) {
            text.paths(kind);
        }
        text.names("strategies", List.copyOf(StrategyPresets.all().keySet()));
        text.names("personas", List.copyOf(new TreeSet<>(PersonaPresets.all().keySet())));
        text.names("indicators", indicators());
        text.names("terms", Term.all().stream().map(term -> term.words().get(0)).toList());
    }
}
