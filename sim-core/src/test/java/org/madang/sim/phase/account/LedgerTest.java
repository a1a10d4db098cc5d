package org.madang.sim.phase.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LedgerTest {
    /** Gupta, Lehmann & Stuart 2004, table of margin multiples at 12 %; the yearly rate is the one whose week is 12 %. */
    @ParameterizedTest
    @CsvSource({".6, 1.15", ".7, 1.67", ".8, 2.50", ".9, 4.09"})
    void multiplesOfGuptaAndLehmann(double retention, double multiple) {
        double yearly = StrictMath.pow(1.12, 52) - 1;
        assertThat(Ledger.multiple(retention, yearly)).isCloseTo(multiple, within(0.005));
    }

    @Test
    void nobodyStaysIsWorthNothing() {
        assertThat(Ledger.multiple(0, 0.1)).isZero();
    }

    /** Everybody stays for ever: a perpetuity from next week on. */
    @Test
    void everybodyStaysIsAPerpetuity() {
        double week = StrictMath.pow(1.1, 1 / 52.0) - 1;
        assertThat(Ledger.multiple(1, 0.1)).isCloseTo(1 / week, within(1e-6 / week));
    }

    @Test
    void withoutDiscountingItIsTheExpectedFurtherWeeks() {
        assertThat(Ledger.multiple(0.98, 0)).isCloseTo(49, within(1e-9));
        assertThat(Ledger.multiple(1, 0)).isInfinite();
    }

    /** Against the sum of the discounted chances to be still there. */
    @Test
    void multipleIsTheSumOfItsSeries() {
        double week = StrictMath.pow(1.1, 1 / 52.0);
        double sum = 0;
        for (int t = 1; t < 5000; t++) {
            sum += StrictMath.pow(0.98 / week, t);
        }
        assertThat(Ledger.multiple(0.98, 0.1)).isCloseTo(sum, within(1e-8));
    }

    @Test
    void wrongNumbersShow() {
        assertThat(Ledger.multiple(Double.NaN, 0.1)).isNaN();
    }
}
