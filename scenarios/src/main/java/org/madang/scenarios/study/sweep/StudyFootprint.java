package org.madang.scenarios.study.sweep;

import org.madang.scenarios.experiment.Footprint;
import org.madang.scenarios.experiment.Plan;
import org.madang.scenarios.file.BadInputException;
import org.madang.scenarios.study.Point;
import org.madang.scenarios.study.run.StudyFile;
import org.madang.scenarios.study.store.StudyStore;

/**
 * What a study will need, roughly: for the message before the start.
 *
 * @param bytes memory at the peak
 * @param seconds for the runs that are left
 */
public record StudyFootprint(long bytes, double seconds) {
    /** Points looked at: the first ones of a design are spread over all of it. */
    private static final int SAMPLE = 16;
    /** The embedded database may take so much beside the program. */
    private static final long STORE_BYTES = 512L << 20;
    /** What a plan's estimate adds for starting and charts. */
    private static final double START_SECONDS = 1.5;

    /** @param left runs, as far as is known */
    public static StudyFootprint of(StudyFile study, StudyStore store, long left, int threads) {
        long bytes =
                Footprint.of(Plan.of(study.scenario()), threads, threads, false).bytes();
        double seconds = 0;
        int looked = 0;
        for (Point point : store.points().open(0, SAMPLE)) {
            try {
                Plan plan = study.plan(point);
                Footprint one = Footprint.of(plan, threads, threads, false);
                bytes = Math.max(bytes, one.bytes());
                seconds +=
                        Math.max(0, one.seconds() - START_SECONDS) / plan.runs().size() / threads;
                looked++;
            } catch (BadInputException e) {
                // Such a point fails at once, and takes no time.
            }
        }
        return new StudyFootprint(bytes + STORE_BYTES, looked == 0 ? 0 : left * seconds / looked);
    }
}
