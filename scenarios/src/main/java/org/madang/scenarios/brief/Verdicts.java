package org.madang.scenarios.brief;

import java.util.List;
import java.util.Optional;
import org.madang.scenarios.claims.Status;
import org.madang.scenarios.results.Verified;
import org.madang.scenarios.statistics.Estimate;

/**
 * The verdicts of a results folder of claims, as a brief needs them.
 *
 * @param version of the program that made them
 * @param seed of the worlds
 * @param command that makes them again
 * @param claims in the order of the folder
 * @param verified whether the files are what was written
 */
record Verdicts(String version, long seed, String command, List<OfClaim> claims, Verified verified) {
    Verdicts {
        claims = List.copyOf(claims);
    }

    /**
     * One claim.
     *
     * @param conditions the claim as it stands first
     */
    record OfClaim(String name, String title, Status status, int replications, List<Case> conditions) {
        OfClaim {
            conditions = List.copyOf(conditions);
        }

        Case given() {
            return conditions.get(0);
        }

        /** How many of the other conditions come to the same as the claim as it stands. */
        long agreeing() {
            return others().stream().filter(c -> c.status() == given().status()).count();
        }

        List<Case> others() {
            return conditions.subList(1, conditions.size());
        }
    }

    /** A claim under one set of conditions; parameter and level are empty for the claim as it stands. */
    record Case(String parameter, String level, Status status, List<Figure> effects) {
        Case {
            effects = List.copyOf(effects);
        }
    }

    /**
     * An effect.
     *
     * @param name such as "lead after five years"
     * @param estimate NaN where it has no value
     * @param unit such as "money" or "share"
     * @param expected whether the claim expects something of it
     */
    record Figure(String name, Estimate estimate, String unit, boolean expected) {}

    Optional<OfClaim> find(String name) {
        return claims.stream().filter(claim -> claim.name().equals(name)).findFirst();
    }
}
