package org.madang.scenarios.cli;

import java.util.ArrayList;
import java.util.List;

/**
 * Runs a study under {@code spark-submit}, which says where the master is. The arguments are those of {@code madang sweep}.
 */
public final class Submitted {
    private Submitted() {}

    /** Ends the program with the exit code of the sweep. */
    public static void main(String[] args) {
        List<String> words = new ArrayList<>(List.of("sweep"));
        words.addAll(List.of(args));
        words.addAll(List.of("--spark", System.getProperty("spark.master", "local[*]")));
        System.exit(Main.run(words.toArray(String[]::new)));
    }
}
