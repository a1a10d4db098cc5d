package org.madang.sim.phase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.madang.sim.Scenarios;
import org.madang.sim.config.Adoption.Choice;
import org.madang.sim.config.Distribution;
import org.madang.sim.config.Lever;
import org.madang.sim.config.WordOfMouth.Mode;
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
