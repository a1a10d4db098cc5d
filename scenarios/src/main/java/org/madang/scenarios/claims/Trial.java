package org.madang.scenarios.claims;

import java.util.ArrayList;
import java.util.List;
import org.madang.scenarios.file.InputProblem;

/** Tries the formulas of a claim on stand-ins of its runs, so that what they lack is found before anything runs. */
final class Trial {
    /** A formula that has no value on any of so many stand-ins has none at all. */
    private static final int STAND_INS = 8;

    private Trial() {}

    /** The formulas of the effects, in their order; what is wrong goes to {@code problems}. */
    static List<Formula> of(ClaimFile file, List<Setting> settings, List<InputProblem> problems) {
        List<String> runs = file.claim().runs().stream().map(ClaimRun::name).toList();
        List<Formula> formulas = new ArrayList<>();
        for (int n = 0; n < file.claim().effects().size(); n++) {
            try {
                Formula formula = Formula.of(file.claim().effects().get(n).value(), runs);
                settings.forEach(setting -> formula.of(StandIn.of(setting, 0)));
                if (!settings.isEmpty()) {
                    requireValue(formula, settings.get(0));
                }
                formulas.add(formula);
            } catch (FormulaException e) {
                problems.add(file.problem("effects[" + n + "].value", e.getMessage()));
            }
        }
        return formulas;
    }

    private static void requireValue(Formula formula, Setting setting) {
        if (!formula.asksTheRuns()) {
            throw new FormulaException("asks nothing of the runs: name one of them, as in keep.profit");
        }
        for (int trial = 0; trial < STAND_INS; trial++) {
            if (Math.abs(formula.of(StandIn.of(setting, trial))) < Double.POSITIVE_INFINITY) {
                return;
            }
        }
        throw new FormulaException("never has a value: it divides by what is always 0, or is beyond all numbers");
    }
}
