package org.madang.sim.phase.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.madang.sim.Scenarios;
import org.madang.sim.config.Distribution;
import org.madang.sim.config.Matching.Policy;
import org.madang.sim.phase.Hand;
import org.madang.sim.phase.experience.Experience;
import org.madang.sim.state.RequestBook;

/** Providers 0, 1 and 2; seeker 3 at taste .5 asks often. */
class A08RatingTest {
    private static final Scenarios RATED = Scenarios.quiet(1, 3)
            .seekers("needRate", Distribution.constant(1))
            .providers("capacity", Distribution.constant(1000))
            .set("platforms[0].matching.candidates", 3)
            .set("platforms[0].matching.reservationFit", 0.5)
            .set("platforms[0].matching.ratingWeight", 1)
            .set("platforms[0].matching.ratingPriorMatches", 4)
            .set("weeks", 60);

    private static Hand town(Scenarios scenario, float... tastes) {
        Hand hand = new Hand(scenario).join(0, 0, 1, 2, 3);
        System.arraycopy(tastes, 0, hand.people.taste, 0, 3);
        hand.people.taste[3] = 0.5f;
        return hand;
    }

    /** Who serves the first request of a week that has one, where providers are rated so. */
    private static int server(Hand hand, float... ratings) {
        Match match = new Match(hand.market, hand.choice);
        if (hand.members().rating != null) {
            System.arraycopy(ratings, 0, hand.members().rating, 0, 3);
        }
        for (int w = 1; ; w++) {
            match.run(w);
            if (hand.market.requests.count > 0) {
                return hand.market.requests.provider[0];
            }
        }
    }

    @ParameterizedTest
    @EnumSource(value = Policy.class, names = "RANDOM", mode = EnumSource.Mode.EXCLUDE)
    void a_ofEqualFitsTheBetterRatedServes(Policy policy) {
        Scenarios rated = RATED.set("platforms[0].matching.policy", policy);
        assertThat(server(town(rated, 0.5f, 0.5f, 0.5f), 0.5f, 0.9f, 0.6f)).isEqualTo(1);
        assertThat(server(town(rated, 0.5f, 0.5f, 0.5f), 0.5f, 0.6f, 0.9f)).isEqualTo(2);
    }

    /** Of .9 + .7·w, 1 + .6·w and .7 + 1·w the second is highest up to a weight of .75, then the third. */
    @ParameterizedTest
    @CsvSource({".2, 1", ".7, 1", ".8, 2", "10, 2"})
    void b_ratingCountsBesideFit(double weight, int expected) {
        Hand hand = town(RATED.set("platforms[0].matching.ratingWeight", weight), 0.55f, 0.5f, 0.65f);
        assertThat(server(hand, 0.7f, 0.6f, 1)).isEqualTo(expected);
    }

    @Test
    void c_noRatingMakesUpForATasteThatIsNotAcceptable() {
        assertThat(server(town(RATED, 0.5f, 0.1f, 0.1f), 0, 1, 1)).isZero();
        assertThat(server(town(RATED, 0.1f, 0.1f, 0.1f), 0, 1, 1)).isEqualTo(RequestBook.NONE);
    }

    @Test
    void d_whereFitDoesNotMatterRatingDecides() {
        Hand hand = town(RATED.set("platforms[0].matching.fitMatters", false), 0.9f, 0.5f, 0.7f);
        assertThat(server(hand, 0.9f, 0.2f, 0.4f)).isZero();
    }

    @Test
    void e_newcomerStandsAtThePriorBetweenGoodAndBad() {
        Hand hand = town(RATED.set("platforms[0].matching.ratingPrior", 0.55), 0.5f, 0.5f, 0.5f);
        server(hand, 0.3f, 0.55f, 0.5f);
        assertThat(hand.market.requests.provider[0]).isEqualTo(1);
        new Match(hand.market, hand.choice);
        assertThat(hand.members().rating[0]).as("kept under new rules").isEqualTo(0.3f);
        assertThat(server(town(RATED, 0.5f, 0.5f, 0.5f), 0.6f, 0.4f, 0.5f)).isZero();
    }

    @Test
    void f_curationKeepsTheBadOut() {
        Scenarios curated =
                RATED.set("platforms[0].matching.ratingWeight", 0).set("platforms[0].matching.leastRating", 0.5);
        Hand hand = town(curated, 0.5f, 0.5f, 0.6f);
        assertThat(server(hand, 0.3f, 0.4f, 0.5f)).isEqualTo(2);
        assertThat(server(town(curated, 0.5f, 0.5f, 0.6f), 0.3f, 0.4f, 0.49f)).isEqualTo(RequestBook.NONE);
    }

    @Test
    void g_capacityKeptOutIsNotOffered() {
        Hand hand = town(RATED.set("platforms[0].matching.leastRating", 0.5), 0.5f, 0.5f, 0.6f);
        hand.members().rate(0.6);
        hand.members().rating[1] = 0.2f;
        new Supply(hand.market, hand.choice).gather(0, 1);
        assertThat(hand.market.record[0].capacity[0]).isEqualTo(2000);
    }

    /** Perceived trust .4, threshold .5, half of it in counterparties: behind the gate once they are rated .6 on average. */
    @Test
    void h_trustInCounterpartiesOpensTheGate() {
        Scenarios wary =
                RATED.everybody("trustThreshold", Distribution.constant(0.5)).set("join.counterpartyTrust", 0.5);
        Hand hand = town(wary, 0.5f, 0.5f, 0.5f);
        new Match(hand.market, hand.choice);
        Supply supply = new Supply(hand.market, hand.choice);
        for (float rating : new float[] {0.55f, 0.65f}) {
            java.util.Arrays.fill(hand.members().rating, rating);
            supply.gather(0, 1);
            assertThat(hand.members().perceivedTrust(3)).isCloseTo((0.4f + rating) / 2, within(1e-6f));
            assertThat(hand.members().behindGate(3)).isEqualTo(rating > 0.6f);
            assertThat(hand.members().perceivedTrust(0)).as("provider").isEqualTo(0.4f);
        }
    }

    /** Two providers of quality 1 and 0, noise and all: after some matches each what is displayed tells them apart. */
    @Test
    void i_ratingsFollowWhatSeekersMet() {
        Hand hand = town(RATED.set("platforms[0].matching.ratingWeight", 1e-9), 0.5f, 0.5f, 0.9f);
        hand.people.quality[0] = 1;
        hand.people.quality[1] = 0;
        Match match = new Match(hand.market, hand.choice);
        for (int w = 1; w <= 60; w++) {
            match.run(w);
            new Experience(hand.market, hand.choice).run(w);
        }
        // Performance .5 + .3·(1 − ½) + .3·(quality − ½): .8 and .5 in n matches, and 4 at .6.
        for (int j = 0; j < 2; j++) {
            int n = hand.members().interactions[j];
            double expected = (4 * 0.6 + n * (j == 0 ? 0.8 : 0.5)) / (4 + n);
            assertThat(n).isPositive();
            assertThat(hand.members().rating[j]).isCloseTo((float) expected, within(1e-5f));
        }
        assertThat(hand.members().rating[2]).as("never served").isEqualTo(0.6f);
    }

    @Test
    void j_nothingIsKeptWhereRatingsAreOff() {
        Hand hand = town(RATED.set("platforms[0].matching.ratingWeight", 0), 0.5f, 0.5f, 0.5f);
        server(hand);
        assertThat(hand.members().rating).isNull();
        assertThat(hand.members().counterparts).isNull();
    }

    @Test
    void k_whoTakesAPlaceIsANewcomer() {
        Hand hand = town(RATED, 0.5f, 0.5f, 0.5f);
        server(hand, 0.2f, 0.9f, 0.9f);
        hand.members().renew(0, 0.4, 0.6);
        assertThat(hand.members().rating[0]).isEqualTo(0.6f);
        assertThat(hand.members().rating[1]).isEqualTo(0.9f);
    }
}
