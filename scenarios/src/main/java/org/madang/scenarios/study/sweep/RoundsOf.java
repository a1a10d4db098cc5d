package org.madang.scenarios.study.sweep;

import java.util.List;
import org.madang.scenarios.file.BadInputException;
import org.madang.scenarios.file.InputProblem;
import org.madang.scenarios.file.Place;
import org.madang.scenarios.study.Rounds;
import org.madang.scenarios.study.run.StudyFile;

/** The rounds of the designs that go in rounds. */
final class RoundsOf {
    private RoundsOf() {}

    static Rounds design(StudyFile study) {
        throw new BadInputException(List.of(new InputProblem(
                Place.of(study.file().toString()), "design", "this design goes in rounds and cannot be run yet")));
    }
}
