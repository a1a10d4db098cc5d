package org.madang.scenarios.claims;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.madang.scenarios.file.BadInputException;
import org.madang.scenarios.file.InputProblem;
import org.madang.scenarios.file.Place;
import org.madang.scenarios.file.Words;

/**
 * The claims that are meant.
 *
 * @param files in the order in which they will run
 */
public record ClaimChoice(List<ClaimFile> files) {
    public ClaimChoice {
        files = List.copyOf(files);
    }

    /**
     * Finds claims.
     *
     * @param folder of the shipped claims
     * @param words names of claims in the folder, or paths of claim files; all of the folder if there are none
     * @throws BadInputException if a word means nothing, or a file cannot be used
     */
    public static ClaimChoice of(Path folder, List<String> words) {
        List<InputProblem> problems = new ArrayList<>();
        Set<Path> paths = new LinkedHashSet<>();
        List<ClaimFile> shipped = new ArrayList<>();
        List<InputProblem> unreadable = new ArrayList<>();
        if (words.isEmpty() || words.stream().anyMatch(word -> !isFile(word))) {
            shipped.addAll(read(ClaimFile.in(folder), words.isEmpty() ? problems : unreadable));
        }
        for (String word : words) {
            if (isFile(word)) {
                paths.add(Path.of(word));
                continue;
            }
            List<Path> named = shipped.stream()
                    .filter(file -> file.claim().name().equalsIgnoreCase(word))
                    .map(ClaimFile::file)
                    .toList();
            paths.addAll(named);
            if (named.isEmpty()) {
                List<String> names = shipped.stream().map(f -> f.claim().name()).toList();
                problems.add(new InputProblem(
                        Place.of("madang claims"), "", "there is no claim '" + word + "'; " + Words.hint(word, names)));
            }
        }
        if (!problems.isEmpty()) {
            problems.addAll(unreadable);
        }
        List<ClaimFile> chosen = words.isEmpty() ? shipped : read(List.copyOf(paths), problems);
        sameName(chosen, problems);
        if (!problems.isEmpty()) {
            throw new BadInputException(problems);
        }
        return new ClaimChoice(chosen);
    }

    private static boolean isFile(String word) {
        return word.matches(".*\\.(yaml|yml|json)") || Files.isRegularFile(Path.of(word));
    }

    private static List<ClaimFile> read(List<Path> paths, List<InputProblem> problems) {
        List<ClaimFile> read = new ArrayList<>();
        for (Path path : paths) {
            try {
                read.add(ClaimFile.read(path));
            } catch (BadInputException e) {
                problems.addAll(e.problems());
            }
        }
        return read;
    }

    private static void sameName(List<ClaimFile> files, List<InputProblem> problems) {
        Set<String> names = new LinkedHashSet<>();
        for (ClaimFile file : files) {
            if (!names.add(file.claim().name())) {
                problems.add(file.problem(
                        "name",
                        "another of these files has the claim " + file.claim().name()));
            }
        }
    }

    /** What will run, everything checked before anything does. */
    public List<ClaimPlan> plans(Size size) {
        List<ClaimPlan> plans = new ArrayList<>();
        List<InputProblem> problems = new ArrayList<>();
        for (ClaimFile file : files) {
            try {
                plans.add(ClaimPlan.of(file, size));
            } catch (BadInputException e) {
                problems.addAll(e.problems());
            }
        }
        if (!problems.isEmpty()) {
            throw new BadInputException(problems);
        }
        return plans;
    }
}
