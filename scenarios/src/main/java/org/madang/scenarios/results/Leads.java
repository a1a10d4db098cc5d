package org.madang.scenarios.results;

import java.util.Optional;
import org.madang.scenarios.statistics.LeadChange;
import org.madang.scenarios.statistics.PairedRuns;
import org.madang.sim.indicator.Indicator;

/** Who was surely ahead, and how long, where nobody surely is in the last week. */
final class Leads {
    private Leads() {}

    /** The last sure lead that lasted; nothing where there was none. */
    static Optional<String> lost(PairedRuns runs, int side, Indicator indicator) {
        int[] lead = new int[runs.weeks()];
        for (int w = 1; w <= lead.length; w++) {
            lead[w - 1] = LeadChange.leader(runs.difference(side, indicator, w));
        }
        return LostLead.last(lead)
                .map(lost -> Sentences.capital(runs.sides().get(lost.sign() > 0 ? 0 : side))
                        + " was surely ahead from week " + lost.from() + " to week " + lost.to()
                        + "; the lead is no longer sure after that.");
    }
}
