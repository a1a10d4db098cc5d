package org.madang.scenarios.results;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * What made a result.
 *
 * @param version of the program, with the commit where it is known
 * @param seed of the scenario
 * @param command that makes the result again
 * @param stoppedEarly whether somebody stopped it before it had the replications it wanted
 */
public record Provenance(String version, long seed, String command, boolean stoppedEarly) {
    /** Adds version, seed, command and whether it was stopped. */
    public void writeTo(ObjectNode node) {
        node.put("version", version);
        node.put("seed", seed);
        node.put("command", command);
        node.put("stoppedEarly", stoppedEarly);
    }
}
