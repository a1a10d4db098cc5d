package org.madang.sim.phase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.madang.sim.Scenarios;
import org.madang.sim.config.Adoption.Choice;
import org.madang.sim.config.Distribution;
import org.madang.sim.config.Event;
import org.madang.sim.config.Lever;
import org.madang.sim.config.Network.Kind;
import org.madang.sim.config.WordOfMouth.Mode;
import org.madang.sim.config.WordOfMouth.Passes;
import org.madang.sim.engine.Simulation;
import org.madang.sim.market.Population;
import org.madang.sim.phase.talk.Talk;
import org.madang.sim.state.Membership;
import org.madang.sim.state.Stage;
import org.madang.sim.state.Tally.Field;

class A04TalkTest {
    private static final int[][] PATH = {{0, 1}, {1, 2}, {2, 3}};
    private static final Scenarios ONCE = Scenarios.quiet(3, 1)
            .set("talk.mode", Mode.ONCE)
            .set("talk.rate", 1)
            .set("join.choice", Choice.CERTAIN);
    /** So loud that silence would be a miracle (e^−20 and less). */
    private static final Scenarios LOUD = Scenarios.quiet(3, 1)
            .set("talk.rate", 10)
            .set("talk.baseTone", 1)
            .set("talk.persuasion", 0.15)
            .set("network.meanDegree", 0);

    @Test
    void a_newsTravelsOneTieAWeekInItsDirection() {
        Population population = ONCE.population(1, 4, PATH);
        Simulation simulation = ONCE.set("weeks", 5).simulation(population, population.participantOfNode(1));
        int[] expected = {0, 2, 3, 3, 3, 3};
        simulation.run(w -> assertThat(simulation.market().platform[0].members())
                .as("week %d", w)
                .isEqualTo(expected[w]));
        Membership m = simulation.market().membership[0];
        assertThat(m.stage[population.participantOfNode(0)]).as("upstream").isEqualTo(Stage.UNAWARE);
        assertThat(m.joinedWeek[population.participantOfNode(2)]).isEqualTo((short) 1);
        assertThat(m.joinedWeek[population.participantOfNode(3)]).isEqualTo((short) 2);
    }

    @Test
    void b_newsThatDoesNotPassIsNotToldAgain() {
        Population population = ONCE.population(1, 4, PATH);
        Simulation simulation = ONCE.set("talk.rate", 0).simulation(population, population.participantOfNode(0));
        simulation.run(w -> {});
        assertThat(simulation.market().platform[0].members()).isEqualTo(1);
    }

    @Test
    void c_satisfiedMemberPraises() {
        Hand hand = talker(LOUD, 0.5f, 0.9f);
        new Talk(hand.market).run(1);
        assertThat(hand.counted(Field.TALKERS_GOOD)).isEqualTo(1);
        assertThat(hand.counted(Field.MESSAGES_GOOD)).isPositive();
        assertThat(hand.counted(Field.MESSAGES_BAD)).isZero();
    }

    @Test
    void d_praiseNeedsTrust() {
        Scenarios wary = LOUD.everybody("trustThreshold", Distribution.constant(0.8));
        Hand hand = talker(wary, 0.5f, 0.7f);
        new Talk(hand.market).run(1);
        assertThat(hand.counted(Field.TALKERS_GOOD)).isZero();
        assertThat(hand.counted(Field.MESSAGES_GOOD)).isZero();
        hand = talker(wary, 0.5f, 0.85f);
        new Talk(hand.market).run(1);
        assertThat(hand.counted(Field.TALKERS_GOOD)).isEqualTo(1);
    }

    @Test
    void e_complaintDoesNot() {
        Hand hand = talker(LOUD.everybody("trustThreshold", Distribution.constant(0.8)), -0.5f, 0.1f);
        new Talk(hand.market).run(1);
        assertThat(hand.counted(Field.TALKERS_BAD)).isEqualTo(1);
        assertThat(hand.counted(Field.MESSAGES_BAD)).isPositive();
    }

    @Test
    void f_praiseWithoutTrustIfTheScenarioSaysSo() {
        Scenarios wary =
                LOUD.everybody("trustThreshold", Distribution.constant(0.8)).set("talk.praiseNeedsTrust", false);
        Hand hand = talker(wary, 0.5f, 0.1f);
        new Talk(hand.market).run(1);
        assertThat(hand.counted(Field.MESSAGES_GOOD)).isPositive();
    }

    /** n good messages of valence .5: trust .4 moves towards ½ + ½·.5 = .75 by 1 − .85^n, eq. 8. */
    @Test
    void g_praiseMovesTrustAndExpectation() {
        Hand hand = talker(LOUD, 0.5f, 0.9f);
        new Talk(hand.market).run(1);
        int heard = (int) hand.counted(Field.MESSAGES_GOOD);
        double left = Math.pow(0.85, heard);
        assertThat(hand.members().trust[1]).isCloseTo((float) (0.75 - 0.35 * left), within(1e-6f));
        assertThat(hand.members().expectation[1]).isCloseTo((float) (0.75 - 0.15 * left), within(1e-6f));
        assertThat(hand.members().stage[1]).isEqualTo(Stage.AWARE);
        assertThat(hand.members().considering.get(1)).isTrue();
    }

    /** Bad news weighs ν = 2 messages. */
    @Test
    void h_complaintsWeighMore() {
        Hand hand = talker(LOUD, -0.5f, 0.9f);
        new Talk(hand.market).run(1);
        double left = Math.pow(0.85, 2 * hand.counted(Field.MESSAGES_BAD));
        assertThat(hand.members().trust[1]).isCloseTo((float) (0.25 + 0.15 * left), within(1e-6f));
    }

    @Test
    void i_experienceIsTalkedAboutForFourWeeks() {
        for (int w = 1; w <= 8; w++) {
            Hand hand = talker(LOUD, 0.5f, 0.9f);
            new Talk(hand.market).run(w);
            assertThat(hand.counted(Field.TALKERS_GOOD))
                    .as("week %d after week 0", w)
                    .isEqualTo(w <= 4 ? 1 : 0);
        }
    }

    @Test
    void k_membersMayNotListen() {
        Hand hand = talker(LOUD.set("talk.membersListen", false), 0.5f, 0.9f).join(0, 1);
        float before = hand.members().trust[1];
        new Talk(hand.market).run(1);
        assertThat(hand.members().trust[1]).isEqualTo(before);
        assertThat(hand.counted(Field.MESSAGES_GOOD)).isZero();
    }

    /** ω₀·(1 + γ·I)·(β₀ + |s|) = .2·2·(1 + .5) = .6 a week: mean of 4000 weeks within 5 standard errors. */
    @Test
    void l_messagesArePoissonWithTheRateOfTheTie() {
        Hand hand = talker(LOUD.set("talk.rate", 0.2).set("talk.freshWeeks", 520), 0.5f, 0.9f);
        hand.level(Lever.INTERACTION, 1);
        Talk talk = new Talk(hand.market);
        for (int w = 1; w <= 4000; w++) {
            hand.members().lastExperience[0] = (short) w;
            talk.run(w);
        }
        assertThat(hand.counted(Field.MESSAGES_GOOD) / 4000).isCloseTo(0.6, within(5 * Math.sqrt(0.6 / 4000)));
    }

    /** Participant 0 is a provider, so it is the providers' persona whose talkativeness counts: half of .6 a week, and none. */
    @Test
    void m_personaTalksMoreOrLess() {
        Hand hand = talker(LOUD.set("talk.rate", 0.4).providers("talkativeness", 0.5), 0.5f, 0.9f);
        Talk talk = new Talk(hand.market);
        for (int w = 1; w <= 4000; w++) {
            hand.members().lastExperience[0] = (short) w;
            talk.run(w);
        }
        assertThat(hand.counted(Field.MESSAGES_GOOD) / 4000).isCloseTo(0.3, within(5 * Math.sqrt(0.3 / 4000)));
        Hand silent = talker(LOUD.providers("talkativeness", 0), 0.5f, 0.9f);
        new Talk(silent.market).run(1);
        assertThat(silent.counted(Field.MESSAGES_GOOD)).isZero();
    }

    @Test
    void n_personaThatDoesNotTalkDoesNotPassNewsOn() {
        Scenarios silent = ONCE.everybody("talkativeness", 0);
        Population population = silent.population(1, 4, PATH);
        Simulation simulation = silent.simulation(population, population.participantOfNode(0));
        simulation.run(w -> {});
        assertThat(simulation.market().platform[0].members()).isEqualTo(1);
    }

    /** Ten tell once over four ties with chance .5 each: 20 messages a week, mean of 400 weeks within 5 standard errors. */
    @Test
    void o_newsIsToldOnceInAWellMixedMarketToo() {
        Hand hand = new Hand(ONCE.set("talk.rate", 0.5)
                .set("network.kind", Kind.WELL_MIXED)
                .set("network.meanDegree", 4)
                .set("market.participants", 2000));
        Talk talk = new Talk(hand.market);
        for (int w = 2; w <= 401; w++) {
            hand.join(0, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9);
            talk.run(w);
        }
        assertThat(hand.counted(Field.MESSAGES_GOOD) / 400).isCloseTo(20, within(5 * Math.sqrt(20.0 / 400)));
        assertThat(hand.members().considering.get(1999) || hand.members().stage[1999] == Stage.AWARE)
                .as("most of 2 000 have heard")
                .isTrue();
    }

    /** No talk is the limit of ever less talk: reviews show how satisfied members are even where nobody tells a friend. */
    @Test
    void p_reviewsNeedNoTalk() {
        Scenarios reviewed = LOUD.set("talk.reviewRate", 10).set("talk.mode", Mode.WHILE_FRESH);
        Hand silent = talker(reviewed.set("talk.rate", 0), -0.5f, 0.9f);
        silent.platform().active = 4;
        new Talk(silent.market).run(1);
        Hand whispering = talker(reviewed.set("talk.rate", 1e-12), -0.5f, 0.9f);
        whispering.platform().active = 4;
        new Talk(whispering.market).run(1);
        assertThat(silent.counted(Field.REVIEWS)).isPositive();
        assertThat(silent.members().trust).isEqualTo(whispering.members().trust);
        assertThat(silent.members().trust[2]).isLessThan(0.4f);
    }

    /** One listener hears of one experience once, however loud the talker: .6 and .4 move by 1/3.3 of the way to .9. */
    @Test
    void q_talkPassesOnWhatTheTalkerMet() {
        Hand hand = talker(LOUD.set("talk.passes", Passes.EXPERIENCE), 0.5f, 0.9f);
        Talk talk = new Talk(hand.market);
        hand.members().met[0] = 0.9f;
        for (int w = 1; w <= 4; w++) {
            talk.run(w);
        }
        assertThat(hand.counted(Field.MESSAGES_GOOD)).isEqualTo(1);
        assertThat(hand.members().expectation[1]).isCloseTo((float) (0.6 + 0.3 / 3.3), within(1e-6f));
        assertThat(hand.members().trust[1]).isCloseTo((float) (0.4 + 0.5 / 3.3), within(1e-6f));
        assertThat(hand.members().considering.get(1)).isTrue();
    }

    /** A complaint of .2 is told as .45 where what is told is shifted by .25. */
    @Test
    void r_whatIsToldMayBeShifted() {
        Scenarios shifted = LOUD.set("talk.passes", Passes.EXPERIENCE).set("talk.ratingShift", 0.25);
        Hand hand = talker(shifted, -0.5f, 0.9f);
        Talk talk = new Talk(hand.market);
        hand.members().met[0] = 0.2f;
        talk.run(1);
        assertThat(hand.counted(Field.MESSAGES_BAD)).isEqualTo(1);
        assertThat(hand.members().expectation[1]).isCloseTo((float) (0.6 - 0.15 / 3.3), within(1e-6f));
    }

    /** Of two talkers one met 1, the other 0: every reader of a review saw one of the two, never a mean. */
    @Test
    void s_reviewShowsASingleExperience() {
        Hand hand = new Hand(
                Scenarios.quiet(400, 2).set("talk.passes", Passes.EXPERIENCE).set("talk.reviewRate", 0.4));
        hand.join(0, 0, 1);
        Talk talk = new Talk(hand.market);
        for (int i = 0; i < 2; i++) {
            hand.members().lastExperience[i] = 0;
            hand.members().talkers.set(i);
            hand.members().met[i] = i;
        }
        hand.platform().active = 402;
        talk.run(1);
        assertThat(hand.counted(Field.REVIEWS)).isPositive();
        int good = 0;
        int bad = 0;
        for (int i = 2; i < 402; i++) {
            if (hand.members().told[i] == 1) {
                float e = hand.members().expectation[i];
                good += Math.abs(e - (0.6 + 0.4 / 3.3)) < 1e-6 ? 1 : 0;
                bad += Math.abs(e - (0.6 - 0.6 / 3.3)) < 1e-6 ? 1 : 0;
            }
        }
        int once = 0;
        for (byte told : hand.members().told) {
            once += told == 1 ? 1 : 0;
        }
        assertThat(good + bad).isEqualTo(once);
        assertThat(good).isBetween(once / 4, once - once / 4);
    }

    @Test
    void t_nobodyHasAnythingToShow() {
        Hand hand = new Hand(
                Scenarios.quiet(400, 2).set("talk.passes", Passes.EXPERIENCE).set("talk.reviewRate", 10));
        hand.platform().active = 402;
        new Talk(hand.market).run(1);
        assertThat(hand.counted(Field.REVIEWS)).isZero();
    }

    /** A quarter of 20 000 hears of .2 in each of two weeks, whether or not anybody talks; 5 standard errors (6 in 10^7). */
    @ParameterizedTest
    @EnumSource(Passes.class)
    void v_rumourReachesAShareOfEverybody(Passes passes) {
        Hand hand = new Hand(Scenarios.quiet(19_999, 1).set("talk.passes", passes));
        Talk talk = new Talk(hand.market);
        hand.platform().rumour = new Event.Rumour(1, "", 2, 0.25, 0.2);
        hand.platform().rumourUntil = 2;
        for (int w = 1; w <= 4; w++) {
            talk.run(w);
        }
        assertThat(hand.counted(Field.MESSAGES_BAD)).isCloseTo(10_000, within(5 * Math.sqrt(7500)));
        int aware = 0;
        for (int i = 0; i < 20_000; i++) {
            boolean heard = hand.members().stage[i] == Stage.AWARE;
            aware += heard ? 1 : 0;
            assertThat(hand.members().expectation[i] < 0.6f)
                    .as("participant %d", i)
                    .isEqualTo(heard);
        }
        assertThat(aware).isCloseTo(8750, within((int) (5 * Math.sqrt(20_000 * 0.4375 * 0.5625))));
    }

    /** Well-mixed, two towns of 200: in the first a talker met .9, in the second nobody talks. */
    @Test
    void u_wellMixedTalkIsOfTheLocality() {
        Hand hand = new Hand(LOUD.set("talk.passes", Passes.EXPERIENCE)
                .set("market.participants", 400)
                .set("market.localities.count", 2)
                .set("market.localities.zipfExponent", 0)
                .set("network.kind", Kind.WELL_MIXED)
                .set("network.meanDegree", 10));
        hand.join(0, 0);
        Talk talk = new Talk(hand.market);
        hand.members().lastExperience[0] = 0;
        hand.members().talkers.set(0);
        hand.members().met[0] = 0.9f;
        talk.run(1);
        // 10 messages a tie and week over 10 ties: 100, within 5 standard errors (6 in 10^7).
        assertThat(hand.counted(Field.MESSAGES_GOOD)).isCloseTo(100, within(50.0));
        for (int i = 1; i < 400; i++) {
            assertThat(hand.members().expectation[i] > 0.6f).isEqualTo(hand.members().told[i] > 0);
            assertThat(hand.members().told[i] == 0 || hand.people.locality[i] == 0)
                    .as("participant %d", i)
                    .isTrue();
        }
    }

    /** Participant 0, a member with this satisfaction and trust since week 0, talks to participant 1 alone. */
    private static Hand talker(Scenarios scenario, float satisfaction, float trust) {
        // Node 0 may become any participant: the tie is made so that it leads from participant 0 to participant 1.
        Population probe = scenario.population(1, 4, new int[][] {{0, 1}});
        int from = 0;
        int to = 0;
        for (int node = 0; node < 4; node++) {
            from = probe.participantOfNode(node) == 0 ? node : from;
            to = probe.participantOfNode(node) == 1 ? node : to;
        }
        Population population = scenario.population(1, 4, new int[][] {{from, to}});
        Hand hand = new Hand(scenario, population).join(0, population.participantOfNode(from));
        int talker = population.participantOfNode(from);
        assertThat(talker == 0 && population.participantOfNode(to) == 1).isTrue();
        hand.members().satisfaction[talker] = satisfaction;
        hand.members().trust[talker] = trust;
        hand.members().lastExperience[talker] = 0;
        hand.members().talkers.set(talker);
        return hand;
    }
}
