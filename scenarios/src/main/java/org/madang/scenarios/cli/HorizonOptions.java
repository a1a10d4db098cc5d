package org.madang.scenarios.cli;

import picocli.CommandLine.Option;

/** Options about draws and length, the same for scenarios and studies. */
final class HorizonOptions {
    @Option(names = "--seed", paramLabel = "N", description = "Another seed: other worlds, other draws.")
    private Long seed;

    @Option(
            names = "--weeks",
            paramLabel = "N",
            description = "How many weeks to simulate; events after them are left out.")
    private Integer weeks;

    /** Null where none is given. */
    Long seed() {
        return seed;
    }

    /** Null where none is given. */
    Integer weeks() {
        return weeks;
    }
}
