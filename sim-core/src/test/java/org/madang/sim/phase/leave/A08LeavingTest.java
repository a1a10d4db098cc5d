package org.madang.sim.phase.leave;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.madang.sim.Scenarios;
import org.madang.sim.choice.Choice;
import org.madang.sim.config.Adoption.CrossSide;
import org.madang.sim.config.Adoption.ProviderValue;
import org.madang.sim.config.Churn.Clock;
import org.madang.sim.config.Churn.Form;
import org.madang.sim.config.Distribution;
import org.madang.sim.config.Requests;
import org.madang.sim.phase.Hand;
import org.madang.sim.phase.experience.Experience;
import org.madang.sim.random.Decision;
import org.madang.sim.random.Draws;
import org.madang.sim.state.MarketState;
import org.madang.sim.state.Membership;
import org.madang.sim.state.People;
import org.madang.sim.state.Stage;
import org.madang.sim.state.Tally;

/** Eq. 19 by hand. Shares lie within 5 standard errors: a false alarm in 10^6 each. */
class A08LeavingTest {
    private static final Scenarios POWER = Scenarios.quiet(3, 1)
            .set("leave.form", Form.POWER)
            .set("leave.loyaltyGain", 0)
            .set("leave.dormantFactor", 1);
    private static final int PROVIDER = 0;
    private static final int SEEKER = 1;
    private static final int OTHER = 2;

    private static Hand run(Hand hand, int w) {
        hand.choice.refresh();
        new Leave(hand.market, hand.choice, hand.turnover).run(w);
        return hand;
    }

    private static Hand crowd(Scenarios market, int seekers) {
        Scenarios many = market.set("market.participants", seekers + 1).seekers("share", seekers);
        Hand hand = new Hand(many);
        int[] all = new int[seekers];
        java.util.Arrays.setAll(all, n -> n + 1);
        return hand.join(0, all);
    }

    @Test
    void a_whoIsSureToLeaveLeaves() {
        Hand hand = run(new Hand(POWER.set("leave.baseHazard", 1)).join(0, SEEKER), 1);
        assertThat(hand.isMember(0, SEEKER)).isFalse();
        assertThat(hand.members().stage[SEEKER]).isEqualTo(Stage.LAPSED);
    }

    /** Shifted beta-geometric, Fader & Hardie 2007: their two groups of customers, a year taken as a week. */
    @ParameterizedTest(name = "α {0}, β {1}")
    @CsvSource({".668, 3.806", ".704, 1.182"})
    void b_survivalOfDifferingPeopleIsShiftedBetaGeometric(double alpha, double beta) {
        int people = 20_000;
        double mean = alpha / (alpha + beta);
        double spread = Math.sqrt(mean * (1 - mean) / (alpha + beta + 1));
        Hand hand = crowd(POWER.set("leave.baseHazard", mean).set("leave.hazardSpread", spread), people);
        double expected = 1;
        for (int t = 1; t <= 12; t++) {
            run(hand, t);
            expected *= (beta + t - 1) / (alpha + beta + t - 1);
            assertThat((double) hand.platform().seekers / people)
                    .as("after %d", t)
                    .isCloseTo(expected, within(5 * Math.sqrt(expected * (1 - expected) / people)));
        }
    }

    @Test
    void c_endedNeedTakesPeopleOutWhateverThePlatformDoes() {
        Hand hand = new Hand(POWER.set("leave.needEnds", 1)).join(0, SEEKER);
        run(hand, 1);
        assertThat(hand.isMember(0, SEEKER)).isFalse();
        assertThat(hand.counted(Tally.Field.NEEDS_ENDED)).isEqualTo(1);
        assertThat(hand.counted(Tally.Field.LEAVES_SEEKER)).isEqualTo(1);
        hand.tempt(0, SEEKER, OTHER).runJoin(2);
        assertThat(hand.isMember(0, SEEKER)).as("a member's need").isFalse();
        assertThat(hand.isMember(0, OTHER)).as("another one's need").isFalse();
    }

    @Test
    void d_needsEndAtTheirRate() {
        int people = 20_000;
        Hand hand = run(crowd(POWER.set("leave.needEnds", 0.3), people), 1);
        assertThat((double) hand.platform().seekers / people).isCloseTo(0.7, within(5 * Math.sqrt(.21 / people)));
    }

    /** Arcs 1 → 2 and 1 → 3: whom somebody talks to minds that he has left, and for a while only. */
    @Test
    void e_friendsMindWhoLeftDispleased() {
        Hand hand = withFriends(POWER.set("leave.contagion", 1));
        int left = hand.market.population.participantOfNode(1);
        int friend = hand.market.population.participantOfNode(2);
        int stranger = hand.market.population.participantOfNode(0);
        hand.join(0, left, friend);
        hand.members().satisfaction[left] = -1;
        run(hand, 5);
        assertThat(hand.isMember(0, left)).isFalse();
        assertThat(hand.members().friendLeft[friend]).isEqualTo((short) 5);
        assertThat(hand.members().friendLeft[stranger]).isEqualTo(Membership.NEVER);
    }

    @Test
    void f_friendsDoNotMindAnEndedNeed() {
        Hand hand = withFriends(POWER.set("leave.contagion", 1).set("leave.needEnds", 1));
        int left = hand.market.population.participantOfNode(1);
        run(hand.join(0, left), 5);
        assertThat(hand.isMember(0, left)).isFalse();
        assertThat(hand.members().friendLeft[hand.market.population.participantOfNode(2)])
                .isEqualTo(Membership.NEVER);
    }

    /** The disappointed leave for certain: 1 − .99^(e^10). */
    private static Hand withFriends(Scenarios market) {
        Scenarios harsh = market.set("leave.baseHazard", 0.01).set("leave.dissatisfaction", 10);
        return new Hand(harsh, harsh.population(1, 4, new int[] {1, 2}, new int[] {1, 3}));
    }

    @Test
    void g_contagionMultipliesTheHazard() {
        int people = 20_000;
        Hand hand = crowd(POWER.set("leave.baseHazard", 0.1).set("leave.contagion", 1), people);
        java.util.Arrays.fill(hand.members().friendLeft, (short) 4);
        run(hand, 5);
        double stay = .9 * .9;
        assertThat((double) hand.platform().seekers / people)
                .isCloseTo(stay, within(5 * Math.sqrt(stay * (1 - stay) / people)));
    }

    @Test
    void h_onOccasionSeekersLeaveOnlyAfterAnExperience() {
        Hand hand = new Hand(POWER.set("leave.baseHazard", 1).set("leave.clock", Clock.OCCASION));
        hand.join(0, PROVIDER, SEEKER, OTHER);
        hand.members().lastExperience[OTHER] = 3;
        run(hand, 3);
        assertThat(hand.isMember(0, SEEKER)).isTrue();
        assertThat(hand.isMember(0, OTHER)).isFalse();
        assertThat(hand.isMember(0, PROVIDER)).as("providers leave by the week").isFalse();
    }

    /** Two requests in a week are two occasions: 1 − .7² leave. */
    @Test
    void h_eachRequestIsAnOccasion() {
        int people = 10_000;
        Hand hand = crowd(
                POWER.set("leave.baseHazard", .3)
                        .set("leave.clock", Clock.OCCASION)
                        .set("leave.dissatisfaction", 0)
                        .set("requests.arrival", Requests.Arrival.REGULAR)
                        .seekers("needRate", Distribution.constant(2)),
                people);
        hand.runMatch(1);
        new Experience(hand.market, hand.choice).run(1);
        run(hand, 1);
        assertThat((double) hand.platform().seekers / people).isCloseTo(.49, within(5 * Math.sqrt(.25 / people)));
    }

    /** Values .6 and .4 are .1 above and below their mean: with κ = 5, θ = .1 is raised to e^∓.5. */
    @Test
    void i_whoBarelyJoinedLeavesFirst() {
        int people = 20_000;
        Hand hand = crowd(
                POWER.set("join.crossSide", CrossSide.NONE)
                        .set("leave.baseHazard", 0.1)
                        .set("leave.valueEffect", 5),
                people);
        for (int i = 1; i <= people; i++) {
            hand.members().expectation[i] = i % 2 == 0 ? 0.6f : 0.4f;
        }
        run(hand, 1);
        int[] left = new int[2];
        for (int i = 1; i <= people; i++) {
            left[i % 2] += hand.isMember(0, i) ? 0 : 1;
        }
        double half = people / 2.0;
        double fond = 1 - Math.pow(.9, Math.exp(-.5));
        double barely = 1 - Math.pow(.9, Math.exp(.5));
        assertThat(left[0] / half).isCloseTo(fond, within(5 * Math.sqrt(fond * (1 - fond) / half)));
        assertThat(left[1] / half).isCloseTo(barely, within(5 * Math.sqrt(barely * (1 - barely) / half)));
    }

    /** v̄ stays what it was when there first were members: later all of them may be held less. */
    @Test
    void j_meanValueIsThatOfTheStart() {
        Hand hand = new Hand(POWER.set("join.crossSide", CrossSide.NONE).set("leave.valueEffect", 1)).join(0, SEEKER);
        run(hand, 1);
        assertThat(hand.platform().usualValue[0]).isCloseTo(.6, within(1e-6));
        assertThat(hand.platform().usualValue[1]).as("no κ for providers").isNaN();
        hand.members().expectation[SEEKER] = 0.1f;
        run(hand, 2);
        assertThat(hand.platform().usualValue[0]).isCloseTo(.6, within(1e-6));
    }

    /** A hazard of its own for each, drawn once: the same people are the likely leavers, whatever the form. */
    @Test
    void k_ownHazardsAreLasting() {
        Scenarios differing = POWER.set("leave.baseHazard", 0.04).set("leave.hazardSpread", 0.05);
        Hand hand = crowd(differing, 5000);
        Hand again = crowd(differing, 5000);
        assertThat(hand.market.people.leaving).isEqualTo(again.market.people.leaving);
        double sum = 0;
        for (float rate : hand.market.people.leaving) {
            sum += 1 - Math.exp(-rate);
        }
        assertThat(sum / 5001).isCloseTo(0.04, within(5 * 0.05 / Math.sqrt(5001)));
        assertThat(new Hand(POWER).market.people.leaving).as("nobody differs").isNull();
    }

    /** The bound saves work only if nobody is ever above it: any market, in a week like any other. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void l_nobodyIsHeldLessThanTheBoundSays(long seed) {
        Scenarios market = Scenarios.defaults(2000, 30)
                .set("join.lastingTaste", Draws.uniform(seed, 1))
                .set("join.providerValue", seed % 2 == 0 ? ProviderValue.EARNINGS : ProviderValue.FEE)
                .set("join.crossSide", seed == 3 ? CrossSide.NONE : CrossSide.EXPECTED_MATCH)
                .set("join.sameSide", seed == 4 ? -.5 : .5)
                .set("leave.form", Form.POWER)
                .set("leave.hazardSpread", .03)
                .set("leave.valueEffect", 5 * Draws.uniform(seed, 2))
                .set("leave.providerValueEffect", seed == 5 ? 0 : 5 * Draws.uniform(seed, 3))
                .everybody("outsideSpread", Draws.uniform(seed, 4));
        MarketState state = market.simulation(market.population(seed)).market();
        Choice choice = new Choice(state);
        Attachment attachment = new Attachment(state, choice);
        for (int i = 0; i < 2000; i++) {
            state.membership[0].expectation[i] = (float) Draws.uniform(Draws.key(seed, Decision.TALK), i);
        }
        state.membership[0].expectation[7] = 1;
        choice.refresh();
        attachment.begin(0);
        for (int i = 0; i < 2000; i++) {
            assertThat(attachment.factor(0, i))
                    .as("seed %d, participant %d", seed, i)
                    .isLessThanOrEqualTo(attachment.ceiling(0, i) * (1 + 1e-6));
        }
    }

    /** Somebody new has a hazard, a reservation and tastes of its own, the same in every run. */
    @Test
    void m_newcomersDrawAnew() {
        Scenarios differing = Scenarios.defaults(200, 10)
                .set("join.lastingTaste", .5)
                .set("leave.hazardSpread", .03)
                .set("leave.needEnds", .1)
                .set("leave.valueEffect", 1)
                .everybody("outsideSpread", .1);
        MarketState state = differing.simulation(differing.population(1)).market();
        People people = state.people;
        float hazard = people.leaving[5];
        float taste = people.taste[1][5];
        float reservation = people.outside[5];
        people.needless.set(5);
        people.renew(5, 1);
        assertThat(people.leaving[5]).isNotEqualTo(hazard);
        assertThat(people.taste[1][5]).isNotEqualTo(taste);
        assertThat(people.outside[5]).isNotEqualTo(reservation);
        assertThat(people.needless.get(5)).isFalse();
        assertThat(people.newcomers.get(5)).isTrue();
        Choice choice = new Choice(state);
        Attachment attachment = new Attachment(state, choice);
        float first = people.taste[0][6];
        people.renew(6, 1);
        attachment.meetNewcomers();
        choice.refresh();
        attachment.begin(0);
        assertThat(people.taste[0][6]).isNotEqualTo(first);
        assertThat(people.newcomers.get(6)).as("met").isFalse();
        assertThat(attachment.factor(0, 6)).isLessThanOrEqualTo(attachment.ceiling(0, 6) * (1 + 1e-6));
    }
}
