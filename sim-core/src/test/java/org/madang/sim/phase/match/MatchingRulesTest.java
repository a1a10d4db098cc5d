package org.madang.sim.phase.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.madang.sim.Scenarios;
import org.madang.sim.choice.Choice;
import org.madang.sim.phase.Hand;
import org.madang.sim.random.Draws;
import org.madang.sim.state.MarketState;

/** The rules that match a whole batch, against brute force on small random batches; the seed is in the failure text. */
class MatchingRulesTest {
    private static final int CASES = 300;
    private static final MarketState FOUR_PROVIDERS = new Hand(Scenarios.quiet(1, 4)).market;

    /** Up to 5 requests and 4 providers of capacity 0 to 2; fits in steps of 1/8 half of the time, so that there are ties. */
    private static final class Case {
        final long seed;
        final int requests;
        final int providers = 4;
        final int[] free = new int[4];
        final double[][] fit;
        final Batch batch;
        final int[] given;
        private int drawn;

        Case(long seed, boolean alike) {
            this.seed = seed;
            Supply supply = new Supply(FOUR_PROVIDERS, new Choice(FOUR_PROVIDERS));
            requests = (int) (u() * 6);
            fit = new double[requests][providers];
            for (int j = 0; j < providers; j++) {
                free[j] = (int) (u() * 3);
                supply.free[j] = (short) free[j];
            }
            boolean coarse = u() < 0.5;
            batch = new Batch(supply, 0);
            for (int n = 0; n < requests; n++) {
                batch.open(n);
                for (int j = 0; j < providers; j++) {
                    double f = alike ? 1 : coarse ? (1 + (int) (u() * 8)) / 8.0 : 0.01 + u();
                    boolean sees = u() < 0.6 && free[j] > 0;
                    fit[n][j] = sees ? f : Double.NaN;
                    if (sees) {
                        batch.see(j, f, f);
                    }
                }
            }
            given = new int[requests];
            Arrays.fill(given, -1);
        }

        private double u() {
            return Draws.uniform(seed, drawn++);
        }

        void match(int r, int j, int k, double fitOfMatch) {
            assertThat(given[r]).as("%s: request %d is matched twice", this, r).isEqualTo(-1);
            assertThat(fitOfMatch).as("%s: fit of %d and %d", this, r, j).isEqualTo(fit[r][j]);
            given[r] = j;
        }

        int used(int j) {
            return (int) Arrays.stream(given).filter(g -> g == j).count();
        }

        double total() {
            double sum = 0;
            for (int n = 0; n < requests; n++) {
                sum += given[n] < 0 ? 0 : fit[n][given[n]];
            }
            return sum;
        }

        /** The highest total over all ways of matching requests n, n + 1, … */
        double best(int n, int[] left) {
            if (n == requests) {
                return 0;
            }
            double best = best(n + 1, left);
            for (int j = 0; j < providers; j++) {
                if (left[j] > 0 && fit[n][j] >= 0) {
                    left[j]--;
                    best = Math.max(best, fit[n][j] + best(n + 1, left));
                    left[j]++;
                }
            }
            return best;
        }

        @Override
        public String toString() {
            return "seed " + seed + ", fits " + Arrays.deepToString(fit) + ", free " + Arrays.toString(free)
                    + ", given " + Arrays.toString(given);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void optimalHasTheHighestTotalFit(boolean alike) {
        for (long seed = 0; seed < CASES; seed++) {
            Case c = new Case(seed, alike);
            new OptimalMatching(c.batch).solve(c::match);
            assertWithinCapacity(c);
            assertThat(c.total()).as("%s", c).isCloseTo(c.best(0, c.free.clone()), within(1e-9));
        }
    }

    /** Nobody and a provider would rather have each other: there is no such pair. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void deferredAcceptanceIsStable(boolean alike) {
        for (long seed = 0; seed < CASES; seed++) {
            Case c = new Case(seed, alike);
            new DeferredAcceptance(c.batch).solve(c::match);
            assertWithinCapacity(c);
            for (int n = 0; n < c.requests; n++) {
                for (int j = 0; j < c.providers; j++) {
                    boolean wouldRather = c.fit[n][j] > (c.given[n] < 0 ? 0 : c.fit[n][c.given[n]]);
                    assertThat(wouldRather && welcomes(c, j, c.fit[n][j]))
                            .as("%s: request %d and provider %d block", c, n, j)
                            .isFalse();
                }
            }
        }
    }

    private static boolean welcomes(Case c, int j, double fit) {
        boolean worse = false;
        for (int n = 0; n < c.requests; n++) {
            worse |= c.given[n] == j && c.fit[n][j] < fit;
        }
        return worse || c.used(j) < c.free[j];
    }

    /** Where nobody is indifferent there is one stable matching: the best pair first, then the best of the rest, … */
    @Test
    void deferredAcceptanceIsGreedWhereBothSidesAgree() {
        for (long seed = 0; seed < CASES; seed++) {
            Case c = new Case(seed, false);
            new DeferredAcceptance(c.batch).solve(c::match);
            double[] fits = Arrays.stream(c.fit)
                    .flatMapToDouble(Arrays::stream)
                    .filter(f -> f >= 0)
                    .sorted()
                    .toArray();
            if (Arrays.stream(fits).distinct().count() == fits.length) {
                assertThat(c.given).as("%s", c).isEqualTo(greedy(c));
            }
        }
    }

    private static int[] greedy(Case c) {
        int[] given = new int[c.requests];
        int[] left = c.free.clone();
        Arrays.fill(given, -1);
        while (true) {
            int request = -1;
            int provider = -1;
            for (int n = 0; n < c.requests; n++) {
                for (int j = 0; j < c.providers && given[n] < 0; j++) {
                    if (left[j] > 0 && c.fit[n][j] > (request < 0 ? 0 : c.fit[request][provider])) {
                        request = n;
                        provider = j;
                    }
                }
            }
            if (request < 0) {
                return given;
            }
            given[request] = provider;
            left[provider]--;
        }
    }

    /** Ties go to the request that comes first. */
    @Test
    void firstComeFirstServedAmongEquals() {
        for (long seed = 0; seed < CASES; seed++) {
            Case c = new Case(seed, true);
            new DeferredAcceptance(c.batch).solve(c::match);
            for (int later = 1; later < c.requests; later++) {
                for (int n = 0; n < later; n++) {
                    boolean passedOver = c.given[n] < 0 && c.given[later] >= 0 && c.fit[n][c.given[later]] >= 0;
                    assertThat(passedOver).as("%s: %d before %d", c, later, n).isFalse();
                }
            }
        }
    }

    private static void assertWithinCapacity(Case c) {
        for (int j = 0; j < c.providers; j++) {
            assertThat(c.used(j)).as("%s: matches of provider %d", c, j).isLessThanOrEqualTo(c.free[j]);
        }
    }
}
