package org.madang.sim.parallel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicIntegerArray;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CrewTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 8})
    void everyItemIsDoneOnce(int threads) {
        try (Crew crew = new Crew(threads)) {
            assertThat(crew.threads()).isEqualTo(threads);
            for (int items : new int[] {0, 1, 2, 7, 1000}) {
                AtomicIntegerArray done = new AtomicIntegerArray(items + 1);
                crew.forEach(items, done::incrementAndGet);
                for (int n = 0; n < items; n++) {
                    assertThat(done.get(n)).as("item %d of %d", n, items).isEqualTo(1);
                }
            }
        }
    }

    /** Many short loops one after the other: what one loop wrote, the next one reads. */
    @ParameterizedTest
    @ValueSource(ints = {2, 5})
    void loopsFollowEachOther(int threads) {
        try (Crew crew = new Crew(threads)) {
            int[] value = new int[50];
            for (int round = 0; round < 300; round++) {
                crew.forEach(50, n -> value[n] = value[(n + 1) % 50] >= 0 ? value[n] + 1 : -1);
            }
            assertThat(value).containsOnly(300);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void failureReachesTheCallerAndTheCrewGoesOn(int threads) {
        try (Crew crew = new Crew(threads)) {
            assertThatThrownBy(() -> crew.forEach(20, n -> {
                        if (n == 13) {
                            throw new IllegalStateException("item 13");
                        }
                    }))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("item 13");
            AtomicIntegerArray done = new AtomicIntegerArray(20);
            crew.forEach(20, done::incrementAndGet);
            assertThat(done.get(19)).isEqualTo(1);
        }
    }

    @Test
    void noThreadsAreTooFew() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Crew(0)).withMessageContaining("at least 1");
    }
}
