package org.madang.scenarios.claims;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.madang.scenarios.file.BadInputException;
import org.madang.scenarios.file.InputProblem;
import org.madang.scenarios.file.Place;
import org.madang.scenarios.file.Words;

/**
 * Files of a kind chosen by name or by path.
 *
 * @param kind what one is called, "claim"
 * @param reader reads one
 * @param name its short name
 * @param sameName the problem of a file whose name another one has
 */
public record ChosenFiles<T>(
        String kind, Function<Path, T> reader, Function<T, String> name, Function<T, InputProblem> sameName) {
    private record Read<T>(Path path, T file) {}

    /**
     * The files that are meant.
     *
     * @param shipped the files that have names
     * @param words names of shipped files, or paths of others; all that are shipped if there are none
     * @throws BadInputException if a word means nothing, or a file cannot be used
     */
    public List<T> of(List<Path> shipped, List<String> words) {
        List<InputProblem> problems = new ArrayList<>();
        Set<Path> paths = new LinkedHashSet<>();
        List<Read<T>> known = new ArrayList<>();
        List<InputProblem> unreadable = new ArrayList<>();
        if (words.isEmpty() || words.stream().anyMatch(word -> !isFile(word))) {
            known.addAll(read(shipped, words.isEmpty() ? problems : unreadable));
        }
        for (String word : words) {
            if (isFile(word)) {
                paths.add(Path.of(word));
                continue;
            }
            List<Path> named = known.stream()
                    .filter(read -> name.apply(read.file()).equalsIgnoreCase(word))
                    .map(Read::path)
                    .toList();
            paths.addAll(named);
            if (named.isEmpty()) {
                List<String> names =
                        known.stream().map(read -> name.apply(read.file())).toList();
                problems.add(new InputProblem(
                        Place.of("madang " + kind + "s"),
                        "",
                        "there is no " + kind + " '" + word + "'; " + Words.hint(word, names)));
            }
        }
        if (!problems.isEmpty()) {
            problems.addAll(unreadable);
        }
        List<T> chosen = (words.isEmpty() ? known : read(List.copyOf(paths), problems))
                .stream().map(Read::file).toList();
        refuseSameNames(chosen, problems);
        if (!problems.isEmpty()) {
            throw new BadInputException(problems);
        }
        return chosen;
    }

    private static boolean isFile(String word) {
        return word.matches(".*\\.(yaml|yml|json)") || Files.isRegularFile(Path.of(word));
    }

    private List<Read<T>> read(List<Path> paths, List<InputProblem> problems) {
        List<Read<T>> read = new ArrayList<>();
        for (Path path : paths) {
            try {
                read.add(new Read<>(path, reader.apply(path)));
            } catch (BadInputException e) {
                problems.addAll(e.problems());
            }
        }
        return read;
    }

    private void refuseSameNames(List<T> files, List<InputProblem> problems) {
        Set<String> names = new LinkedHashSet<>();
        for (T file : files) {
            if (!names.add(name.apply(file))) {
                problems.add(sameName.apply(file));
            }
        }
    }

    /** Something for each file; everything that is wrong with any of them is told at once. */
    public static <T, R> List<R> each(List<T> files, Function<T, List<R>> made) {
        List<R> all = new ArrayList<>();
        List<InputProblem> problems = new ArrayList<>();
        for (T file : files) {
            try {
                all.addAll(made.apply(file));
            } catch (BadInputException e) {
                problems.addAll(e.problems());
            }
        }
        if (!problems.isEmpty()) {
            throw new BadInputException(problems);
        }
        return all;
    }
}
