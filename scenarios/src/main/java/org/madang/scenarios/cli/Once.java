package org.madang.scenarios.cli;

import java.util.List;
import org.madang.scenarios.file.BadInputException;
import org.madang.scenarios.file.InputProblem;
import org.madang.scenarios.file.Place;

/** A value has one place on a command line: of two, one would be passed over unread. */
final class Once {
    private Once() {}

    /** @throws BadInputException if an option and a {@code --set} give the same value */
    static void require(List<String> set, String option, String path, Object value) {
        for (String text : set) {
            if (value != null && text.split("[*]?=", 2)[0].strip().equals(path)) {
                throw new BadInputException(List.of(new InputProblem(
                        Place.of(option + " " + value),
                        "",
                        "--set " + Words.plain(text) + " gives " + path + " too: give one")));
            }
        }
    }
}
