package org.madang.scenarios.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.madang.scenarios.experiment.Changeovers.Begin;

class ChangeoversTest {
    @Test
    void medianAndRangeAreOverTheReplicationsThatReachedThePhase() {
        Changeovers changeovers = new Changeovers();
        changeovers.add(List.of(30, 0));
        changeovers.add(List.of(0, 0));
        changeovers.add(List.of(34, 0));
        changeovers.add(List.of(31, 0));
        assertThat(changeovers.begins()).containsExactly(new Begin(3, 4, 31, 30, 34), new Begin(0, 4, 0, 0, 0));
    }

    @Test
    void oneOfTheWeeksIsTheMedianOfAnEvenNumber() {
        Changeovers changeovers = new Changeovers();
        changeovers.add(List.of(30));
        changeovers.add(List.of(40));
        assertThat(changeovers.begins()).containsExactly(new Begin(2, 2, 30, 30, 40));
    }

    @Test
    void constantStrategyAndNoReplication() {
        Changeovers changeovers = new Changeovers();
        assertThat(changeovers.begins()).isEmpty();
        changeovers.add(List.of());
        assertThat(changeovers.begins()).isEmpty();
    }
}
