package org.madang.scenarios.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.madang.scenarios.claims.ClaimChoice;
import org.madang.scenarios.claims.ClaimPlan;
import org.madang.scenarios.claims.Size;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which claims are meant, and how large a look at them is taken. */
final class ClaimOptions {
    /** A name of a folder may have so many characters. */
    private static final int LONGEST_NAME = 80;

    @Parameters(
            paramLabel = "NAME",
            arity = "0..*",
            description = "Claims by name (C4) or by file; all of scenarios/claims if none is given.")
    private List<String> names = new ArrayList<>();

    @Option(
            names = "--quick",
            description = "Small markets, three replications: whether everything runs, not what comes out.")
    private boolean quick;

    @Option(names = "--replications", paramLabel = "N", description = "At most so many replications of each claim.")
    private Integer replications;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "Another seed: other worlds, other draws.")
    private long seed;

    /** Beside the launcher, or under the folder in which the program was started. */
    private static Path folder() {
        return Path.of(System.getProperty("madang.home", ""))
                .resolve("scenarios")
                .resolve("claims");
    }

    /** @throws org.madang.scenarios.file.BadInputException if a word means nothing, or a file cannot be used */
    ClaimChoice choice() {
        names.stream().map(Path::of).filter(Files::isRegularFile).forEach(FileKind.CLAIM::require);
        return ClaimChoice.of(folder(), names);
    }

    List<ClaimPlan> plans() {
        return choice().plans((quick ? Size.quick(seed) : Size.full(seed)).withReplications(replications));
    }

    boolean isQuick() {
        return quick;
    }

    long seed() {
        return seed;
    }

    /** Where results go if nothing else is said. */
    Path target() {
        String words = String.join("-", names.stream().map(ClaimOptions::stem).toList());
        String name = (words.isEmpty() ? "" : "-" + words) + (quick ? "-quick" : "");
        return DefaultFolder.ofClaims(name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name);
    }

    private static String stem(String name) {
        return Path.of(name).getFileName().toString().replaceFirst("\\.[a-z]+$", "");
    }

    /** The command that makes the results again. */
    String command() {
        return Given.command("claims")
                .words(names)
                .flag("--quick", quick)
                .option("--replications", replications)
                .option("--seed", seed == 1 ? null : seed)
                .line();
    }
}
