package org.madang.scenarios.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class LeadChangeTest {
    /** Stretches of who leads, each of some weeks. */
    private static int[] leads(int... signsAndWeeks) {
        int[] lead = new int[0];
        for (int n = 0; n < signsAndWeeks.length; n += 2) {
            int start = lead.length;
            lead = Arrays.copyOf(lead, start + signsAndWeeks[n + 1]);
            Arrays.fill(lead, start, lead.length, signsAndWeeks[n]);
        }
        return lead;
    }

    @Test
    void changesBetweenLeadsThatLast() {
        assertThat(LeadChange.find(leads(-1, 10, 0, 5, 1, 10))).containsExactly(new LeadChange(9, 15, 1));
        assertThat(LeadChange.find(leads(1, 10, -1, 8))).containsExactly(new LeadChange(9, 10, -1));
    }

    @Test
    void flickerIsNoChange() {
        assertThat(LeadChange.find(leads(-1, 10, 1, 7, -1, 10))).isEmpty();
        assertThat(LeadChange.find(leads(1, 3, -1, 3, 0, 20))).isEmpty();
        assertThat(LeadChange.find(leads(0, 30))).isEmpty();
        assertThat(LeadChange.find(new int[0])).isEmpty();
    }

    @Test
    void atTheEndALeadNeedsNoMoreWeeksThanThereAre() {
        assertThat(LeadChange.find(leads(-1, 10, 1, 3))).containsExactly(new LeadChange(9, 10, 1));
    }
}
