package org.madang.scenarios.input.network;

import java.util.ArrayList;
import java.util.List;
import org.madang.scenarios.file.BadInputException;
import org.madang.scenarios.file.InputProblem;
import org.madang.scenarios.file.Place;

/** What is wrong with one file, collected while it is read; reading ends at the twentieth. */
final class Faults {
    private static final int MOST = 20;

    private final String file;
    private final List<InputProblem> problems = new ArrayList<>();

    Faults(String file) {
        this.file = file;
    }

    /** @param column from 1 */
    void add(int line, int column, String message) {
        problems.add(new InputProblem(new Place(file, line, column), "", message));
        if (problems.size() == MOST) {
            throw new BadInputException(problems);
        }
    }

    /** A fault after which nothing more can be read, after all found before. */
    BadInputException fatal(int line, int column, String message) {
        problems.add(new InputProblem(new Place(file, line, column), "", message));
        return new BadInputException(problems);
    }

    /** A fault of the file as a whole. */
    BadInputException fatal(String message) {
        return fatal(0, 0, message);
    }

    boolean none() {
        return problems.isEmpty();
    }

    void throwIfAny() {
        if (!problems.isEmpty()) {
            throw new BadInputException(problems);
        }
    }
}
