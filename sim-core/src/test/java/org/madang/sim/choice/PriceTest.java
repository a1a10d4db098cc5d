package org.madang.sim.choice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.madang.sim.config.PerSide;

class PriceTest {
    private static final PerSide FEES = new PerSide(0.12, 0.03);

    @Test
    void withoutPassingOnEachSideBearsItsFee() {
        Price price = new Price(350, FEES, 0, 0);
        assertThat(price.asked()).isEqualTo(350);
        assertThat(price.over()).as("p − 1 is the seeker's fee").isEqualTo(0.12);
        assertThat(price.kept()).isCloseTo(0.97, within(1e-15));
    }

    @Test
    void fullyPassedOnTheProviderKeepsTheValue() {
        Price price = new Price(350, FEES, 1, 350);
        assertThat(price.kept()).isCloseTo(1, within(1e-12));
        assertThat(price.over()).isCloseTo(1.12 / 0.97 - 1, within(1e-12));
    }

    /** Where all is passed on only the sum of the fees matters: a match costs the same, whoever pays. */
    @Test
    void whoPaysIsNeutralWherePassedOn() {
        double seekers = new Price(100, new PerSide(0.25, 0), 1, 100).over();
        double providers = new Price(100, new PerSide(0, 0.2), 1, 100).over();
        assertThat(providers).as("1/(1 − .2) = 1 + .25").isCloseTo(seekers, within(1e-12));
    }

    /** Money is conserved: what the seeker pays is what the provider keeps and the platform earns. */
    @ParameterizedTest
    @CsvSource({"0, .1, .2, 350", ".5, .1, .2, 350", "1, .3, .6, 200", "1, 0, 0, 1", ".5, 1, 0, 1e6"})
    void whatIsPaidIsKeptOrEarned(double passOn, double seeker, double provider, double reference) {
        Price price = new Price(350, new PerSide(seeker, provider), passOn, reference);
        double earned = (seeker + provider) * price.asked() / reference;
        assertThat(price.kept() + earned).isCloseTo(1 + price.over(), within(1e-9));
    }

    @Test
    void priceIsFeltAgainstTheReference() {
        Price dear = new Price(420, FEES, 0, 350);
        assertThat(dear.over()).isCloseTo(420 * 1.12 / 350 - 1, within(1e-12));
        assertThat(dear.kept()).isCloseTo(420 * 0.97 / 350, within(1e-12));
        assertThat(new Price(350, FEES, 0, 350).over())
                .as("at the reference, the fee")
                .isEqualTo(0.12);
    }

    @Test
    void whereNoMoneyChangesHandsNothingIsCheap() {
        assertThat(new Price(0, FEES, 0, 350).over()).isEqualTo(0.12);
        assertThat(new Price(1e-3, FEES, 0, 350).over()).as("nearly free").isCloseTo(-1, within(1e-5));
    }
}
