package org.madang.scenarios.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.madang.scenarios.experiment.Changeovers.Begin;

class ChangeoverTextTest {
    private static String text(Begin... begins) {
        return ChangeoverText.of("grow-then-retain", List.of(begins), 260).orElse("");
    }

    @Test
    void constantStrategyHasNothingToTell() {
        assertThat(ChangeoverText.of("balanced", List.of(), 260)).isEqualTo(Optional.empty());
    }

    @Test
    void weekWithItsRange() {
        assertThat(text(new Begin(8, 8, 31, 29, 34)))
                .isEqualTo("Grow-then-retain changed over in week 31 (29 to 34 over replications).");
    }

    @Test
    void sameWeekEverywhereNeedsNoRange() {
        assertThat(text(new Begin(8, 8, 52, 52, 52))).isEqualTo("Grow-then-retain changed over in week 52.");
    }

    @Test
    void never() {
        assertThat(text(new Begin(0, 8, 0, 0, 0))).isEqualTo("Grow-then-retain never changed over within 260 weeks.");
    }

    @Test
    void inSomeReplicationsOnly() {
        assertThat(text(new Begin(6, 8, 31, 29, 34)))
                .isEqualTo(
                        "Grow-then-retain changed over in week 31 (29 to 34 over replications; not at all in 2 of 8).");
        assertThat(text(new Begin(1, 8, 75, 75, 75)))
                .isEqualTo("Grow-then-retain changed over in only 1 of 8 replications (in week 75).");
    }

    @Test
    void severalPhases() {
        assertThat(text(new Begin(8, 8, 10, 10, 10), new Begin(8, 8, 20, 19, 21), new Begin(0, 8, 0, 0, 0)))
                .isEqualTo("Grow-then-retain changed over in week 10, again in week 20 (19 to 21 over replications)"
                        + " and never on to phase 4.");
    }
}
