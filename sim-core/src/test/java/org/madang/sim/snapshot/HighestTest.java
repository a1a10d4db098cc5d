package org.madang.sim.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.madang.sim.random.Decision;
import org.madang.sim.random.Draws;

class HighestTest {
    /** Against sorting: many equal values, both signs, tiny, huge and infinite ones. */
    @Test
    void isTheOneThatSortingFinds() {
        float[] value = new float[500];
        long key = Draws.key(1, Decision.TALK);
        for (int i = 0; i < value.length; i++) {
            value[i] = (float) Math.scalb(Draws.uniform(key, i) - 0.5, (i % 7 - 3) * 40);
        }
        Arrays.fill(value, 100, 200, 3);
        Arrays.fill(value, 200, 250, Float.NEGATIVE_INFINITY);
        Arrays.fill(value, 250, 260, Float.POSITIVE_INFINITY);
        Arrays.fill(value, 260, 270, -0f);
        Arrays.fill(value, 270, 280, 0);
        float[] sorted = value.clone();
        Arrays.sort(sorted);
        for (int n = 1; n <= value.length; n++) {
            assertThat(Highest.of(value, n)).as("number %d", n).isEqualTo(sorted[value.length - n]);
        }
    }
}
