package org.madang.scenarios.file;

import java.util.List;
import java.util.stream.Collectors;

/** An input that cannot be used. The message is for the user: one line a problem, in the order of the input. */
public final class BadInputException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** More lines than this help nobody. */
    private static final int SHOWN = 50;

    private final transient List<InputProblem> problems;

    public BadInputException(List<InputProblem> problems) {
        super(text(problems));
        this.problems = List.copyOf(problems);
    }

    private static String text(List<InputProblem> problems) {
        String lines =
                problems.stream().limit(SHOWN).map(InputProblem::toString).collect(Collectors.joining("\n"));
        int more = problems.size() - SHOWN;
        return more > 0 ? lines + "\nand " + more + " more" : lines;
    }

    /** All problems, sorted by position. */
    public List<InputProblem> problems() {
        return problems;
    }
}
