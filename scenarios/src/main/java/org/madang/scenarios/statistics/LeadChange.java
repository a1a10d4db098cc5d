package org.madang.scenarios.statistics;

import java.util.ArrayList;
import java.util.List;

/**
 * A change of lead between two stretches in each of which it is sure; the weeks in between may be unsure or flicker.
 * Weeks are places in a row here, from 0.
 *
 * @param from the last week of the old sure lead
 * @param to the first week of the new one
 * @param sign 1 if the first side leads from then on, −1 if the second does
 */
public record LeadChange(int from, int to, int sign) {
    /** A lead must be sure for this many weeks on end to count, so that a flicker is no change. */
    public static final int LASTING = 8;

    /** All changes, in order of weeks; {@code lead} by week: 1 where the first side surely leads, −1 where the second does, else 0. */
    public static List<LeadChange> find(int[] lead) {
        List<LeadChange> found = new ArrayList<>();
        int lastSure = -1;
        int lastSign = 0;
        for (int w = 0; w < lead.length; w++) {
            boolean sameLead = lead[w] == lastSign;
            if (lead[w] != 0 && (sameLead || lasts(lead, w))) {
                if (lastSign == -lead[w]) {
                    found.add(new LeadChange(lastSure, w, lead[w]));
                }
                lastSure = w;
                lastSign = lead[w];
            }
        }
        return found;
    }

    /** Whether the lead of week w is as sure in the weeks after it, as far as there are any. */
    private static boolean lasts(int[] lead, int w) {
        for (int next = w; next < Math.min(lead.length, w + LASTING); next++) {
            if (lead[next] != lead[w]) {
                return false;
            }
        }
        return true;
    }
}
