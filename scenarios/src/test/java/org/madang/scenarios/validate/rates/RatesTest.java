package org.madang.scenarios.validate.rates;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.madang.scenarios.validate.rates.Rate.Goal;

/** The documented run at a small size. */
class RatesTest {
    /** A row at its nominal rate is outside on the bad side in 1 of 40; more than four of about forty in 1 of 300. */
    @Test
    void statementsOnKnownTruthAreAsOftenRightAsTheySay() {
        Trials trials = new Trials(60);
        List<Rate> rates = new ArrayList<>(new KnownTruth(trials).rates());
        rates.addAll(new StudyTruth(trials).rates());
        assertThat(rates).hasSizeGreaterThan(25).allMatch(r -> r.trials() >= 20);
        assertThat(rates.stream().filter(r -> !r.fits())).hasSizeLessThanOrEqualTo(4);
    }

    @Test
    void aMarketOfTheLibraryIsNoiseAsWell() {
        List<Rate> rates = new Rates(40, 12, 300).market(Path.of("library"), "home-sharing", 2);
        assertThat(rates).hasSizeGreaterThan(8);
        assertThat(RatesText.markdown(rates, "./madang validate --statistics"))
                .contains("| one of all indicators surely differs in the end |", "home-sharing");
    }

    @Test
    void whatIsSurelyTooOftenWrongDoesNotFit() {
        assertThat(rate(Goal.WRONG, 15).fits()).isFalse();
        assertThat(rate(Goal.WRONG, 7).fits()).isTrue();
        assertThat(rate(Goal.WRONG, 0).fits()).isTrue();
        assertThat(rate(Goal.HOLDS, 93).fits()).isTrue();
        assertThat(rate(Goal.HOLDS, 85).fits()).isFalse();
    }

    private static Rate rate(Goal goal, int found) {
        return new Rate("statement", "procedure", "noise", 8, goal, found, 100);
    }
}
