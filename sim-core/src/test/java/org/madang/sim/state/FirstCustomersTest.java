package org.madang.sim.state;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FirstCustomersTest {
    private final FirstCustomers customers = new FirstCustomers(2, 60);

    @Test
    void blocksAddUp() {
        customers.first(0, 5);
        customers.first(1, 5);
        assertThat(customers.firsts(5)).isEqualTo(2);
        assertThat(customers.firsts(6)).isZero();
    }

    @Test
    void secondMatchCountsForTheWeekOfTheFirst() {
        customers.first(0, 5);
        customers.second(0, 5, 18);
        assertThat(customers.seconds(5)).isEqualTo(1);
    }

    @Test
    void whoComesBackLaterIsNotCounted() {
        customers.first(0, 5);
        customers.second(0, 5, 19);
        assertThat(customers.seconds(5)).isZero();
    }

    @Test
    void beforeTheFirstWeekThereIsNobody() {
        assertThat(customers.firsts(0) + customers.firsts(-7) + customers.seconds(-7))
                .isZero();
    }
}
