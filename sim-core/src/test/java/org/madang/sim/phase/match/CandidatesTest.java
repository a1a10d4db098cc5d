package org.madang.sim.phase.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.madang.sim.Scenarios;
import org.madang.sim.phase.Hand;
import org.madang.sim.random.Draws;
import org.madang.sim.state.RequestBook;

/** The search for the best candidate against a plain walk over all candidates seen; the seed is the parameter's name. */
class CandidatesTest {
    private static final int PROVIDERS = 12;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 60);
    }

    private static Hand town(long seed, Supply[] supply) {
        boolean coarse = seed % 2 == 0;
        Hand hand = new Hand(Scenarios.quiet(20, PROVIDERS)
                .set("platforms[0].matching.candidates", 1 + seed % 9 + 0.5)
                .set("platforms[0].matching.reservationFit", seed % 5 * 0.2)
                .set("platforms[0].matching.fitMatters", seed % 7 != 0));
        int[] some = LongStream.range(0, PROVIDERS)
                .filter(j -> Draws.uniform(seed, j) < 0.8)
                .mapToInt(j -> (int) j)
                .toArray();
        hand.join(0, some);
        for (int i = 0; i < hand.people.count; i++) {
            // Tastes are multiples of 2^−24 as in every population: their differences are exact.
            float taste = (Draws.bits(seed, 100 + i) >>> 40) * 0x1.0p-24f;
            hand.people.taste[i] = coarse ? (int) (taste * 8) / 8f : taste;
        }
        supply[0] = new Supply(hand.market, hand.choice);
        supply[0].gather(0, 1);
        for (int j = 0; j < PROVIDERS; j++) {
            if (Draws.uniform(seed, 200 + j) < 0.3) {
                supply[0].free[j] = 0;
            }
        }
        return hand;
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void bestOfAllSeen(long seed) {
        Supply[] supply = new Supply[1];
        Hand hand = town(seed, supply);
        Candidates candidates = new Candidates(hand.market, supply[0], 0, 0, 1);
        for (int i = PROVIDERS; i < hand.people.count; i++) {
            for (int n = 0; n < 5; n++) {
                Batch seen = new Batch(supply[0], 0);
                seen.open(0);
                candidates.addTo(seen, i, n);
                double best = -1;
                for (int at = seen.from(0); at < seen.to(0); at++) {
                    best = Math.max(best, seen.fit(at));
                }
                int found = candidates.findBest(i, n, hand.people.taste[i], candidates.count(i, n));
                if (best < 0) {
                    assertThat(found).as("seeker %d, request %d", i, n).isEqualTo(RequestBook.NONE);
                } else {
                    assertThat(candidates.fitFound())
                            .as("seeker %d, request %d", i, n)
                            .isEqualTo(best);
                    assertThat(isAmong(seen, found, best))
                            .as("seeker %d, request %d", i, n)
                            .isTrue();
                }
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void firstOfAllSeen(long seed) {
        Supply[] supply = new Supply[1];
        Hand hand = town(seed, supply);
        Candidates candidates = new Candidates(hand.market, supply[0], 0, 0, 1);
        for (int i = PROVIDERS; i < hand.people.count; i++) {
            Batch seen = new Batch(supply[0], 0);
            seen.open(0);
            candidates.addTo(seen, i, 0);
            int found = candidates.findAny(i, 0, hand.people.taste[i], candidates.count(i, 0));
            assertThat(found).as("seeker %d", i).isEqualTo(seen.to(0) == 0 ? RequestBook.NONE : seen.provider(0));
        }
    }

    private static boolean isAmong(Batch seen, int j, double fit) {
        for (int at = seen.from(0); at < seen.to(0); at++) {
            if (seen.provider(at) == j && seen.fit(at) == fit) {
                return true;
            }
        }
        return false;
    }
}
