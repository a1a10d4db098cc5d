package org.madang.scenarios.study.run;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.madang.scenarios.file.BadInputException;
import org.madang.scenarios.file.InputProblem;
import org.madang.scenarios.file.Loaded;
import org.madang.scenarios.file.Node;
import org.madang.scenarios.file.Patch;
import org.madang.scenarios.file.Place;
import org.madang.scenarios.file.RecordReader;
import org.madang.scenarios.input.Scaling;
import org.madang.scenarios.input.ScenarioFile;
import org.madang.scenarios.input.ShorterLook;
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

    /** The lines of the study and those of the command line, each with its place. */
    static Patch moreSet(Loaded<Study> loaded, List<String> set) {
        List<Node> lines = new ArrayList<>();
        Node.Entry written = loaded.tree().entries().get("set");
        if (written != null && written.value() instanceof Node.Sequence list) {
            lines.addAll(list.items());
        }
        for (String text : set) {
            lines.add(new Node.Scalar(Place.of("--set " + text), Node.Scalar.Kind.TEXT, text));
        }
        Place place = Place.of("--set");
        return new Patch("set", new Node.Sequence(place, lines), place);
    }

    /** What the study says of a key, as a change of the scenario: problems are then found where the study says it. */
    private static Patch written(Loaded<Study> loaded, String key, String path) {
        Node.Entry entry = loaded.tree().entries().get(key);
        return new Patch(path, entry.value(), entry.keyPlace());
    }

    static ScenarioFile read(Loaded<Study> loaded, Path file, String text) {
        Study study = loaded.value();
        List<Patch> changes = new ArrayList<>();
        for (int n = 0; n < study.set().size(); n++) {
            changes.add(
                    Patch.parse(loaded.placeOf("set[" + n + "]"), study.set().get(n)));
        }
        if (!study.strategies().isEmpty()) {
            Place place = loaded.placeOf("strategies");
            Node strategies = new Node.Scalar(place, Node.Scalar.Kind.TEXT, "strategies");
            changes.add(new Patch("compare.between", strategies, place));
            changes.add(written(loaded, "strategies", "compare.strategies"));
        }
        ScenarioFile read = study.weeks() == null
                ? ScenarioFile.read(file, text, changes)
                : ShorterLook.read(file, text, changes, written(loaded, "weeks", "weeks"), study.weeks());
        return study.participants() == null ? read : Scaling.to(read, study.participants());
    }
}
