package org.madang.scenarios.study.sweep;

import java.nio.file.Path;
import java.util.List;
import org.madang.scenarios.file.BadInputException;
import org.madang.scenarios.file.InputProblem;
import org.madang.scenarios.file.Place;
import org.madang.scenarios.study.run.StudyRunner;
import org.madang.scenarios.study.store.RunTable;
import org.madang.scenarios.study.store.StudyStore;
import org.madang.sim.parallel.Crew;

/**
 * Runs again some of what another version of the program has left in a store: a sweep may go on there only if they come out
 * the same to the last digit, for the runs of one store must be comparable.
 */
public final class EarlierRuns {
    /** So many replications are run again: a change of the model shows in nearly every run, one of a rare case need not. */
    private static final int SAMPLE = 4;

    private EarlierRuns() {}

    /**
     * Does nothing where this version has worked on the store before.
     *
     * @return how many replications came out the same
     * @throws BadInputException with a difference
     */
    public static int check(StudyStore store, StudyRunner runner, Path folder, String version, int threads) {
        if (store.otherVersions().isEmpty()) {
            return 0;
        }
        List<RunTable.Kept> sample = store.runs().sample(SAMPLE);
        try (Crew crew = new Crew(threads)) {
            for (RunTable.Kept kept : sample) {
                String difference =
                        store.runs().difference(runner.run(kept.point(), kept.replication(), crew, week -> {}));
                if (!difference.isEmpty()) {
                    throw new BadInputException(List.of(new InputProblem(
                            Place.of(folder.toString()),
                            "",
                            "was begun by version " + store.otherVersions() + "; this is " + version
                                    + ", and it gives other results (" + difference
                                    + "); nothing was changed: finish it with that version, or choose another --out")));
                }
            }
        }
        return sample.size();
    }
}
