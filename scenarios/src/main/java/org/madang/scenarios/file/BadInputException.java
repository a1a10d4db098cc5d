package org.madang.scenarios.file;

import java.util.List;
import java.util.stream.Collectors;

/** An input that cannot be used. The message is complete: one line a problem, in the order of the input. */
public final class BadInputException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient List<InputProblem> problems;

    public BadInputException(List<InputProblem> problems) {
        super(problems.stream().map(InputProblem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** All problems, sorted by position. */
    public List<InputProblem> problems() {
        return problems;
    }
}
