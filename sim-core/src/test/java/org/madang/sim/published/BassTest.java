package org.madang.sim.published;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.madang.sim.Scenarios;
import org.madang.sim.config.Adoption.Choice;
import org.madang.sim.config.WordOfMouth.ReviewForm;
import org.madang.sim.engine.RunResult;
import org.madang.sim.indicator.Indicator;

/**
 * Diffusion: Bass 1969, and with leaving Libai, Muller & Peres 2009. No ties, no gate, joining certain; advertising and
 * reviews are separate draws, so a week has 1 − (1 − p)(1 − q·N/m). 5 standard errors with 19 degrees of freedom: a false
 * alarm in 10^4; the recursion is the mean but for terms of order 1/m (bias .0005).
 */
class BassTest {
    private static final int PEOPLE = 10_000;
    private static final int RUNS = 20;

    private static Scenarios bass(double p, double q) {
        return Scenarios.quiet(PEOPLE - 1, 1)
                .set("reach.organicExposure", p)
                .set("talk.reviewRate", q)
                .set("talk.reviewForm", ReviewForm.PROPORTIONAL)
                .set("join.choice", Choice.CERTAIN)
                .set("leave.dormantAfter", 520);
    }

    @Test
    void meanCurveIsThatOfTheDiscreteModel() {
        RunResult[] runs = new RunResult[RUNS + 1];
        for (int n = 1; n <= RUNS; n++) {
            runs[n] = bass(0.03, 0.38).run(n);
        }
        double share = 0;
        for (int t = 1; t <= 20; t++) {
            share += (1 - share) * (1 - (1 - 0.03) * (1 - 0.38 * share));
            int w = t;
            Sample.of(RUNS, seed -> runs[(int) seed].focal().at(Indicator.MEMBERS, w) / PEOPLE)
                    .isCloseTo(share, 5, 0.0005);
        }
    }

    /** Without outside influence seeds are all: 1 % grow by q a week at first. */
    @Test
    void imitationAloneGrowsFromItsSeeds() {
        Scenarios seeded = bass(0, 0.38).set("platforms[0].founding.count", 100).set("weeks", 10);
        double share = 0.01;
        for (int t = 1; t <= 10; t++) {
            share += (1 - share) * 0.38 * share;
        }
        Sample.of(RUNS, seed -> seeded.run(seed).focal().last(Indicator.MEMBERS) / PEOPLE)
                .isCloseTo(share, 5, 0.002);
    }

    /**
     * The steady state of Libai, Muller & Peres, .761560 of the market at p = .03, q = .38, δ = .1, is the same if all three
     * rates are a tenth. A week here is "join, then leave", newcomers included, which lowers it by less than δ(1 − share).
     */
    @ParameterizedTest(name = "δ {0}")
    @CsvSource({".005, .879262", ".01, .761560", ".04, .222786"})
    void leavingMakesTheMarketSmaller(double leaving, double published) {
        Scenarios scenario = bass(0.003, 0.038)
                .set("weeks", 500)
                .set("leave.baseHazard", leaving)
                .set("leave.loyaltyGain", 0)
                .set("leave.dissatisfaction", 0)
                .set("leave.socialEffect", 0)
                .set("market.participants", 4000);
        double steady = steadyState(0.003, 0.038, leaving);
        Sample late = Sample.of(6, seed -> {
            double[] members = scenario.run(seed).focal().copyOf(Indicator.MEMBERS);
            double sum = 0;
            for (int w = 350; w < 500; w++) {
                sum += members[w] / 150 / 4000;
            }
            return sum;
        });
        late.isCloseTo(steady, 6, 0.001);
        late.isCloseTo(published, 6, leaving);
    }

    private static double steadyState(double p, double q, double leaving) {
        double share = 0.5;
        for (int n = 0; n < 20_000; n++) {
            share = (share + (1 - share) * (1 - (1 - p) * (1 - q * share))) * (1 - leaving);
        }
        return share;
    }
}
