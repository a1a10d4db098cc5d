package org.madang.scenarios.claims;

import java.util.List;

/**
 * What a claim comes to under one set of conditions.
 *
 * @param parameter what is varied; empty for the claim as it stands
 * @param level the value it has here; empty for the claim as it stands
 * @param effects in the order of the claim
 */
public record Condition(String parameter, String level, List<Measured> effects) {
    public Condition {
        effects = List.copyOf(effects);
    }

    /** Contradicted if one effect surely is not as expected, supported if all surely are. */
    public Status status() {
        List<Finding> findings = effects.stream().map(Measured::finding).toList();
        if (findings.contains(Finding.OTHERWISE)) {
            return Status.CONTRADICTED;
        }
        return findings.contains(Finding.UNSURE) ? Status.UNCLEAR : Status.SUPPORTED;
    }

    boolean isGiven() {
        return parameter.isEmpty();
    }
}
