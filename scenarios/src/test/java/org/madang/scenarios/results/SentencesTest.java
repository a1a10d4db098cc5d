package org.madang.scenarios.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.madang.scenarios.statistics.Estimate;
import org.madang.scenarios.statistics.PairedRuns;
import org.madang.scenarios.statistics.Verdict;
import org.madang.sim.indicator.Indicator;
import org.madang.sim.indicator.WeeklySeries;

/** Sentences that people read aloud: with units, and without figures that say nothing. */
class SentencesTest {
    private static Verdict verdict(Indicator indicator, double... differences) {
        PairedRuns runs = new PairedRuns(List.of("ours", "theirs"), 1, List.of(indicator));
        for (double difference : differences) {
            WeeklySeries first = new WeeklySeries(1);
            WeeklySeries second = new WeeklySeries(1);
            first.set(indicator, 1, difference);
            second.set(indicator, 1, 0);
            runs.add(List.of(first, second));
        }
        return runs.verdict(1, indicator);
    }

    @Test
    void amountHasItsUnit() {
        assertThat(Sentences.headline(verdict(Indicator.PROFIT, 12_000, 12_400, 12_800), 260))
                .isEqualTo("Ours ends 12.4 k [11.4 k, 13.4 k] higher in profit (money a week) than theirs."
                        .replace(" k", "\u00a0k"));
        assertThat(Sentences.headline(verdict(Indicator.MEMBERS, -3, 2, 4), 10))
                .startsWith("No clear difference in members (people) between ours and theirs after 10 weeks: 1 [");
    }

    @Test
    void shareDiffersByPoints() {
        assertThat(Sentences.difference(new Estimate(0.01, 0.005, 0.015), Indicator.CHURN))
                .isEqualTo("1 point [0.5, 1.5]");
        assertThat(Sentences.headline(verdict(Indicator.MATCH_RATE, 0.1, 0.11, 0.12), 10))
                .startsWith("Ours ends 11 points [")
                .endsWith("] higher in match rate than theirs.");
    }

    @Test
    void oneReplicationHasNoInterval() {
        assertThat(Sentences.headline(verdict(Indicator.MEMBERS, 4), 10)).endsWith("after 10 weeks: 4.");
    }

    @Test
    void replicationsNeededAreToldOnlyWhereSomebodyMightRunThem() {
        assertThat(Sentences.certainty(verdict(Indicator.MEMBERS, -3, 2, 4)))
                .matches(
                        "Ours is ahead in 2 of 3 replications; about \\d+ replications would be needed to be sure of a sign.");
        assertThat(Sentences.certainty(verdict(Indicator.MEMBERS, -1, 1.000001)))
                .endsWith(
                        "more than 10,000 replications would be needed to be sure of a sign: within the interval above the"
                                + " two are equal for practical purposes.");
    }
}
