package org.madang.scenarios.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.madang.sim.network.TieGraph;

/** Who leaves after a friend has left. */
class FriendsLeavingTest {
    private static final int PEOPLE = 200;
    private static final int WEEKS = 40;

    /** Each leaves once a friend has left three weeks ago; nobody else does, but for one. */
    @Test
    void whereOnlyFriendsOfLeaversLeaveTheRatioHasNoBound() {
        Made made = new Made(PEOPLE, WEEKS);
        TieGraph ties = made.all().history().population().ties();
        boolean[] gone = new boolean[PEOPLE];
        int[] left = new int[PEOPLE];
        for (int week = 1; week <= WEEKS; week++) {
            for (int i = 0; i < PEOPLE && week > 12; i++) {
                for (int a = ties.inStart()[i]; a < ties.inStart()[i + 1] && !gone[i]; a++) {
                    int j = ties.inNode()[a];
                    if (gone[j] && week - left[j] == 3) {
                        gone[i] = true;
                        left[i] = week;
                    }
                }
            }
            if (week == 12) {
                gone[0] = true;
                left[0] = week;
            }
            made.week(gone);
        }
        assertThat(FriendsLeaving.ratio(made.all(), 0)).isGreaterThan(3);
    }

    /** Every eighth leaves in a week of its own that hangs on nobody: nothing to see, within a factor. */
    @Test
    void whereNobodyHangsOnAnybodyTheRatioIsNearOne() {
        Made made = new Made(PEOPLE, WEEKS);
        for (int week = 1; week <= WEEKS; week++) {
            boolean[] gone = new boolean[PEOPLE];
            for (int i = 0; i < PEOPLE; i++) {
                gone[i] = i * 37 % PEOPLE * WEEKS / PEOPLE < week;
            }
            made.week(gone);
        }
        assertThat(FriendsLeaving.ratio(made.all(), 0)).isBetween(0.6, 1.6);
    }
}
