package org.madang.scenarios.validate.theory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each formula against the figures as published, or as computed elsewhere and confirmed by a simulation of its own. */
class PublishedFiguresTest {
    private static final Offset<Double> SIX_DIGITS = within(5.1e-7);

    @ParameterizedTest
    @CsvSource({
        "1,.030000",
        "2,.070158",
        "3,.122843",
        "5,.272907",
        "8,.588090",
        "10,.782643",
        "15,.978160",
        "20,.998388"
    })
    @DisplayName("Bass 1969, discrete, p = .03, q = .38")
    void bass(int week, double share) {
        double[] shares = new Diffusion(0.03, 0.38, 0, 0).shares(20);
        assertThat(shares[week - 1]).isCloseTo(share, SIX_DIGITS);
    }

    /** Python: 20 000 binomial runs of the recursion with n = 10 000, seed 1 (numpy default_rng): .00790 .01090 .00880 .00189. */
    @ParameterizedTest
    @CsvSource({"5,.00790", "8,.01090", "10,.00880", "15,.00189"})
    void spreadBetweenRunsOfBass(int week, double deviation) {
        double got = new Diffusion(0.03, 0.38, 0, 0).spread(20, 10_000).deviation(week);
        assertThat(got).isCloseTo(deviation, within(0.015 * deviation));
    }

    @ParameterizedTest
    @CsvSource({"0.05,.879262", "0.10,.761560", "0.40,.222786", "0.50,.146000"})
    @DisplayName("Libai, Muller & Peres 2009: steady share")
    void steadyShare(double leaving, double share) {
        Diffusion diffusion = new Diffusion(0.03, 0.38, leaving, 0);
        assertThat(diffusion.steadyShare()).isCloseTo(share, SIX_DIGITS);
        assertThat(diffusion.shares(2000)[1999]).isCloseTo(share, SIX_DIGITS);
    }

    @Test
    void withoutOutsideInfluenceNothingIsLeftOnceLeavingIsAsFastAsImitation() {
        assertThat(new Diffusion(0, 0.38, 0.3, 0.1).steadyShare()).isCloseTo(1 - 0.3 / 0.38, within(1e-12));
        assertThat(new Diffusion(0, 0.38, 0.38, 0.1).steadyShare()).isZero();
        assertThat(new Diffusion(0, 0.38, 0.5, 0.1).steadyShare()).isZero();
    }

    @ParameterizedTest
    @CsvSource({".18,1.0207,5.7647", ".25,1.1141,3.8631"})
    @DisplayName("Watts 2002: edges of the cascade window")
    void cascadeWindow(double threshold, double lower, double upper) {
        CascadeWindow window = new CascadeWindow(threshold);
        assertThat(window.lowerEdge()).isCloseTo(lower, within(6e-5));
        assertThat(window.upperEdge()).isCloseTo(upper, within(6e-5));
    }

    @Test
    void thresholdsAboveAQuarterHaveNoWindow() {
        assertThat(new CascadeWindow(0.26).lowerEdge()).isNaN();
    }

    @ParameterizedTest
    @CsvSource({"2,.754,.7966", "3,.873,.9405", "4,.865,.9802"})
    void singleSeed(double meanDegree, double chance, double size) {
        CascadeWindow window = new CascadeWindow(0.18);
        assertThat(window.chanceOfCascade(meanDegree)).isCloseTo(chance, within(6e-4));
        assertThat(window.sizeOfCascade(meanDegree)).isCloseTo(size, within(6e-5));
    }

    @ParameterizedTest
    @CsvSource({"2,.8000", "4,.9804", "6,.9975", "8,.9997", "10,.0197"})
    @DisplayName("Gleeson & Cahalane 2007: one per cent of seeds, φ = .18")
    void seeded(double meanDegree, double size) {
        double got = new ThresholdCascade(meanDegree, 0.01, ThresholdCascade.constant(0.18)).finalShare();
        assertThat(got).isCloseTo(size, within(6e-5));
    }

    @Test
    void aThresholdOfAFifthIsReachedByOneFriendOfFive() {
        assertThat(new CascadeWindow(0.2).vulnerableDegree()).isEqualTo(5);
        assertThat(ThresholdCascade.constant(0.2).applyAsDouble(1 / 5.0)).isEqualTo(1);
    }

    @Test
    @DisplayName("Linear threshold on a Poisson graph has a closed form")
    void linearThreshold() {
        double z = 4;
        double seeds = 0.01;
        double grows = (z - 1 + Math.exp(-z)) / z;
        double q = seeds / (1 - (1 - seeds) * grows);
        double closed = seeds + (1 - seeds) * q * (1 - Math.exp(-z));
        assertThat(new ThresholdCascade(z, seeds, ThresholdCascade.uniform()).finalShare())
                .isCloseTo(closed, within(1e-9));
    }

    @ParameterizedTest
    @CsvSource({".122,.0548", ".123,1"})
    @DisplayName("Granovetter 1978: about six of a hundred, or all")
    void crowd(double sd, double share) {
        assertThat(new Crowd(100, Crowd.normal(0.25, sd)).limitShare()).isCloseTo(share, within(6e-5));
    }

    @Test
    void theChancesOfACrowdAddUp() {
        double sum = 0;
        for (double chance : new Crowd(100, Crowd.normal(0.25, 0.122)).distribution()) {
            sum += chance;
        }
        assertThat(sum).isCloseTo(1, within(1e-9));
    }

    @Test
    void aCrowdOfTwoByHand() {
        // Thresholds evenly over (−½, 1½): F(0) = ¼, F(½) = ½, F(1) = ¾.
        Crowd two = new Crowd(2, x -> Math.min(1, Math.max(0, (x + 0.5) / 2)));
        double nobody = 0.75 * 0.75;
        double one = 2 * 0.25 * 0.5;
        assertThat(two.distribution()).containsExactly(new double[] {nobody, one, 1 - nobody - one}, within(1e-12));
    }

    @ParameterizedTest
    @CsvSource({"1.5,.593634", "2,.800204", "3,.941203"})
    @DisplayName("Independent cascade on a Poisson graph, one per cent of seeds")
    void percolation(double lambda, double share) {
        assertThat(new Percolation(lambda, 0.01).finalShare()).isCloseTo(share, SIX_DIGITS);
    }

    @Test
    void liveEdgesOfAChainAndOfAFork() {
        LiveEdges chain = new LiveEdges(3, new int[] {0, 1}, new int[] {1, 2});
        assertThat(chain.independentCascade(new double[] {0.5, 0.5}, 0)).isCloseTo(1.75, within(1e-12));
        assertThat(chain.linearThreshold(0)).isCloseTo(3, within(1e-12));
        LiveEdges fork = new LiveEdges(3, new int[] {0, 1}, new int[] {2, 2});
        assertThat(fork.linearThreshold(0)).isCloseTo(1.5, within(1e-12));
        assertThat(fork.linearThreshold(0, 1)).isCloseTo(3, within(1e-12));
    }

    @ParameterizedTest
    @CsvSource({"1000,1000,632.30", "500,1000,393.62"})
    void urnBall(double requests, double providers, double matches) {
        assertThat(Matchings.urnBall(requests, providers)).isCloseTo(matches, within(0.006));
    }

    @ParameterizedTest
    @CsvSource({"1,.54406", "2,.78393", "3,.92769"})
    @DisplayName("Karp & Sipser 1981")
    void maximumMatching(double c, double share) {
        assertThat(Matchings.maximum(c)).isCloseTo(share, within(6e-6));
    }

    @ParameterizedTest
    @CsvSource({"1,.51012", "3,.77735"})
    void greedyMatching(double c, double share) {
        assertThat(Matchings.greedy(c)).isCloseTo(share, within(6e-6));
    }

    @ParameterizedTest
    @CsvSource({"0,.3843", ".1,.2969", ".2,.2000", ".3,.0967"})
    @DisplayName("Evans & Schmalensee 2010: frontier in continuous time, from steps of 1/1000 and 1/2000")
    void launchFrontier(double start, double frontier) {
        double coarse = new CriticalMass(0.4, 2, 0.002).frontier(start);
        double fine = new CriticalMass(0.4, 2, 0.001).frontier(start);
        assertThat(2 * fine - coarse).isCloseTo(frontier, within(6e-5));
    }

    @Test
    void aLaunchedPlatformEndsAtTheHighState() {
        assertThat(new CriticalMass(0.4, 2, 0.1).highState()).isCloseTo(0.8, within(1e-9));
    }

    @ParameterizedTest
    @CsvSource({"1.5,.5", "2.1,.685", "2.5,.855", "3,.929", "4,.979"})
    void tipping(double strength, double share) {
        assertThat(new Tipping(strength, 1).restingShare(0.6)).isCloseTo(share, within(6e-4));
    }

    @Test
    @DisplayName("Blattberg & Deighton 1996: the optimum of their example")
    void customerEquity() {
        AcquisitionRetention test = new AcquisitionRetention(0.4, 0.25, 0.7, 0.1, 50, 0.1);
        assertThat(test.bestWinning()).isCloseTo(7.899, within(6e-4));
        assertThat(test.bestKeeping()).isCloseTo(16.181, within(6e-4));
        assertThat(test.won(test.bestWinning())).isCloseTo(0.3445, within(6e-5));
        assertThat(test.kept(test.bestKeeping())).isCloseTo(0.5612, within(6e-5));
        assertThat(test.equity(test.bestWinning(), test.bestKeeping())).isCloseTo(16.920, within(6e-4));
    }

    @ParameterizedTest
    @CsvSource({".6,1.15", ".7,1.67", ".8,2.50", ".9,4.09"})
    @DisplayName("Gupta & Lehmann 2003: margin multiples at 12 %")
    void marginMultiple(double retention, double multiple) {
        Lifetime lifetime = new Lifetime(retention, 0.12);
        assertThat(lifetime.multiple()).isCloseTo(multiple, within(6e-3));
        assertThat(lifetime.earned(1000)).isCloseTo(lifetime.multiple(), within(1e-9));
    }

    @Test
    void closedFormsOfHabituationAreWhatTheStepsGive() {
        Habituation closed = new Habituation(0.8, 0.5, 0.4, 0.15, 0.3, 2, 0.15, 0.3, 0.1);
        double e = 0.5;
        double s = 0;
        double trust = 0.4;
        for (int n = 1; n <= 30; n++) {
            double surprise = 0.8 - e;
            s += 0.3 * (2 * surprise - s);
            e += 0.15 * surprise;
            trust += 0.15 * surprise * (1 - trust);
            assertThat(closed.satisfaction(n)).isCloseTo(s, within(1e-12));
            assertThat(closed.expectation(n)).isCloseTo(e, within(1e-12));
            assertThat(closed.trust(n)).isCloseTo(trust, within(1e-12));
        }
    }
}
