package org.madang.scenarios.claims;

import java.util.List;
import org.madang.scenarios.experiment.Side;
import org.madang.scenarios.file.Patch;

/**
 * The runs of a claim under one set of conditions.
 *
 * @param parameter what is varied; empty for the claim as it stands
 * @param level the value it has here; empty for the claim as it stands
 * @param runs in the order of the claim
 */
record Setting(String parameter, String level, List<Side.Run> runs) {
    Setting {
        runs = List.copyOf(runs);
    }

    /** The same with more changes in all runs. */
    Setting with(List<Patch> changes) {
        return new Setting(
                parameter, level, runs.stream().map(run -> run.with(changes)).toList());
    }

    /** Weeks that one replication simulates. */
    int weeks() {
        return runs.stream().mapToInt(run -> run.file().scenario().weeks()).sum();
    }
}
