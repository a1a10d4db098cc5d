package org.madang.scenarios.cli;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.madang.scenarios.claims.ClaimFile;
import org.madang.scenarios.file.BadInputException;
import org.madang.scenarios.file.InputProblem;
import org.madang.scenarios.file.KeyEntry;
import org.madang.scenarios.file.KeyReference;
import org.madang.scenarios.file.Place;
import org.madang.scenarios.input.ScenarioFile;
import org.madang.scenarios.study.Study;
import org.madang.sim.config.PersonaPresets;
import org.madang.sim.config.StrategyPresets;
import org.madang.sim.indicator.Indicator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says what a key of a scenario file, a preset or an indicator means. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        header = "Say what a key, a preset or an indicator means.",
        description = {"", "Without a name: lists all keys, presets and indicators."},
        footer = {
            "",
            "Examples:",
            "  madang explain trustThreshold",
            "  madang explain leave.baseHazard",
            "  madang explain retention-first",
            "  madang explain matchRate"
        })
final class ExplainCommand implements Callable<Integer> {
    private static final int WIDTH = 96;

    @Parameters(paramLabel = "KEY", arity = "0..1", description = "A key, with or without its path, or another name.")
    private String key;

    @Option(names = "--markdown", description = "All keys and indicators as tables for the documentation.")
    private boolean markdown;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        if (markdown) {
            spec.commandLine().getOut().print(ScenarioFile.READER.reference().toMarkdown());
            spec.commandLine().getOut().print(indicatorTable());
            return ExitCode.OK;
        }
        if (key == null) {
            listAll();
            return ExitCode.OK;
        }
        boolean found = strategy() | persona() | indicator() | otherKeys();
        List<KeyEntry> keys = exactKeys(found);
        keys.forEach(this::explain);
        if (!found && keys.isEmpty()) {
            String message = "nothing is called '" + key + "'; 'madang explain' lists all names";
            throw new BadInputException(List.of(new InputProblem(Place.of("madang explain"), "", message)));
        }
        return ExitCode.OK;
    }

    /** Keys of that name; those spelled alike only when nothing else has the name. */
    private List<KeyEntry> exactKeys(boolean found) {
        List<KeyEntry> keys = ScenarioFile.READER.reference().find(key);
        String name = key.substring(key.lastIndexOf('.') + 1).replaceAll("\\[.*", "");
        boolean exact = keys.stream().anyMatch(k -> k.name().equalsIgnoreCase(name));
        if (!exact && !keys.isEmpty() && !found) {
            spec.commandLine().getErr().println("No key is called '" + key + "'; the nearest is:");
        }
        return exact || !found ? keys : List.of();
    }

    private boolean indicator() {
        Indicator indicator = Arrays.stream(Indicator.values())
                .filter(i -> i.key().equals(key) || i.label().equalsIgnoreCase(key))
                .findFirst()
                .orElse(null);
        if (indicator != null) {
            print(indicator.key(), "indicator: " + indicator.meaning());
            line("unit", indicator.unit().english());
        }
        return indicator != null;
    }

    /** Keys of a claim file, spelled exactly; a scenario file may have keys of the same name. */
    private boolean otherKeys() {
        return keysOf("claim", ClaimFile.READER.reference()) | keysOf("study", Study.READER.reference());
    }

    private boolean keysOf(String kind, KeyReference reference) {
        List<KeyEntry> keys = reference.find(key).stream()
                .filter(k -> k.name().equals(key) || k.path().equals(key))
                .toList();
        for (KeyEntry k : keys) {
            print(k.path() + " in a " + kind + " file", k.meaning());
            lines(k);
        }
        return !keys.isEmpty();
    }

    private boolean strategy() {
        boolean known = StrategyPresets.all().containsKey(key);
        if (known) {
            print(key, StrategyPresets.meaning(key));
            line("in a file", "strategy: " + key);
            yaml(StrategyPresets.all().get(key));
        }
        return known;
    }

    private boolean persona() {
        boolean known = PersonaPresets.all().containsKey(key);
        if (known) {
            print(key, PersonaPresets.meaning(key));
            line("in a file", "market: {personas: [" + key + "]}");
            yaml(PersonaPresets.all().get(key));
        }
        return known;
    }

    private void yaml(Object record) {
        ScenarioFile.render(record)
                .lines()
                .forEach(text -> spec.commandLine().getOut().println("    " + text));
    }

    private void explain(KeyEntry k) {
        print(k.path(), k.meaning());
        lines(k);
    }

    private void lines(KeyEntry k) {
        line("unit", k.unit());
        line("allowed", k.accepts());
        line("default", k.standard());
        line("symbol", k.symbol());
        line("source", k.source());
    }

    private void print(String name, String meaning) {
        PrintWriter out = spec.commandLine().getOut();
        out.println(name);
        Words.wrap(meaning, WIDTH).forEach(text -> out.println("  " + text));
    }

    private void line(String label, String value) {
        if (!value.isEmpty()) {
            PrintWriter out = spec.commandLine().getOut();
            List<String> lines = Words.wrap(value, WIDTH - 12);
            for (int n = 0; n < lines.size(); n++) {
                out.println(String.format(Locale.ROOT, "  %-9s %s", n == 0 ? label : "", lines.get(n)));
            }
        }
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
        PrintWriter out = spec.commandLine().getOut();
        out.println("Keys of a scenario file:");
        ScenarioFile.READER.reference().entries().forEach(k -> out.println("  " + k.path()));
        out.println("Keys of a claim file:");
        ClaimFile.READER.reference().entries().forEach(k -> out.println("  " + k.path()));
        out.println("Keys of a study file:");
        Study.READER.reference().entries().forEach(k -> out.println("  " + k.path()));
        out.println("Strategies: " + String.join(", ", StrategyPresets.all().keySet()));
        out.println("Personas: "
                + String.join(", ", new java.util.TreeSet<>(PersonaPresets.all().keySet())));
        out.println("Indicators: "
                + String.join(
                        ", ",
                        Arrays.stream(Indicator.values()).map(Indicator::key).toList()));
    }
}
