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

    /** Whether something is wrong at a path already, above it, or beneath it. */
    boolean concern(String path) {
        return problems.stream().anyMatch(p -> within(p.path(), path) || within(path, p.path()));
    }

    private static boolean within(String path, String part) {
        return part.startsWith(path)
                && (path.isEmpty() || part.length() == path.length() || ".[".indexOf(part.charAt(path.length())) >= 0);
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
