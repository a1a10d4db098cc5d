package org.madang.scenarios.turning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.madang.sim.config.Scenario;

class MoveTest {
    private static List<Move> moves(String input, String... more) {
        return Move.of(
                Input.ALL.stream().filter(i -> i.name().equals(input)).toList(),
                Markets.file(more).scenario());
    }

    @Test
    void bothEndsOfARange() {
        assertThat(moves("price")).extracting(Move::to).containsExactly(70.0, 130.0);
        assertThat(moves("price")).extracting(Move::isUp).containsExactly(false, true);
    }

    @Test
    void publishedRangesDoNotDependOnWhatStandsThere() {
        assertThat(moves("relationship", "leave: {relationshipEffect: 0.5}"))
                .extracting(Move::to)
                .containsExactly(0.0, 0.2);
    }

    @Test
    void whatIsOffStaysOff() {
        assertThat(moves("relationship", "leave: {relationshipEffect: 0}")).isEmpty();
    }

    @Test
    void noFurtherThanAKeyAllows() {
        assertThat(moves("promise", "experience: {initialExpectation: 0.9}"))
                .extracting(Move::to)
                .last()
                .isEqualTo(1.0);
        assertThat(moves("promise", "experience: {initialExpectation: 1}"))
                .extracting(Move::isUp)
                .containsExactly(false);
    }

    @Test
    void severalKeysAreMovedAlike() {
        Scenario s = Markets.file().scenario();
        Move less = moves("fees").get(0);
        Scenario moved = Markets.file().with(less.patches(s)).scenario();
        assertThat(moved.platforms().get(0).fees().seeker())
                .isEqualTo(0.7 * s.platforms().get(0).fees().seeker(), within(1e-12));
        assertThat(moved.platforms().get(0).fees().provider())
                .isEqualTo(0.7 * s.platforms().get(0).fees().provider(), within(1e-12));
    }
}
