package org.madang.scenarios.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** A few people by hand. */
class PeopleTest {
    /** 0 stays, 1 leaves after two weeks and comes back, 2 joins too late to be seen for three weeks. */
    @Test
    void returningIsNotStaying() {
        Group group =
                new Made(4, 6).weeks(2, "01").weeks(2, "0").weeks(2, "012").all();
        assertThat(Staying.kept(group, 1)).isEqualTo(1);
        assertThat(Staying.kept(group, 3)).isEqualTo(0.5);
    }

    /** Who is there at the start has not joined. */
    @Test
    void foundersDoNotCount() {
        Group group =
                new Group(new Made(4, 6).weeks(3, "0").weeks(3, "01").all().history(), null, null, 2);
        assertThat(Staying.kept(group, 2)).isEqualTo(1);
        assertThat(group.firstJoin(0)).isGreaterThan(6);
        assertThat(group.firstJoin(1)).isEqualTo(4);
    }

    /** Nine matches in the first quarter, three in the quarter a year later, of one who was away in between. */
    @Test
    void grossValueCountsReturns() {
        Group group = new Made(4, 65)
                .weeks(9, "0", 1)
                .weeks(43, "")
                .weeks(3, "0", 1)
                .weeks(10, "0")
                .all();
        assertThat(Staying.grossKept(group)).isCloseTo(3.0 / 9, within(1e-12));
    }

    /** What a newcomer does is neither negative nor what was left of the one before. */
    @Test
    void newcomerBeginsAtNothing() {
        Group group = new Made(4, 65)
                .weeks(9, "0", 1)
                .replace(0)
                .weeks(43, "")
                .weeks(3, "0", 1)
                .weeks(10, "0")
                .all();
        assertThat(group.history().matches(0, 10)).isZero();
        assertThat(group.history().matches(0, 1, 65)).isEqualTo(12);
        assertThat(Staying.grossKept(group)).isZero();
    }

    /** Five with 6, 1, 1, 1, 1 matches: the busiest fifth has 6 of 10; one without any does not count. */
    @Test
    void busiestFifthOfThoseWithAMatch() {
        Group group = new Made(6, 1).week("012345", 6, 1, 1, 1, 1, 0).all();
        assertThat(Busiest.topFifth(group, 1, 1)).isCloseTo(0.6, within(1e-12));
    }

    /** Eight members for a quarter, the first two unused: one of them leaves, of the two busiest one as well. */
    @Test
    void leastUsedAgainstMostUsed() {
        int[] use = {0, 0, 1, 1, 1, 1, 2, 2};
        Group group = new Made(8, 28)
                .weeks(15, "01234567", use)
                .weeks(13, "1234567", use)
                .all();
        assertThat(Busiest.leaveByUse(group)).isInfinite();
        Group both = new Made(8, 28)
                .weeks(15, "01234567", use)
                .weeks(13, "123456", use)
                .all();
        assertThat(Busiest.leaveByUse(both)).isEqualTo(1);
    }

    /** 0 joins in both runs and makes four matches, 1 only here and makes one. */
    @Test
    void wonAgainstUsual() {
        Group with = new Made(4, 6).week("").weeks(4, "01", 1).week("01", 0, 1).all();
        Group without = new Made(4, 6).week("").weeks(5, "0", 1).all();
        assertThat(Won.over(with, without, 2, 2, 4)).isCloseTo(0.25, within(1e-12));
    }
}
