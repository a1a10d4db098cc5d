package org.madang.sim.published;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.madang.sim.Scenarios;
import org.madang.sim.config.Event;
import org.madang.sim.config.WordOfMouth.Passes;
import org.madang.sim.indicator.Indicator;

/**
 * Bad reviews hurt known authors and help unknown ones (Berger, Sorensen & Rasmussen 2010): for four weeks a quarter of
 * everybody hears of one bad experience a week. Each run is compared with the same one without the story; means of six.
 */
class RumourTest {
    private static final int WEEK = 10;
    private static final int RUNS = 6;

    private static double change(double aware) {
        Scenarios market = Scenarios.defaults(3000, WEEK + 26)
                .set("talk.passes", Passes.EXPERIENCE)
                .set("platforms[0].founding.aware", aware);
        Scenarios told = market.event(new Event.Rumour(WEEK, "", 4, 0.25, 0.2));
        double with = 0;
        double without = 0;
        for (int seed = 1; seed <= RUNS; seed++) {
            with += matches(told, seed);
            without += matches(market, seed);
        }
        return with / without - 1;
    }

    private static double matches(Scenarios market, int seed) {
        double sum = 0;
        double[] matches = market.run(seed).focal().copyOf(Indicator.MATCHES);
        for (int w = matches.length - 26; w < matches.length; w++) {
            sum += matches[w];
        }
        return sum;
    }

    @Test
    void badTalkHurtsWhereThePlatformIsKnownAndMakesItKnownWhereItIsNot() {
        double known = change(1);
        double unknown = change(0);
        assertThat(known).isBetween(-0.3, -0.03);
        assertThat(unknown).isGreaterThan(known);
    }
}
