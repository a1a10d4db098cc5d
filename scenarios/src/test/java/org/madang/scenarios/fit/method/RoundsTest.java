package org.madang.scenarios.fit.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Draws from surfaces that are off, and too wide, give the posterior that is known, once they are weighed. */
class RoundsTest {
    private static final int DRAWS = 160;
    private static final double TEMPERATURE = 1.6;
    /** Of the data about a market, beside a prior of 1. */
    private static final double SPREAD = 0.5;

    private static final double SEEN = 0.8;

    /** Normal in the first direction; the second is not told of. */
    private static double logLikelihood(double at, double... z) {
        double off = (z[0] - at) / SPREAD;
        return -off * off / 2;
    }

    /** Means of forty rounds, each of a surface that is off by up to two spreads, to either side but more to one. */
    @Test
    void weightsTakeBackWhatTheSurfacesAreOff() {
        List<double[]> target = new ArrayList<>();
        List<double[]> proposed = new ArrayList<>();
        List<double[]> points = new ArrayList<>();
        for (int round = 0; round < 40; round++) {
            double off = SEEN + SPREAD * (round % 5 - 1) / 2;
            double[][] drawn = new Sampler(z -> logLikelihood(off, z), TEMPERATURE, 100 + round).draw(DRAWS, 2);
            points.addAll(List.of(drawn));
            target.add(Stream.of(drawn).mapToDouble(z -> logLikelihood(SEEN, z)).toArray());
            proposed.add(Stream.of(drawn)
                    .mapToDouble(z -> logLikelihood(off, z) / TEMPERATURE)
                    .toArray());
        }
        double[] first = points.stream().mapToDouble(z -> z[0]).toArray();
        double[] second = points.stream().mapToDouble(z -> z[1]).toArray();
        double precision = 1 + 1 / (SPREAD * SPREAD);
        double mean = SEEN / (SPREAD * SPREAD) / precision;
        double sd = 1 / Math.sqrt(precision);

        Weights weights = Weights.ofRounds(target, proposed);
        assertThat(weights.mean(first)).isCloseTo(mean, within(0.03));
        assertThat(weights.sd(first)).isCloseTo(sd, within(0.03));
        assertThat(weights.sd(second)).isCloseTo(1, within(0.05));

        // What it is there for: unweighed, or weighed by the likelihood alone, it would be wrong.
        assertThat(Weights.even(first.length).mean(first)).isGreaterThan(mean + 0.06);
        List<double[]> nothing =
                proposed.stream().map(each -> new double[each.length]).toList();
        assertThat(Weights.ofRounds(target, nothing).sd(first)).isLessThan(sd - 0.06);
    }
}
