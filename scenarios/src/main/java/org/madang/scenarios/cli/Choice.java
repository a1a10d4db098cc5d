package org.madang.scenarios.cli;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.madang.scenarios.file.BadInputException;
import org.madang.scenarios.file.InputProblem;
import org.madang.scenarios.file.Place;

/** Words of an option that name one of several things. */
final class Choice {
    private Choice() {}

    /**
     * The things that the words name, each once.
     *
     * @throws BadInputException with what was probably meant, for every word that names nothing
     */
    static <T> List<T> of(String option, List<String> words, T[] allowed, Function<T, String> name) {
        List<String> names = Stream.of(allowed).map(name).toList();
        Set<T> chosen = new LinkedHashSet<>();
        List<InputProblem> problems = new ArrayList<>();
        for (String word : words) {
            int at = names.indexOf(word);
            if (at >= 0) {
                chosen.add(allowed[at]);
            } else {
                problems.add(new InputProblem(
                        Place.of(option),
                        "",
                        "there is no '" + Words.plain(word) + "'; "
                                + org.madang.scenarios.file.Words.hint(word, names)));
            }
        }
        if (!problems.isEmpty()) {
            throw new BadInputException(problems);
        }
        return List.copyOf(chosen);
    }

    static <T> T one(String option, String word, T[] allowed, Function<T, String> name) {
        return of(option, List.of(word), allowed, name).get(0);
    }
}
