package org.madang.sim.phase.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.madang.sim.Scenarios;
import org.madang.sim.config.Distribution;
import org.madang.sim.config.Lever;
import org.madang.sim.config.Matching.CandidateDraw;
import org.madang.sim.config.Matching.Policy;
import org.madang.sim.phase.Hand;
import org.madang.sim.phase.experience.Experience;
import org.madang.sim.state.RequestBook;
import org.madang.sim.state.Tally.Field;

/** Three providers, 0 to 2, with tastes 0, ¼ and ½; two seekers, 3 and 4, who ask often. */
class A07MatchTest {
    private static final Scenarios PLAIN = Scenarios.quiet(2, 3)
            .seekers("needRate", Distribution.constant(1))
            .set("platforms[0].matching.reservationFit", 0.1)
            .set("platforms[0].matching.candidates", 3);

    private static Hand town(Scenarios scenario, float tasteOf3, float tasteOf4) {
        Hand hand = new Hand(scenario).join(0, 0, 1, 2, 3, 4);
        hand.people.taste[1] = 0.25f;
        hand.people.taste[2] = 0.5f;
        hand.people.taste[0] = 0;
        hand.people.taste[3] = tasteOf3;
        hand.people.taste[4] = tasteOf4;
        return hand;
    }

    /** The first week from 1 in which the two seekers have just one request each. */
    private static Hand oneRequestEach(Scenarios scenario, float tasteOf3, float tasteOf4) {
        return oneRequestEach(() -> town(scenario, tasteOf3, tasteOf4));
    }

    private static Hand oneRequestEach(Supplier<Hand> town) {
        for (int w = 1; ; w++) {
            Hand hand = town.get().runMatch(w);
            RequestBook book = hand.market.requests;
            if (book.count == 2 && book.seeker[0] == 3 && book.seeker[1] == 4) {
                return hand;
            }
        }
    }

    @ParameterizedTest
    @EnumSource(value = Policy.class, names = "RANDOM", mode = EnumSource.Mode.EXCLUDE)
    void a_eachSeekerGetsTheBestFit(Policy policy) {
        Hand hand = oneRequestEach(PLAIN.set("platforms[0].matching.policy", policy), 0.26f, 0.49f);
        assertThat(hand.market.requests.provider[0]).isEqualTo(1);
        assertThat(hand.market.requests.provider[1]).isEqualTo(2);
        assertThat(hand.market.requests.fit[0]).isCloseTo(0.98f, within(1e-5f));
    }

    @ParameterizedTest
    @EnumSource(Policy.class)
    void b_nobodyIsMatchedBelowTheReservationFit(Policy policy) {
        Scenarios choosy =
                PLAIN.set("platforms[0].matching.policy", policy).set("platforms[0].matching.reservationFit", 0.9);
        Hand hand = oneRequestEach(choosy, 0.75f, 0.125f);
        assertThat(hand.market.requests.provider[0]).isEqualTo(RequestBook.NONE);
        assertThat(hand.market.requests.provider[1]).isEqualTo(RequestBook.NONE);
    }

    @ParameterizedTest
    @EnumSource(Policy.class)
    void c_nobodyServesMoreThanItsCapacity(Policy policy) {
        Scenarios needy = PLAIN.set("platforms[0].matching.policy", policy)
                .seekers("needRate", Distribution.constant(30))
                .providers("capacity", Distribution.constant(2))
                .set("platforms[0].matching.reservationFit", 0);
        Hand hand = town(needy, 0.1f, 0.3f).runMatch(1);
        int[] served = new int[3];
        for (int r = 0; r < hand.market.requests.count; r++) {
            if (hand.market.requests.provider[r] >= 0) {
                served[hand.market.requests.provider[r]]++;
            }
        }
        assertThat(served).containsExactly(2, 2, 2);
        assertThat(hand.market.record[0].capacity[0]).isEqualTo(6);
        assertThat(hand.market.record[0].matches[0]).isEqualTo(6);
        assertThat(hand.market.record[0].requests[0]).isEqualTo(hand.market.requests.count);
    }

    @ParameterizedTest
    @EnumSource(Policy.class)
    void d_emptyMarketMatchesNobody(Policy policy) {
        Hand hand = new Hand(PLAIN.set("platforms[0].matching.policy", policy)).join(0, 3, 4);
        for (int w = 1; w <= 20; w++) {
            hand.runMatch(w);
            for (int r = 0; r < hand.market.requests.count; r++) {
                assertThat(hand.market.requests.provider[r]).isEqualTo(RequestBook.NONE);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Policy.class)
    void e_nobodyAvailableMatchesNobody(Policy policy) {
        Hand hand =
                oneRequestEach(PLAIN.set("platforms[0].matching.policy", policy).providers("availability", 0), 0, 0);
        assertThat(hand.market.requests.provider[0]).isEqualTo(RequestBook.NONE);
    }

    /**
     * Seeker 3 stands at .2: provider 1 fits .9, provider 0 fits .6. Seeker 4 stands at .3: provider 1 fits .9, provider 2
     * fits .6, nobody else is near. Whoever provider 1 turns away has the second best: total 1.5, whatever the policy.
     */
    @ParameterizedTest
    @EnumSource(value = Policy.class, names = "RANDOM", mode = EnumSource.Mode.EXCLUDE)
    void f_secondBestForOneOfTwo(Policy policy) {
        Hand hand = oneRequestEach(PLAIN.set("platforms[0].matching.policy", policy), 0.2f, 0.3f);
        assertThat(hand.market.requests.fit[0] + hand.market.requests.fit[1]).isCloseTo(1.5f, within(1e-5f));
    }

    /**
     * Provider 2 is away. Seeker 3 at .22 fits provider 1 by .94 and 0 by .56; seeker 4 at .29 fits 1 by .92 and nobody
     * else. Stable: 3 has 1, and 4 goes without. Optimal: 3 makes do with 0.
     */
    @Test
    void g_stableMayServeFewerThanOptimal() {
        Scenarios choosy = PLAIN.set("platforms[0].matching.reservationFit", 0.55);
        Hand stable = withoutProvider2(choosy.set("platforms[0].matching.policy", Policy.DEFERRED_ACCEPTANCE));
        assertThat(stable.market.requests.provider[0]).isEqualTo(1);
        assertThat(stable.market.requests.provider[1]).isEqualTo(RequestBook.NONE);
        Hand optimal = withoutProvider2(choosy.set("platforms[0].matching.policy", Policy.OPTIMAL));
        assertThat(optimal.market.requests.provider[0]).isZero();
        assertThat(optimal.market.requests.provider[1]).isEqualTo(1);
    }

    private static Hand withoutProvider2(Scenarios scenario) {
        return oneRequestEach(() -> {
            Hand hand = town(scenario, 0.22f, 0.29f);
            hand.people.capacity[2] = 0;
            return hand;
        });
    }

    @Test
    void h_experienceFollows() {
        Hand hand = oneRequestEach(PLAIN, 0.25f, 0.5f);
        new Experience(hand.market, hand.choice).run(9);
        assertThat(hand.counted(Field.MATCHES)).isEqualTo(2);
        assertThat(hand.counted(Field.FIT)).isCloseTo(2, within(1e-5));
        // Performance .65 against .6: s = .3·2·.05, e = .6 + .15·.05, τ = .4 + .15·.05·.6.
        for (int i : new int[] {1, 2, 3, 4}) {
            assertThat(hand.members().satisfaction[i]).isCloseTo(0.03f, within(1e-6f));
            assertThat(hand.members().expectation[i]).isCloseTo(0.6075f, within(1e-6f));
            assertThat(hand.members().trust[i]).isCloseTo(0.4045f, within(1e-6f));
            assertThat(hand.members().interactions[i]).isEqualTo(1);
            assertThat(hand.members().lastMatch[i]).isEqualTo((short) 9);
        }
        assertThat(hand.members().lastExperience[0]).as("idle provider").isEqualTo((short) -1000);
    }

    /** As before, then half way from .4045 to the institutional trust of 0.9; who is idle is not assured. */
    @Test
    void h_thePlatformStandsBehindBothParties() {
        Hand hand = oneRequestEach(PLAIN.set("experience.assurance", 0.5), 0.25f, 0.5f);
        Arrays.fill(hand.platform().trust, 0.9);
        new Experience(hand.market, hand.choice).run(9);
        for (int i : new int[] {1, 2, 3, 4}) {
            assertThat(hand.members().trust[i]).isCloseTo((0.4045f + 0.9f) / 2, within(1e-6f));
        }
        assertThat(hand.members().trust[0]).as("idle provider").isEqualTo(0.4f);
    }

    /** A failed request counts as performance .15: s = .3·clip(2·−.45). */
    @Test
    void i_failureDisappoints() {
        Hand hand = oneRequestEach(PLAIN.providers("availability", 0), 0, 0);
        new Experience(hand.market, hand.choice).run(9);
        assertThat(hand.counted(Field.MATCHES)).isZero();
        assertThat(hand.counted(Field.REQUESTS)).isEqualTo(2);
        assertThat(hand.members().satisfaction[3]).isCloseTo(-0.27f, within(1e-6f));
        assertThat(hand.members().trust[3]).isCloseTo(0.4f - 0.3f * 0.45f * 0.4f, within(1e-6f));
        assertThat(hand.members().lastMatch[3]).as("still the week of joining").isZero();
    }

    /** λ·(1 + .4·R + .4·I)·(1 + .5·s)·(1 + .2·E·f): 400 seekers × 40 weeks within 5 standard errors, 6 in 10^7 each. */
    @ParameterizedTest(name = "R {0}, I {1}, s {2}: {3}")
    @CsvSource({"0, 0, 0, .5", "1, 0, 0, .7", "0, 1, 0, .7", "1, 1, 1, 1.35", "0, 0, -1, .25", ".5, 0, .5, .75"})
    void j_requestsArePoisson(double relationship, double interaction, float satisfaction, double expected) {
        Hand hand = new Hand(Scenarios.quiet(400, 1).seekers("needRate", Distribution.constant(0.5)));
        int[] all = new int[400];
        java.util.Arrays.setAll(all, n -> n + 1);
        hand.join(0, all);
        hand.level(Lever.RELATIONSHIP, relationship);
        hand.level(Lever.INTERACTION, interaction);
        java.util.Arrays.fill(hand.members().satisfaction, satisfaction);
        int requests = 0;
        for (int w = 1; w <= 40; w++) {
            requests += hand.runMatch(w).market.requests.count;
        }
        assertThat(requests / 16_000.0).isCloseTo(expected, within(5 * Math.sqrt(expected / 16_000)));
    }

    @Test
    void k_higherRateHasTheSameRequestsAndMore() {
        for (int w = 1; w <= 30; w++) {
            RequestBook few = town(PLAIN, 0, 0).runMatch(w).market.requests;
            RequestBook many = town(PLAIN.seekers("needRate", Distribution.constant(1.7)), 0, 0)
                    .runMatch(w)
                    .market
                    .requests;
            for (int i = 3; i <= 4; i++) {
                assertThat(of(many, i)).as("seeker %d, week %d", i, w).isGreaterThanOrEqualTo(of(few, i));
            }
        }
    }

    private static int of(RequestBook book, int i) {
        return book.firstFrom(i + 1) - book.firstFrom(i);
    }

    /** m₀ = 2.25, m₁ = 6 at I = .5 after many interactions: 5.25; within 5 standard errors over 20 000 requests. */
    @ParameterizedTest
    @EnumSource(CandidateDraw.class)
    void l_candidatesSeenGrowWithData(CandidateDraw draw) {
        Hand hand = new Hand(Scenarios.quiet(1, 2000)
                .set("platforms[0].matching.candidates", 2.25)
                .set("platforms[0].matching.candidateDraw", draw));
        int[] all = new int[2000];
        java.util.Arrays.setAll(all, n -> n);
        hand.join(0, all);
        hand.level(Lever.INTERACTION, 0.5);
        Supply supply = new Supply(hand.market, hand.choice);
        supply.gather(0, 1);
        assertThat(meanCount(hand, supply)).isCloseTo(2.25, within(5 * Math.sqrt(2.25 / 20_000)));
        hand.members().interactions[2000] = 1000;
        assertThat(meanCount(hand, supply)).isCloseTo(5.25, within(5 * Math.sqrt(5.25 / 20_000)));
        hand.members().interactions[2000] = 10;
        double known = 2.25 + 3 * (1 - Math.exp(-1));
        assertThat(meanCount(hand, supply)).isCloseTo(known, within(5 * Math.sqrt(known / 20_000)));
    }

    private static double meanCount(Hand hand, Supply supply) {
        double sum = 0;
        for (int w = 1; w <= 20_000; w++) {
            sum += new Candidates(hand.market, supply, 0, 0, w).count(2000, 0);
        }
        return sum / 20_000;
    }

    @Test
    void m_nobodySeesMoreThanThereAre() {
        Hand hand = town(PLAIN.set("platforms[0].matching.candidates", 1000), 0, 0);
        Supply supply = new Supply(hand.market, hand.choice);
        supply.gather(0, 1);
        Candidates candidates = new Candidates(hand.market, supply, 0, 0, 1);
        assertThat(candidates.count(3, 0)).isEqualTo(3);
        Batch batch = new Batch(supply, 0);
        batch.open(0);
        candidates.addTo(batch, 3, 0);
        assertThat(new int[] {batch.provider(0), batch.provider(1)}).containsExactlyInAnyOrder(0, 1);
        assertThat(batch.to(0)).as("the third, opposite, is not acceptable").isEqualTo(2);
    }

    /** Three of five, 4 000 requests: each of the ten sets in a tenth of them, within 5 standard errors (6 in 10^7 each). */
    @Test
    void n_nobodyIsSeenTwiceAndEverySetIsAsLikely() {
        Hand hand =
                new Hand(Scenarios.quiet(4000, 5).set("platforms[0].matching.candidates", 3)).join(0, 0, 1, 2, 3, 4);
        int[] ofSet = new int[32];
        for (int i = 5; i < 4005; i++) {
            int set = 0;
            for (int j : seen(hand, i)) {
                set |= 1 << j;
            }
            ofSet[set]++;
        }
        for (int set = 0; set < 32; set++) {
            double expected = Integer.bitCount(set) == 3 ? 400 : 0;
            assertThat((double) ofSet[set])
                    .as("set %d", set)
                    .isCloseTo(expected, within(5 * Math.sqrt(0.9 * expected)));
        }
    }

    @Test
    void o_whoSeesMoreSeesTheSameOnesFirst() {
        Scenarios market = Scenarios.quiet(50, 12);
        int[] all = java.util.stream.IntStream.range(0, 12).toArray();
        for (int i = 12; i < 62; i++) {
            int[] few = seen(new Hand(market.set("platforms[0].matching.candidates", 4)).join(0, all), i);
            int[] many = seen(new Hand(market.set("platforms[0].matching.candidates", 9)).join(0, all), i);
            assertThat(many).as("seeker %d", i).startsWith(few);
        }
    }

    /** The providers that the first request of seeker i sees, all of whom are free and acceptable, in the order seen. */
    private static int[] seen(Hand hand, int i) {
        java.util.Arrays.fill(hand.people.taste, 0.5f);
        Supply supply = new Supply(hand.market, hand.choice);
        supply.gather(0, 1);
        Batch batch = new Batch(supply, 0);
        batch.open(0);
        new Candidates(hand.market, supply, 0, 0, 1).addTo(batch, i, 0);
        return java.util.stream.IntStream.range(batch.from(0), batch.to(0))
                .map(batch::provider)
                .toArray();
    }

    /**
     * Two platforms, the only provider on the second one. Whoever tries the first one first fails there, by which it is
     * judged, and is served by the second.
     */
    @Test
    void p_failureOnTheFirstIsHeldAgainstItThoughTheSecondServes() {
        Scenarios two = Scenarios.quiet(1, 1)
                .rival()
                .everybody("multiHoming", 1)
                .seekers("needRate", Distribution.constant(1))
                .providers("capacity", Distribution.constant(1000))
                .set("platforms[1].matching.reservationFit", 0)
                .set("weeks", 60);
        int failed = 0;
        int atOnce = 0;
        for (int w = 1; w <= 60; w++) {
            Hand hand = new Hand(two).join(1, 0, 1).join(0, 1).runMatch(w);
            RequestBook book = hand.market.requests;
            if (book.count != 1) {
                continue;
            }
            new Experience(hand.market, hand.choice).run(w);
            assertThat(hand.market.tally[1].sum(Field.MATCHES)).isEqualTo(1);
            boolean triedFirst = hand.counted(Field.REQUESTS) == 1;
            failed += triedFirst ? 1 : 0;
            atOnce += triedFirst ? 0 : 1;
            assertThat(hand.counted(Field.MATCHES)).isZero();
            assertThat(hand.market.record[0].requests[0]).isEqualTo(triedFirst ? 1 : 0);
            assertThat(hand.market.record[1].requests[0]).isEqualTo(1);
            assertThat(hand.market.record[1].matches[0]).isEqualTo(1);
            // Failure counts as .15 against .6: s = .3·clip(−.9).
            assertThat(hand.members().satisfaction[1]).isCloseTo(triedFirst ? -0.27f : 0, within(1e-6f));
            assertThat(hand.market.membership[1].interactions[1]).isEqualTo(1);
        }
        assertThat(failed).isPositive();
        assertThat(atOnce).isPositive();
    }

    /** Who finds nobody anywhere has failed on each. */
    @Test
    void q_failureEverywhereIsHeldAgainstEach() {
        Hand hand = oneRequestEach(() -> {
            Hand town = town(
                    PLAIN.providers("availability", 0)
                            .everybody("multiHoming", 1)
                            .rival(),
                    0,
                    0);
            return town.join(1, 0, 1, 2, 3, 4);
        });
        new Experience(hand.market, hand.choice).run(9);
        for (int k = 0; k < 2; k++) {
            assertThat(hand.market.tally[k].sum(Field.REQUESTS)).isEqualTo(2);
            assertThat(hand.market.record[k].requests[0]).isEqualTo(2);
            assertThat(hand.market.membership[k].satisfaction[3]).isNegative();
        }
    }

    /** .4, 1 and 1.4 matches a week on average, by weekly draws; within 5 standard errors of 20 000 (6 in 10^7). */
    @ParameterizedTest
    @CsvSource({"0.4", "1", "1.4"})
    void r_capacityNeedNotBeWhole(double capacity) {
        Hand hand = new Hand(Scenarios.quiet(1, 2000).providers("capacity", Distribution.constant(capacity)));
        hand.join(0, java.util.stream.IntStream.range(0, 2000).toArray());
        Supply supply = new Supply(hand.market, hand.choice);
        for (int w = 1; w <= 10; w++) {
            supply.gather(0, w);
        }
        double part = capacity - Math.floor(capacity);
        assertThat(hand.market.record[0].capacity[0] / 20_000.0)
                .isCloseTo(capacity, within(1e-6 + 5 * Math.sqrt(part * (1 - part) / 20_000)));
        assertThat(Supply.whole(1.4f, 0)).isEqualTo(2);
        assertThat(Supply.whole(1.4f, 0xFFFFFFFFL)).isEqualTo(1);
        assertThat(Supply.whole(0, 0)).isZero();
        assertThat(Supply.whole(3, 0)).isEqualTo(3);
    }
}
