package org.madang.sim.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Cohorts of 13 weeks over two quarters and a bit. */
class CohortBookTest {
    private final CohortBook book = new CohortBook(30);

    @BeforeEach
    void fourJoinAndTwoLeave() {
        book.join(0);
        book.join(5);
        book.join(12);
        book.join(12);
        book.join(13);
        book.leave(5, 5);
        book.leave(0, 10);
    }

    @Test
    void cohortsAreQuarters() {
        assertThat(book.cohorts()).isEqualTo(3);
        assertThat(book.joins(0)).isEqualTo(4);
        assertThat(book.joins(1)).isEqualTo(1);
        assertThat(book.joins(2)).isZero();
    }

    @Test
    void retentionIsWhoIsStillThere() {
        assertThat(book.retention(0, 0)).isCloseTo(0.75, within(1e-12));
        assertThat(book.retention(0, 9)).isCloseTo(0.75, within(1e-12));
        assertThat(book.retention(0, 10)).isCloseTo(0.5, within(1e-12));
        assertThat(book.retention(1, 5)).isEqualTo(1);
    }

    @Test
    void retentionIsUnknownBeforeTheYoungestHaveBeenWatched() {
        assertThat(book.retention(0, 18)).isEqualTo(0.5);
        assertThat(book.retention(0, 19)).isNaN();
        assertThat(book.retention(1, 6)).isNaN();
    }

    @Test
    void emptyCohortHasNoRetention() {
        assertThat(book.retention(2, 0)).isNaN();
    }

    @Test
    void longestMembershipFits() {
        CohortBook shortest = new CohortBook(1);
        shortest.join(0);
        shortest.leave(0, 1);
        assertThat(shortest.leaves(0, 1)).isEqualTo(1);
    }
}
