package org.madang.scenarios.study.run;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.madang.scenarios.experiment.Plan;
import org.madang.scenarios.experiment.Side;
import org.madang.scenarios.file.BadInputException;
import org.madang.scenarios.file.Difference;
import org.madang.scenarios.file.InputProblem;
import org.madang.scenarios.file.Node;
import org.madang.scenarios.study.Design;
import org.madang.scenarios.study.FactorColumn;
import org.madang.scenarios.study.design.Designs;
import org.madang.scenarios.study.design.FactorAxis;

/** Looks at a study and its scenario together, before anything runs. */
final class StudyChecks {
    /** Keys that no run depends on. */
    private static final Pattern WITHOUT_EFFECT = Pattern.compile("(name|description|seed|compare)([.\\[].*)?");

    private final StudyFile study;
    private final List<InputProblem> problems = new ArrayList<>();

    private StudyChecks(StudyFile study) {
        this.study = study;
    }

    /** @throws BadInputException with all problems */
    static void check(StudyFile study) {
        StudyChecks checks = new StudyChecks(study);
        List<String> sides = study.sides();
        for (int n = 0; n < study.axes().size(); n++) {
            checks.factor(n, sides);
        }
        checks.size();
        checks.weeks();
        if (!checks.problems.isEmpty()) {
            throw new BadInputException(checks.problems);
        }
    }

    private void factor(int n, List<String> sides) {
        FactorAxis axis = study.axes().get(n);
        String key = "factors[" + n + "]";
        int before = problems.size();
        List<List<Node>> effective = new ArrayList<>();
        for (double value : extremes(axis.column())) {
            try {
                Plan plan = Plan.of(study.scenario().with(axis.patches(value)));
                effective.add(plan.runs().stream().map(StudyChecks::effective).toList());
                if (!plan.sideNames().equals(sides)) {
                    problem(key, "changes the sides of the comparison from " + sides + " to " + plan.sideNames());
                }
            } catch (BadInputException e) {
                e.problems().stream()
                        .map(p -> new InputProblem(p.place(), key, p.path() + ": " + p.message()))
                        .filter(p -> !problems.contains(p))
                        .forEach(problems::add);
            }
        }
        boolean hasEffect = effective.stream().anyMatch(e -> differ(effective.get(0), e));
        if (problems.size() == before && !hasEffect && effective.size() > 1) {
            String paths = String.join(" and ", axis.column().paths());
            problem(key, paths + " has no effect: all runs are the same at " + ends(axis.column()));
        }
    }

    private static Node effective(Side.Run run) {
        return run.file().loaded().effective();
    }

    private static boolean differ(List<Node> one, List<Node> other) {
        for (int run = 0; run < one.size() && run < other.size(); run++) {
            boolean found = Difference.between(one.get(run), other.get(run)).stream()
                    .anyMatch(d -> !WITHOUT_EFFECT.matcher(d.path()).matches());
            if (found) {
                return true;
            }
        }
        return false;
    }

    private static String ends(FactorColumn column) {
        return column.isLabelled()
                ? "all its values"
                : org.madang.scenarios.file.Digits.of(column.low()) + " and "
                        + org.madang.scenarios.file.Digits.of(column.high());
    }

    private static double[] extremes(FactorColumn column) {
        double[] labels = new double[column.labels().size()];
        for (int n = 0; n < labels.length; n++) {
            labels[n] = n;
        }
        return column.isLabelled() ? labels : new double[] {column.low(), column.high()};
    }

    private void size() {
        double rows = Designs.count(study.study(), study.axes());
        if (rows > Design.MOST_POINTS) {
            problem(
                    "design",
                    String.format(
                            java.util.Locale.ROOT,
                            "has %,.0f points; a study has at most %,d",
                            rows,
                            Design.MOST_POINTS));
        }
        if (study.study().design() instanceof Design.Csv csv && problems.isEmpty()) {
            Path plan = study.folder().resolve(csv.file()).normalize();
            if (!Files.isRegularFile(plan)) {
                problem(
                        "design.file",
                        plan + (Files.exists(plan) ? " is no ordinary file" : ": there is no such file"));
            } else {
                Designs.of(study.study(), study.axes(), study.folder(), study.seed());
            }
        }
    }

    private void weeks() {
        int weeks = study.scenario().scenario().weeks();
        for (int n = 0; n < study.indicators().size(); n++) {
            int week = study.indicators().get(n).week();
            if (week > weeks) {
                problem("indicators[" + n + "]", "week " + week + " is after the last one, " + weeks);
            }
        }
    }

    private void problem(String path, String message) {
        problems.add(new InputProblem(study.loaded().placeOf(path), path, message));
    }
}
