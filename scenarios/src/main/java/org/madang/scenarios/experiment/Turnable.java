package org.madang.scenarios.experiment;

import java.util.List;
import java.util.regex.Pattern;
import org.madang.scenarios.file.BadInputException;
import org.madang.scenarios.file.Difference;
import org.madang.scenarios.file.InputProblem;
import org.madang.scenarios.input.ScenarioFile;

/** What can change while a market runs. */
public final class Turnable {
    /** What the phases look up week by week; all else acts at the start only, and a change of it would do nothing. */
    private static final Pattern CHANGEABLE = Pattern.compile("(reach|talk|requests)\\..*"
            + "|join\\.(?!socialProof).*"
            + "|experience\\.(?!initialExpectation).*"
            + "|leave\\..*"
            + "|market\\.personas\\[.*]\\."
            + "(availability|painSensitivity|impatience|priceSensitivity|outsideOption|talkativeness)"
            + "|platforms\\[.*]\\.(transactionValue|baseQuality|strategy"
            + "|(fees|subscription|budget|matching|costs|levers)\\..*"
            + "|premium\\.(experience|relationship)|trust\\.(?!initial).*)"
            // Strategies that are followed are told by name; the comparison itself acts on nothing.
            + "|strategies.*|(compare|name|description)([.\\[].*)?");

    private Turnable() {}

    /** Paths that differ although they act at the start of a run only. */
    public static List<String> not(ScenarioFile start, ScenarioFile turned) {
        return ScenarioFile.READER.differences(start.scenario(), turned.scenario()).stream()
                .map(Difference::path)
                .filter(path -> !CHANGEABLE.matcher(path).matches())
                .toList();
    }

    /**
     * @param key where the turn is asked for
     * @param when in words
     * @throws BadInputException with everything that cannot change then
     */
    static void check(ScenarioFile start, ScenarioFile turned, String key, String when) {
        List<InputProblem> problems = not(start, turned).stream()
                .map(path -> new InputProblem(
                        start.loaded().placeOf(key),
                        key,
                        path + " acts at the start of a run: sides that part after " + when + " cannot differ in it"))
                .toList();
        if (!problems.isEmpty()) {
            throw new BadInputException(problems);
        }
    }
}
