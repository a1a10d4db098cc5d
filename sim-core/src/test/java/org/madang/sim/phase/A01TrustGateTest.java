package org.madang.sim.phase;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.madang.sim.Scenarios;
import org.madang.sim.config.Adoption.Choice;
import org.madang.sim.config.Distribution;
import org.madang.sim.phase.leave.Leave;

/** Below the threshold nothing else about a platform counts. Institutional and so personal trust start at .4. */
class A01TrustGateTest {
    private static final Scenarios CERTAIN = Scenarios.quiet(3, 1).set("join.choice", Choice.CERTAIN);

    @Test
    void a_trustEnough() {
        Hand hand = new Hand(CERTAIN.everybody("trustThreshold", Distribution.constant(0.39)))
                .tempt(0, 1)
                .runJoin(1);
        assertThat(hand.isMember(0, 1)).isTrue();
    }

    @Test
    void b_trustTooLow() {
        Hand hand = new Hand(CERTAIN.everybody("trustThreshold", Distribution.constant(0.41)))
                .tempt(0, 1)
                .runJoin(1);
        assertThat(hand.isMember(0, 1)).isFalse();
    }

    @Test
    void c_noValueOpensTheGate() {
        Scenarios wonderful = CERTAIN.everybody("trustThreshold", Distribution.constant(0.41))
                .everybody("outsideOption", -100)
                .set("join.choice", Choice.LOGIT);
        Hand hand = new Hand(wonderful).tempt(0, 1, 2, 3).runJoin(1);
        assertThat(hand.isMember(0, 1) || hand.isMember(0, 2) || hand.isMember(0, 3))
                .isFalse();
    }

    @Test
    void d_exactlyTheThresholdIsEnoughInSpiteOfRounding() {
        Hand hand = new Hand(CERTAIN.everybody("trustThreshold", Distribution.constant(0.4)))
                .tempt(0, 1)
                .runJoin(1);
        assertThat(hand.isMember(0, 1)).isTrue();
    }

    /** σ = .5: perceived .5·.4 + .5·f. Node 3 hears nodes 0, 1 and 2; with one friend f = 1/3: .367, with two .533. */
    @Test
    void e_friendsWhoAreMembersVouch() {
        Scenarios social =
                CERTAIN.everybody("trustThreshold", Distribution.constant(0.5)).set("join.socialProof", 0.5);
        int[][] arcs = {{0, 3}, {1, 3}, {2, 3}};
        var population = social.population(1, 4, arcs);
        int[] node = {population.participantOfNode(0), population.participantOfNode(1), population.participantOfNode(2)
        };
        int asked = population.participantOfNode(3);
        assertThat(new Hand(social, population)
                        .join(0, node[0])
                        .tempt(0, asked)
                        .runJoin(1)
                        .isMember(0, asked))
                .isFalse();
        assertThat(new Hand(social, population)
                        .join(0, node[0], node[1])
                        .tempt(0, asked)
                        .runJoin(1)
                        .isMember(0, asked))
                .isTrue();
    }

    @Test
    void f_gateIsClosedToRequestsToo() {
        Scenarios needy = Scenarios.quiet(1, 1).seekers("needRate", Distribution.constant(50));
        Hand open = new Hand(needy).join(0, 0, 1).runMatch(1);
        Hand closed = new Hand(needy.seekers("trustThreshold", Distribution.constant(0.41)))
                .join(0, 0, 1)
                .runMatch(1);
        assertThat(open.market.requests.count).isPositive();
        assertThat(closed.market.requests.count).isZero();
    }

    /** Distrust is a floor of the hazard: with a floor of 1 those below the gate leave, the others stay. */
    @Test
    void g_belowTheGateMembersLeave() {
        Scenarios floor = Scenarios.quiet(1, 1)
                .set("leave.distrustHazard", 1)
                .seekers("trustThreshold", Distribution.constant(0.9));
        Hand hand = new Hand(floor).join(0, 0, 1);
        new Leave(hand.market, hand.choice, hand.turnover).run(1);
        assertThat(hand.isMember(0, 0)).isTrue();
        assertThat(hand.isMember(0, 1)).isFalse();
    }
}
