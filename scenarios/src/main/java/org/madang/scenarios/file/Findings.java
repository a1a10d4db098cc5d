package org.madang.scenarios.file;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects the problems of one input, so that the user sees them all at once. */
final class Findings {
    private final List<InputProblem> problems = new ArrayList<>();

    void add(Place place, String path, String message) {
        problems.add(new InputProblem(place, path, message));
    }

    /** Adds a problem after which reading cannot go on. */
    BadInputException fatal(Place place, String path, String message) {
        add(place, path, message);
        return exception();
    }

    int count() {
        return problems.size();
    }

    void throwIfAny() {
        if (!problems.isEmpty()) {
            throw exception();
        }
    }

    private BadInputException exception() {
        return new BadInputException(problems.stream()
                .distinct()
                .sorted(Comparator.comparing(InputProblem::place))
                .toList());
    }
}
