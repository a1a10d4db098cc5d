package org.madang.scenarios.fit.proof;

import java.util.List;
import org.madang.scenarios.statistics.Estimate;
import org.madang.scenarios.statistics.Wilson;

/**
 * What many fits of made data came to.
 *
 * @param refused data sets that next to no market of the prior came near
 */
public record Found(Wrong wrong, List<Trial> trials, int refused) {
    public Found {
        trials = List.copyOf(trials);
    }

    /** The share of fits whose interval of nine in ten holds the truth. */
    Estimate holds(int column) {
        return Wilson.of(
                (int) trials.stream().filter(t -> t.holds().get(column)).count(), trials.size());
    }

    /** The share of fits that say of a series that it cannot be reproduced, those refused among them. */
    Estimate misfit() {
        return Wilson.of(refused + (int) trials.stream().filter(Trial::misfit).count(), refused + trials.size());
    }

    Ranks ranks(int column) {
        return Ranks.of(trials.stream().mapToInt(t -> t.ranks().get(column)).toArray(), Proof.DRAWS);
    }
}
