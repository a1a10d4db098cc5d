package org.madang.scenarios.study.optimize;

import org.madang.scenarios.experiment.Outcome;
import org.madang.scenarios.statistics.Best;
import org.madang.scenarios.statistics.Estimate;
import org.madang.scenarios.statistics.Family;
import org.madang.scenarios.statistics.PairedSample;
import org.madang.scenarios.statistics.PairedSample.Tally;

/** How far the tuned strategy, the first side, is ahead of each known one in fresh worlds; all pairs judged together. */
final class OverKnown {
    private final PairedSample sample;
    private final Family family;

    OverKnown(Outcome fresh) {
        sample = fresh.sides().ends(fresh.plan().headline());
        family = fresh.procedure().judge(sample.differences());
    }

    Estimate gap(int side) {
        return Best.gap(family, 0, side, sample.sides());
    }

    /** 1 if the tuned one is surely higher, −1 if the known one is, else 0. */
    int sign(int side) {
        return Best.sign(family, 0, side, sample.sides());
    }

    Estimate relative(int side) {
        return sample.relative(0, side);
    }

    Tally tally(int side) {
        return sample.tally(0, side);
    }
}
