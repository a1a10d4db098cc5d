package org.madang.scenarios.study.run;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.madang.scenarios.file.BadInputException;
import org.madang.scenarios.file.InputProblem;
import org.madang.scenarios.file.Loaded;
import org.madang.scenarios.file.Patch;
import org.madang.scenarios.file.RecordReader;
import org.madang.scenarios.input.Scaling;
import org.madang.scenarios.input.ScenarioFile;
import org.madang.scenarios.study.Study;

/** Reads the scenario of a study, with what the study changes at every point. */
final class StudyScenario {
    private StudyScenario() {}

    static String text(Loaded<Study> loaded, Path scenario) {
        try {
            return RecordReader.text(scenario);
        } catch (BadInputException e) {
            throw new BadInputException(e.problems().stream()
                    .map(p -> new InputProblem(loaded.placeOf("scenario"), "scenario", p.place() + ": " + p.message()))
                    .toList());
        }
    }

    static ScenarioFile read(Loaded<Study> loaded, Path file, String text) {
        Study study = loaded.value();
        List<Patch> changes = new ArrayList<>();
        for (int n = 0; n < study.set().size(); n++) {
            changes.add(
                    Patch.parse(loaded.placeOf("set[" + n + "]"), study.set().get(n)));
        }
        if (study.weeks() != null) {
            changes.add(new Patch("weeks", loaded.tree().entries().get("weeks").value(), loaded.placeOf("weeks")));
        }
        if (!study.strategies().isEmpty()) {
            String source = loaded.placeOf("strategies").toString();
            changes.add(Patch.of(source, "compare.between", "strategies"));
            changes.add(Patch.of(source, "compare.strategies", study.strategies()));
        }
        ScenarioFile read = ScenarioFile.read(file, text, changes);
        return study.participants() == null ? read : Scaling.to(read, study.participants());
    }
}
