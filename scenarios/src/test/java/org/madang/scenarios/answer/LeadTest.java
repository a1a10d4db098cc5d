package org.madang.scenarios.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.junit.jupiter.api.Test;
import org.madang.scenarios.answer.Lead.Stretch;

/** Which leads are told: those that lasted, and the one of the last week. */
class LeadTest {
    private static Lead lead(IntUnaryOperator sign) {
        int[] signs = new int[40];
        Arrays.setAll(signs, w -> sign.applyAsInt(w + 1));
        return Lead.of(signs);
    }

    @Test
    void aLeadThatFadesIsLost() {
        Lead faded = lead(w -> w >= 5 && w <= 30 ? 1 : 0);
        assertThat(faded.stretches()).isEqualTo(List.of(new Stretch(1, 5, 30)));
        assertThat(faded.last()).isEmpty();
        assertThat(faded.lost(0)).hasValue(new Stretch(1, 5, 30));
        assertThat(faded.lost(-1)).isEmpty();
    }

    @Test
    void ofTwoLeadsTheLastIsTheOneThatCounts() {
        Lead turned = lead(w -> w < 12 ? 1 : w < 30 ? -1 : 0);
        assertThat(turned.lost(0)).hasValue(new Stretch(-1, 12, 29));
        assertThat(turned.lost(1)).hasValue(new Stretch(1, 1, 11));
    }

    @Test
    void aFlickerIsNoLeadButTheLastWeekCounts() {
        assertThat(lead(w -> w > 10 && w < 18 ? 1 : 0).stretches()).isEmpty();
        assertThat(lead(w -> w == 40 ? -1 : 0).last()).hasValue(new Stretch(-1, 40, 40));
        assertThat(lead(w -> 0).stretches()).isEmpty();
    }
}
