package org.madang.sim.published;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.madang.sim.Scenarios;
import org.madang.sim.config.Adoption.CrossSide;
import org.madang.sim.engine.RunResult;
import org.madang.sim.indicator.Indicator;

/**
 * Two platforms, single-homing users who choose again every week by logit of value, which grows with the own side's
 * share: x = logistic(b(2x − 1)). Even split up to b = 2, then one of them tips.
 */
class TippingTest {
    /** 5 standard errors of 6 runs (false alarm 4 in 10^3), and .002 for the noise of the finite market. */
    @ParameterizedTest(name = "b = {0}")
    @CsvSource({"1, .5", "1.5, .5", "2.5, .855", "3, .929", "4, .979"})
    void winnersShare(double strength, double share) {
        Scenarios duel = Scenarios.quiet(3999, 1)
                .set("weeks", 60)
                .set("join.considerRate", 1)
                .set("join.membersReconsider", true)
                .set("join.switchingCost", 0)
                .set("join.crossSide", CrossSide.NONE)
                .set("join.sameSide", 1)
                .set("join.choiceSharpness", strength)
                .everybody("outsideOption", -100)
                .set("platforms[0].founding.seekers", 0.7)
                .set("platforms[0].founding.aware", 1)
                .rival()
                .set("platforms[1].founding.seekers", 0.3);
        Sample.of(6, seed -> meanShare(duel.run(seed))).isCloseTo(share, 5, 0.002);
    }

    private static double meanShare(RunResult result) {
        double sum = 0;
        for (int w = 31; w <= 60; w++) {
            sum += result.focal().at(Indicator.MARKET_SHARE, w) / 30;
        }
        return sum;
    }
}
