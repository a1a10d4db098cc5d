package org.madang.scenarios.study.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.madang.scenarios.file.BadInputException;
import org.madang.scenarios.file.Difference;
import org.madang.scenarios.file.InputProblem;
import org.madang.scenarios.file.Place;
import org.madang.scenarios.file.Rendering;
import org.madang.scenarios.input.ScenarioFile;
import org.madang.scenarios.study.FactorColumn;
import org.madang.scenarios.study.Study;
import org.madang.scenarios.study.StudyReplications;
import org.madang.scenarios.study.design.Designs;
import org.madang.scenarios.study.run.StudyFile;

/** Compares a study with the one that a store was begun with. What only adds to it is allowed, all else refused. */
final class StudyMatch {
    /** Whether points are still the same shows when they are matched; the scenario is compared as a whole. */
    private static final Pattern ELSEWHERE = Pattern.compile(
            "(name|description|scenario|participants|weeks|set|strategies|design|factors|replications)([.\\[].*)?");

    private final Path folder;
    private final StudyFile study;
    private final StudyRecord stored;
    private final List<InputProblem> problems = new ArrayList<>();

    StudyMatch(Path folder, StudyFile study, StudyRecord stored) {
        this.folder = folder;
        this.study = study;
        this.stored = stored;
    }

    /** @throws BadInputException with the differences */
    void check() {
        Study then = stored.readStudy();
        Difference.between(Rendering.tree(then), Rendering.tree(study.study())).stream()
                .filter(d -> !ELSEWHERE.matcher(d.path()).matches())
                .forEach(d -> differ(d.path(), d.before(), d.after()));
        replications(then.replications(), study.study().replications());
        factors();
        var before = ScenarioFile.READER.read("the store", stored.scenario(), List.of());
        Difference.between(before.effective(), study.scenario().loaded().effective()).stream()
                .filter(d -> !d.path().equals("name") && !d.path().equals("description"))
                .forEach(d -> differ("scenario: " + d.path(), d.before(), d.after()));
        if (!stored.edgeList().equals(study.edgeList())) {
            differ("the edge list", "other ties", "these");
        }
        if (!stored.sides().equals(study.sides()) && problems.isEmpty()) {
            differ("sides", stored.sides().toString(), study.sides().toString());
        }
        if (!problems.isEmpty()) {
            problems.add(
                    0,
                    problem("holds another study than " + study.file()
                            + "; nothing was changed: choose another --out, or undo what differs"));
            throw new BadInputException(problems);
        }
    }

    /** Whether more replications of the points that are there may be needed. */
    boolean asksForMore() {
        return !stored.readStudy().replications().equals(study.study().replications());
    }

    private void replications(StudyReplications before, StudyReplications now) {
        if (now.least() < before.least()) {
            differ("replications.least", before.least().toString(), now.least().toString());
        }
        if (now.most() < before.most()) {
            differ("replications.most", before.most().toString(), now.most().toString());
        }
        if (Designs.isInRounds(study.study().design()) && !before.equals(now)) {
            differ("replications (on which the rounds of the design depend)", before.toString(), now.toString());
        }
        boolean mayStop = before.most() > before.least();
        // To stop once the sign is sure, which is 0, may leave points with fewer replications than a precision has
        // asked for.
        boolean stopsSooner = now.precision() == 0 ? before.precision() > 0 : now.precision() > before.precision();
        if (mayStop && stopsSooner) {
            differ(
                    "replications.precision",
                    before.precision().toString(),
                    now.precision().toString());
        }
    }

    private void factors() {
        List<FactorColumn> columns = study.columns();
        List<String> before =
                stored.columns().stream().map(StudyMatch::identity).toList();
        List<String> now = columns.stream().map(StudyMatch::identity).toList();
        if (!before.equals(now)) {
            differ("factors", String.join("; ", before), String.join("; ", now));
        }
        for (int n = 0; n < Math.min(columns.size(), stored.columns().size()); n++) {
            List<String> labels = stored.columns().get(n).labels();
            if (!columns.get(n).labels().containsAll(labels)) {
                differ(
                        "factors: " + columns.get(n).name(),
                        String.join(", ", labels),
                        String.join(", ", columns.get(n).labels()));
            }
        }
    }

    private static String identity(FactorColumn c) {
        String values = c.isLabelled() ? " (labels)" : c.whole() ? " (whole numbers)" : "";
        return c.name() + " = " + String.join(" + ", c.paths()) + values;
    }

    private void differ(String what, String before, String now) {
        problems.add(problem(what + ": " + before + " there, " + now + " now"));
    }

    private InputProblem problem(String message) {
        return new InputProblem(Place.of(folder.toString()), "", message);
    }
}
