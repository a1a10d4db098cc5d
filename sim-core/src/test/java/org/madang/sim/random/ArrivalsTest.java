package org.madang.sim.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArrivalsTest {
    private static final double[] RATES = {
        0,
        1e-9,
        1e-4,
        0x1.0p-10,
        0.001,
        0.002,
        0.01,
        0.1,
        0.4999,
        0.5,
        0.7,
        1,
        1.5,
        3,
        5,
        39.9,
        41,
        Double.POSITIVE_INFINITY
    };

    @Test
    void eventsOfALowerRateAreAmongThoseOfAHigherOne() {
        for (long seed = 0; seed < 20; seed++) {
            boolean[] before = new boolean[500];
            for (double rate : RATES) {
                boolean[] now = hit(seed, 0, 500, rate);
                for (int i = 0; i < 500; i++) {
                    assertThat(now[i] || !before[i])
                            .as("seed %d, rate %s, subject %d", seed, rate, i)
                            .isTrue();
                }
                before = now;
            }
        }
    }

    /** Even every single event: nobody has fewer of them at a higher rate. */
    @Test
    void countsNeverFallWithTheRate() {
        int[] before = new int[300];
        for (double rate = 0.013; rate < 8; rate *= 1.3) {
            int[] now = counts(5, 0, 300, rate);
            for (int i = 0; i < 300; i++) {
                assertThat(now[i]).as("rate %s, subject %d", rate, i).isGreaterThanOrEqualTo(before[i]);
            }
            before = now;
        }
    }

    /** Each within 5 standard errors: 6 false alarms in 10^7. */
    @ParameterizedTest
    @ValueSource(doubles = {1e-4, 0x1.0p-10, 0.0013, 0.03, 0.5, 0.77, 1, 5})
    void numberOfEventsIsPoisson(double rate) {
        int subjects = 200_000;
        int[] count = counts(77, 0, subjects, rate);
        double mean = Arrays.stream(count).average().orElseThrow();
        assertThat(mean).isCloseTo(rate, within(5 * Math.sqrt(rate / subjects)));
        double variance = Arrays.stream(count)
                .mapToDouble(c -> (c - rate) * (c - rate))
                .average()
                .orElseThrow();
        double fourthMoment = rate * (1 + 3 * rate);
        assertThat(variance).isCloseTo(rate, within(5 * Math.sqrt((fourthMoment - rate * rate) / subjects)));
    }

    /** 5 standard errors of a binomial: 6 in 10^7. */
    @ParameterizedTest
    @CsvSource({".001", ".05", ".3", ".9"})
    void shareWithAnEventIsTheChance(double chance) {
        int subjects = 100_000;
        int hits = 0;
        for (boolean one : hit(3, 0, subjects, Maths.rateOf(chance))) {
            hits += one ? 1 : 0;
        }
        double error = Math.sqrt(chance * (1 - chance) / subjects);
        assertThat(hits / (double) subjects).isCloseTo(chance, within(5 * error));
    }

    /** Events of one subject say nothing of its neighbour's: correlation within 5 standard errors, 6 in 10^7. */
    @Test
    void neighboursAreIndependent() {
        int[] count = counts(8, 0, 100_000, 0.7);
        double sum = 0;
        for (int i = 1; i < count.length; i++) {
            sum += (count[i] - 0.7) * (count[i - 1] - 0.7);
        }
        assertThat(sum / count.length / 0.7).isCloseTo(0, within(5 / Math.sqrt(count.length)));
    }

    @Test
    void everySubjectIsAsLikely() {
        int[] sum = new int[16];
        for (long seed = 0; seed < 4000; seed++) {
            int[] count = counts(seed, 0, 16, 0.6);
            for (int i = 0; i < 16; i++) {
                sum[i] += count[i];
            }
        }
        for (int i = 0; i < 16; i++) {
            // 5 standard errors, 16 subjects: a false alarm in 10^5.
            assertThat(sum[i] / 4000.0).as("subject %d", i).isCloseTo(0.6, within(5 * Math.sqrt(0.6 / 4000)));
        }
    }

    @Test
    void nobodyAtRateZero() {
        assertThat(new Arrivals(1, Decision.TALK, 0, 1).over(0, 100, 0).next()).isEqualTo(-1);
        assertThat(new Arrivals(1, Decision.TALK, 0, 1).over(0, 100, Double.NaN).next())
                .isEqualTo(-1);
        assertThat(new Arrivals(1, Decision.TALK, 0, 1).over(7, 7, 5).next()).isEqualTo(-1);
    }

    @ParameterizedTest
    @ValueSource(doubles = {40.1, 1e6, Double.POSITIVE_INFINITY})
    void everybodyOnceInOrderWhenCertain(double rate) {
        Arrivals arrivals = new Arrivals(1, Decision.TALK, 0, 1).over(10, 15, rate);
        for (int i = 10; i < 15; i++) {
            assertThat(arrivals.next()).isEqualTo(i);
        }
        assertThat(arrivals.next()).isEqualTo(-1);
        assertThat(arrivals.next()).isEqualTo(-1);
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e-3, 0.2, 1, 5})
    void endOfTheRangeDoesNotMatter(double rate) {
        int[] few = counts(4, 64, 164, rate);
        int[] many = counts(4, 64, 5000, rate);
        assertThat(few).isEqualTo(Arrays.copyOf(many, few.length));
    }

    @Test
    void subjectsStayInTheRange() {
        for (long seed = 0; seed < 200; seed++) {
            Arrivals arrivals = new Arrivals(seed, Decision.TALK, 0, 1).over(1000, 1003, 2.5);
            for (int i = arrivals.next(); i >= 0; i = arrivals.next()) {
                assertThat(i).as("seed %d", seed).isBetween(1000, 1002);
            }
        }
    }

    @Test
    void mayBeUsedAgain() {
        Arrivals arrivals = new Arrivals(6, Decision.TALK, 0, 1);
        int first = arrivals.over(0, 50, 1).next();
        arrivals.next();
        assertThat(arrivals.over(0, 50, 1).next()).isEqualTo(first);
    }

    /** Every third subject is left out, whatever the rate; the others have the events that they have anyway. */
    @Test
    void excludedSubjectsAreLeftOut() {
        long[] excluded = new long[8];
        for (int i = 0; i < 500; i += 3) {
            excluded[i >>> 6] |= 1L << i;
        }
        for (double rate : RATES) {
            int[] all = counts(9, 64, 500, rate);
            int[] some = counts(new Arrivals(9, Decision.TALK, 0, 1, excluded).over(64, 500, rate), 64, 500);
            for (int i = 64; i < 500; i++) {
                assertThat(some[i - 64]).as("rate %s, subject %d", rate, i).isEqualTo(i % 3 == 0 ? 0 : all[i - 64]);
            }
        }
    }

    private static boolean[] hit(long seed, int from, int to, double rate) {
        int[] count = counts(seed, from, to, rate);
        boolean[] hit = new boolean[count.length];
        for (int i = 0; i < hit.length; i++) {
            hit[i] = count[i] > 0;
        }
        return hit;
    }

    private static int[] counts(long seed, int from, int to, double rate) {
        return counts(new Arrivals(seed, Decision.TALK, 0, 1).over(from, to, rate), from, to);
    }

    private static int[] counts(Arrivals arrivals, int from, int to) {
        int[] count = new int[to - from];
        for (int i = arrivals.next(); i >= 0; i = arrivals.next()) {
            count[i - from]++;
        }
        return count;
    }

    /** Shape N + 1 in ten steps of the rate: whoever has events keeps them when the rate is raised, whatever its factor. */
    @Test
    void unevenEventsOfALowerRateAreAmongThoseOfAHigherOne() {
        Factors factors = Factors.gamma(400, 1.5, 4);
        int[] before = new int[400];
        for (double rate = 1e-4; rate < 20; rate *= 1.4) {
            int[] now = counts(new Arrivals(5, Decision.TALK, 0, 1, null, factors).over(0, 400, rate), 0, 400);
            for (int i = 0; i < 400; i++) {
                assertThat(now[i]).as("rate %s, subject %d", rate, i).isGreaterThanOrEqualTo(before[i]);
            }
            before = now;
        }
    }

    /**
     * Gamma rates with coefficient of variation v over T weeks at mean rate r a week: negative binomial with k = 1/v², so
     * (1 + v²·r·T)^(−1/v²) are never reached. Share of 100 000 within 5 standard errors (6 in 10^7) and .002 for the table
     * of the gamma.
     */
    @ParameterizedTest
    @CsvSource({".004, 26, 1", ".05, 4, 1", ".4, 4, 1", ".01, 26, 2", ".02, 13, .5"})
    void gammaRatesReachAsTheNegativeBinomialSays(double rate, int weeks, double variation) {
        int subjects = 100_000;
        Factors factors = Factors.gamma(subjects, variation, 9);
        int[] sum = new int[subjects];
        for (int w = 1; w <= weeks; w++) {
            Arrivals arrivals = new Arrivals(1, Decision.TALK, 0, w, null, factors).over(0, subjects, rate);
            for (int i = arrivals.next(); i >= 0; i = arrivals.next()) {
                sum[i]++;
            }
        }
        double k = 1 / (variation * variation);
        double never = Math.pow(1 + rate * weeks / k, -k);
        double found = Arrays.stream(sum).filter(n -> n == 0).count() / (double) subjects;
        assertThat(found).isCloseTo(never, within(5 * Math.sqrt(never * (1 - never) / subjects) + 0.002));
        double mean = Arrays.stream(sum).average().orElseThrow();
        assertThat(mean).isCloseTo(rate * weeks, within(5 * Math.sqrt(rate * weeks / subjects)));
    }

    @Test
    void eachHasEventsAsOftenAsItsFactorSays() {
        Factors factors = Factors.gamma(3, 10, 2);
        int[] sum = new int[3];
        for (int w = 0; w < 2000; w++) {
            Arrivals arrivals = new Arrivals(1, Decision.TALK, 0, w, null, factors).over(0, 3, 0.5);
            for (int i = arrivals.next(); i >= 0; i = arrivals.next()) {
                sum[i]++;
            }
        }
        for (int i = 0; i < 3; i++) {
            double expected = 1000 * factors.of(i);
            assertThat((double) sum[i]).as("subject %d", i).isCloseTo(expected, within(5 * Math.sqrt(expected) + 0.01));
        }
    }
}
