package org.madang.scenarios.results;

import java.util.Optional;
import org.madang.sim.indicator.Indicator;
import org.madang.sim.verdict.LeadChange;
import org.madang.sim.verdict.PairedRuns;

/** Who was surely ahead, and how long, where nobody surely is in the last week. */
final class Leads {
    private Leads() {}

    /** The last sure lead that lasted; nothing where there was none. */
    static Optional<String> lost(PairedRuns runs, int side, Indicator indicator) {
        int last = 0;
        int first = 0;
        for (int w = runs.weeks(); w >= 1 && first == 0; w--) {
            int sign = sign(runs, side, indicator, w);
            if (last == 0) {
                last = lasts(runs, side, indicator, w) ? w : 0;
            } else if (sign != sign(runs, side, indicator, last)) {
                first = w + 1;
            }
        }
        if (last == 0) {
            return Optional.empty();
        }
        String leader = runs.sides().get(sign(runs, side, indicator, last) > 0 ? 0 : side);
        return Optional.of(Sentences.capital(leader) + " was surely ahead from week " + Math.max(1, first) + " to week "
                + last + "; the lead is no longer sure after that.");
    }

    /** Whether the lead of week w was as sure in the weeks before it. */
    private static boolean lasts(PairedRuns runs, int side, Indicator indicator, int w) {
        int sign = sign(runs, side, indicator, w);
        for (int n = 0; n < LeadChange.LASTING; n++) {
            if (w - n < 1 || sign == 0 || sign(runs, side, indicator, w - n) != sign) {
                return false;
            }
        }
        return true;
    }

    private static int sign(PairedRuns runs, int side, Indicator indicator, int w) {
        return LeadChange.leader(runs.difference(side, indicator, w));
    }
}
