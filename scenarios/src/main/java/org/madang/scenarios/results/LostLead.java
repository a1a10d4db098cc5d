package org.madang.scenarios.results;

import java.util.Optional;
import org.madang.scenarios.statistics.LeadChange;

/**
 * A lead that was sure for a while and is not in the last week.
 *
 * @param sign 1 if the first side had it, −1 if the second had
 * @param from its first week, from 1
 * @param to its last week
 */
public record LostLead(int sign, int from, int to) {
    /**
     * The last sure lead that lasted; nothing where there was none.
     *
     * @param lead by week, as from {@link LeadChange#leader}
     */
    public static Optional<LostLead> last(int[] lead) {
        int to = lead.length;
        while (to > 0 && !lasts(lead, to)) {
            to--;
        }
        if (to == 0) {
            return Optional.empty();
        }
        int from = to;
        while (from > 1 && lead[from - 2] == lead[to - 1]) {
            from--;
        }
        return Optional.of(new LostLead(lead[to - 1], from, to));
    }

    /** Whether the lead of week w was as sure in the weeks before it. */
    private static boolean lasts(int[] lead, int w) {
        for (int n = 0; n < LeadChange.LASTING; n++) {
            if (w - n < 1 || lead[w - 1] == 0 || lead[w - n - 1] != lead[w - 1]) {
                return false;
            }
        }
        return true;
    }
}
