package org.madang.sim.phase.talk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.madang.sim.network.TieGraph;

/** Participant 0 talks to 1, 2 and 3 over ties of strength 1, .5 and .1; nobody else talks. */
class TellingsTest {
    private static final int WEEKS = 20_000;
    private static final float[] STRENGTH = {1, 0.5f, 0.1f};
    private static final TieGraph STAR =
            TieGraph.directed(4, new int[] {0, 0, 0}, new int[] {1, 2, 3}, new float[] {1, 0.5f, 0.1f});

    private static int[] told(Tellings tellings, double rate, int w) {
        Messages messages = new Messages(4, false);
        tellings.tell(0, rate * tellings.reach(0), new Tellings.Keys(1, 0, w, 1), true, messages, 0);
        messages.deliver(0, STAR.outNode(), STAR.outWeight());
        int[] told = new int[4];
        for (int n = 0; n < messages.size(0); n++) {
            assertThat(messages.good(0, n)).isTrue();
            told[messages.receiver(0, n)]++;
        }
        return told;
    }

    /** Mean, variance and covariance of every tie within 5 standard errors: 6 false alarms in 10^7 each. */
    @ParameterizedTest(name = "rate {0}")
    @ValueSource(doubles = {0.05, 0.4, 2, 25})
    void everyTieCarriesIndependentPoissonNumbers(double rate) {
        Tellings tellings = new Tellings(STAR);
        double[] sum = new double[4];
        double[] squares = new double[4];
        double products = 0;
        for (int w = 1; w <= WEEKS; w++) {
            int[] told = told(tellings, rate, w);
            for (int i = 1; i <= 3; i++) {
                double mean = rate * STRENGTH[i - 1];
                sum[i] += told[i];
                squares[i] += (told[i] - mean) * (told[i] - mean);
            }
            products += (told[1] - rate) * (told[2] - 0.5 * rate);
        }
        for (int i = 1; i <= 3; i++) {
            double mean = rate * STRENGTH[i - 1];
            assertThat(sum[i] / WEEKS).as("mean of tie %d", i).isCloseTo(mean, within(5 * Math.sqrt(mean / WEEKS)));
            double error = Math.sqrt((mean + 2 * mean * mean) / WEEKS);
            assertThat(squares[i] / WEEKS).as("variance of tie %d", i).isCloseTo(mean, within(5 * error));
        }
        assertThat(products / WEEKS).as("covariance").isCloseTo(0, within(5 * rate * Math.sqrt(0.5 / WEEKS)));
    }

    @Test
    void louderTalkerSendsTheSameMessagesAndMore() {
        Tellings tellings = new Tellings(STAR);
        for (int w = 1; w <= 300; w++) {
            int[] before = new int[4];
            for (double rate = 0.01; rate < 40; rate *= 1.4) {
                int[] now = told(tellings, rate, w);
                for (int i = 1; i <= 3; i++) {
                    assertThat(now[i])
                            .as("week %d, rate %s, receiver %d", w, rate, i)
                            .isGreaterThanOrEqualTo(before[i]);
                }
                before = now;
            }
        }
    }

    /**
     * An experience of week 0 is told in weeks 1 to 4: each tie carries it once or never, and by then with chance
     * 1 − e^(−4·rate·strength), within 5 standard errors of 5 000 experiences (6 in 10^7).
     */
    @ParameterizedTest(name = "rate {0}")
    @ValueSource(doubles = {0.05, 0.4, 9})
    void anExperienceIsToldOverEachTieOnceAtMost(double rate) {
        Tellings tellings = new Tellings(STAR);
        double[] told = new double[4];
        int experiences = 5000;
        for (int n = 0; n < experiences; n++) {
            int[] times = new int[4];
            for (int week = 1; week <= 4; week++) {
                Messages messages = new Messages(4, true);
                Tellings.Keys keys = new Tellings.Keys(1, 0, 4 * n + week, 4);
                tellings.tellOnce(0, rate * tellings.reach(0), week, keys, true, 0.7f, messages, 0);
                messages.deliver(0, STAR.outNode(), STAR.outWeight());
                for (int at = 0; at < messages.size(0); at++) {
                    times[messages.receiver(0, at)]++;
                    assertThat(messages.met(0, at)).isEqualTo(0.7f);
                }
            }
            for (int i = 1; i <= 3; i++) {
                assertThat(times[i]).as("experience %d, receiver %d", n, i).isLessThanOrEqualTo(1);
                told[i] += times[i];
            }
        }
        for (int i = 1; i <= 3; i++) {
            double chance = 1 - Math.exp(-4 * rate * STRENGTH[i - 1]);
            assertThat(told[i] / experiences)
                    .as("receiver %d", i)
                    .isCloseTo(chance, within(1e-9 + 5 * Math.sqrt(chance * (1 - chance) / experiences)));
        }
    }

    @Test
    void nothingIsSaidWithoutTies() {
        assertThat(new Tellings(STAR).reach(1)).isZero();
        assertThat(new Tellings(TieGraph.none(3)).reach(0)).isZero();
        TieGraph silent = TieGraph.directed(2, new int[] {0}, new int[] {1}, new float[] {0});
        assertThat(new Tellings(silent).reach(0)).isZero();
    }

    /** β₀ + |s|·(ν if s < 0) with β₀ = .2, ν = 2, eq. 6. */
    @ParameterizedTest(name = "satisfaction {0} is {1} loud")
    @CsvSource({"0, .2", "-0., .2", ".5, .7", "1, 1.2", "-.5, 1.2", "-1, 2.2", "NaN, NaN"})
    void badNewsIsLouder(double satisfaction, double loudness) {
        double heard = Speakers.loudness(0.2, 2, satisfaction);
        assertThat(Double.isNaN(loudness) ? Double.isNaN(heard) : Math.abs(heard - loudness) < 1e-12)
                .isTrue();
    }
}
