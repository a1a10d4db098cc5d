package org.madang.scenarios.claims;

import java.nio.file.Path;
import java.util.List;

/**
 * The claims that are meant.
 *
 * @param files in the order in which they will run
 */
public record ClaimChoice(List<ClaimFile> files) {
    private static final ChosenFiles<ClaimFile> CLAIMS = new ChosenFiles<>(
            "claim",
            ClaimFile::read,
            file -> file.claim().name(),
            file -> file.problem(
                    "name",
                    "another of these files has the claim " + file.claim().name()));

    public ClaimChoice {
        files = List.copyOf(files);
    }

    /**
     * Finds claims.
     *
     * @param folder of the shipped claims
     * @param words names of claims in the folder, or paths of claim files; all of the folder if there are none
     * @throws org.madang.scenarios.file.BadInputException if a word means nothing, or a file cannot be used
     */
    public static ClaimChoice of(Path folder, List<String> words) {
        return new ClaimChoice(CLAIMS.of(ClaimFile.in(folder), words));
    }

    /** What will run, everything checked before anything does. */
    public List<ClaimPlan> plans(Size size) {
        return ChosenFiles.each(files, file -> List.of(ClaimPlan.of(file, size)));
    }
}
