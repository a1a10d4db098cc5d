package org.madang.scenarios.report;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.madang.scenarios.file.BadInputException;
import org.madang.scenarios.file.Difference;
import org.madang.scenarios.file.Loaded;
import org.madang.scenarios.file.Node;
import org.madang.scenarios.input.EffectiveInputs;
import org.madang.scenarios.input.ScenarioFile;
import org.madang.scenarios.results.Curve;
import org.madang.scenarios.results.Results;
import org.madang.scenarios.results.ResultsReader;
import org.madang.scenarios.sense.Doubt;
import org.madang.scenarios.statement.Finding;
import org.madang.scenarios.statement.Voice;
import org.madang.sim.config.Scenario;
import org.madang.sim.indicator.Indicator;

/**
 * Everything a report tells about one results folder.
 *
 * @param name of the folder, which tells two results of one scenario apart
 * @param inputs empty where this version cannot read them
 */
record ReportedFolder(String name, Results results, Optional<Inputs> inputs) {
    /**
     * The inputs that counted.
     *
     * @param tree every key with its value
     * @param changed what differs from the defaults
     */
    record Inputs(Node tree, List<Difference> changed) {}

    /**
     * Reads the results in a folder, and what its inputs were.
     *
     * @throws BadInputException with one line that says what is wrong
     */
    static ReportedFolder read(Path folder, boolean trusts) {
        String name = String.valueOf(folder.toAbsolutePath().normalize().getFileName());
        return new ReportedFolder(name, ResultsReader.read(folder, trusts), inputs(folder.resolve("scenario.yaml")));
    }

    /** Older or newer results may hold keys that this version does not know: then the report goes without. */
    private static Optional<Inputs> inputs(Path file) {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            Loaded<Scenario> loaded = ScenarioFile.READER.read(file);
            return Optional.of(new Inputs(
                    loaded.effective(), ScenarioFile.READER.changed(EffectiveInputs.withoutPresets(loaded))));
        } catch (BadInputException e) {
            return Optional.empty();
        }
    }

    ReportedFolder named(String other) {
        return new ReportedFolder(other, results, inputs);
    }

    List<String> sides() {
        return results.sides();
    }

    int weeks() {
        return results.weeks();
    }

    Curve level(int side, Indicator indicator) {
        return results.level(side, indicator);
    }

    /** Of the reference less another side. */
    Curve difference(int side, Indicator indicator) {
        return results.differences().get(side).get(indicator);
    }

    /** Those with a value for a side at least. */
    List<Indicator> indicators() {
        return Arrays.stream(Indicator.values())
                .filter(i -> results.levels().stream()
                        .anyMatch(side -> side.get(0).get(i).isKnown()))
                .toList();
    }

    /** What was found, in sentences, most important first. */
    List<String> sentences(Voice voice) {
        if (results.findings().isEmpty()) {
            List<String> sentences = new ArrayList<>(results.sentences());
            sentences.add(voice.say("report.readable"));
            return sentences;
        }
        return results.findings().stream()
                .filter(finding -> !isTurn(finding))
                .map(voice::sentence)
                .toList();
    }

    private static boolean isTurn(Finding finding) {
        return finding.id().startsWith("flip.");
    }

    /** What made no sense, each with its place. */
    List<String> warnings(Voice voice) {
        return results.warnings().stream().map(w -> Doubt.said(w, voice)).toList();
    }

    /** The same as sentences, with what it rests on. */
    List<String> turnSentences(Voice voice) {
        return results.findings().stream()
                .filter(ReportedFolder::isTurn)
                .map(voice::sentence)
                .toList();
    }

    /** What would turn it, the nearest first, as titles. */
    List<String> turns(Voice voice) {
        return results.findings().stream()
                .filter(finding -> isTurn(finding) && voice.hasTitle(finding))
                .map(voice::title)
                .toList();
    }

    /** The most important finding as a title. */
    String title(Voice voice) {
        return voice.title(
                results.findings().isEmpty()
                        ? results.standing(results.headline())
                        : results.findings().get(0));
    }
}
