package org.madang.scenarios.turning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.madang.charts.style.Language;
import org.madang.scenarios.experiment.Plan;
import org.madang.scenarios.statement.Finding;
import org.madang.scenarios.statement.Value.Kind;
import org.madang.scenarios.statement.Voice;

/** On gaps that are known: what is said is what they are. */
class TurnsTest {
    private static final Plan PLAN = Markets.plan();
    private static final List<Move> MOVES = Move.of(
            Input.ALL.stream()
                    .filter(i -> List.of("price", "media", "budget").contains(i.name()))
                    .toList(),
            PLAN.scenario());

    /** Contact cost down and up, price down and up, budget down and up; what of a lead of 100 is left there. */
    private static final double[] LEFT = {90, 40, -100, 120, 80, 50};

    private static Turns turns(double now, double[] left, double noise, long seed) {
        Random random = new Random(seed);
        double[][] base = new double[Screen.WORLDS][1];
        double[][] ends = new double[Screen.WORLDS][left.length];
        for (int world = 0; world < Screen.WORLDS; world++) {
            double common = noise * random.nextGaussian();
            base[world][0] = now + common;
            for (int n = 0; n < left.length; n++) {
                ends[world][n] = left[n] + common + noise * random.nextGaussian() / 4;
            }
        }
        Trial trial = new Trial(PLAN, List.of(0, 1), new Screen(400, 3), 1);
        return Turns.of(trial, MOVES, base, ends);
    }

    private static List<String> said(Turns turns, Language language) {
        return new TurnFindings(turns, Kind.STRATEGY, 1)
                .findings().stream()
                        .map(finding -> Voice.of(language).sentence(finding))
                        .toList();
    }

    @Test
    void theLineMeetsZeroHalfWay() {
        Turn nearest = turns(100, LEFT, 0, 1).single().get(0);
        assertThat(nearest.move().input().name()).isEqualTo("price");
        assertThat(nearest.value().mean()).isEqualTo(85, within(1e-9));
        assertThat(nearest.sign()).isEqualTo(-1);
    }

    /** Of intervals that hold in 95 %, 180 or fewer of 200 do with probability .003. */
    @Test
    void theIntervalHoldsTheTurningValue() {
        int holds = 0;
        for (int seed = 0; seed < 200; seed++) {
            Turn turn = turns(100, LEFT, 10, seed).single().get(0);
            holds += turn.value().low() <= 85 && 85 <= turn.value().high() ? 1 : 0;
        }
        assertThat(holds).isBetween(180, 200);
    }

    @Test
    void saysWhatTurns() {
        assertThat(said(turns(100, LEFT, 3, 1), Language.ENGLISH).get(0))
                .startsWith("Turns if the value of a transaction is 8")
                .endsWith("(now 100, tried 30% up and down): then balanced is ahead.");
        assertThat(said(turns(100, LEFT, 3, 1), Language.KOREAN).get(0))
                .startsWith("거래 금액이 8")
                .contains("95% 신뢰구간")
                .endsWith("이하이면 균형\u00a0배분\u00a0전략이 앞섭니다(현재 100, 위아래로 30% 바꿈).");
    }

    @Test
    void saysWhatIsUnsure() {
        double[] left = {100, 0, 100, 100, 100, 100};
        assertThat(said(turns(100, left, 3, 1), Language.ENGLISH))
                .first()
                .asString()
                .startsWith("No longer sure if the cost of a contact is")
                .contains("plausible");
    }

    @Test
    void pairsAreOfTheWorstThatDoNotTurnItAlone() {
        List<List<Move>> pairs = turns(100, LEFT, 3, 1).strongestPairs(1);
        assertThat(pairs)
                .allSatisfy(pair ->
                        assertThat(pair.get(0).input()).isNotEqualTo(pair.get(1).input()))
                .extracting(pair -> pair.get(0).input().name() + pair.get(0).isUp() + " "
                        + pair.get(1).input().name() + pair.get(1).isUp())
                .containsExactly("mediatrue budgettrue", "mediatrue budgetfalse");
    }

    @Test
    void saysThatAPairTurnsIt() {
        Turns single = turns(100, LEFT, 3, 1);
        List<List<Move>> pairs = single.strongestPairs(1);
        double[][] together = new double[Screen.WORLDS][pairs.size()];
        Random random = new Random(2);
        for (double[] world : together) {
            world[0] = -20 + random.nextGaussian();
            world[1] = 20 + random.nextGaussian();
        }
        assertThat(said(single.with(pairs, together), Language.ENGLISH))
                .anyMatch(s -> s.startsWith("Two moves together turn it: if the cost of a contact is"));
        assertThat(said(single, Language.ENGLISH)).contains("Only single moves were tried, no two together.");
    }

    /** A market that is too small to show the verdict is no ground for saying what turns it. */
    @Test
    void saysNothingWhereTheSmallMarketDisagrees() {
        List<Finding> findings = new TurnFindings(turns(-100, LEFT, 3, 1), Kind.STRATEGY, 1).findings();
        assertThat(findings).extracting(Finding::id).containsExactly("flip.disagree");
    }

    /** With nothing that turns, "no move" is said with their number, and pairs that do not either. */
    @Test
    void saysThatNothingTurns() {
        double[] left = {90, 95, 97, 110, 99, 100};
        Turns single = turns(100, left, 3, 1);
        double[][] together = new double[Screen.WORLDS][single.strongestPairs(1).size()];
        Random random = new Random(3);
        for (double[] world : together) {
            Arrays.setAll(world, n -> 80 + random.nextGaussian());
        }
        assertThat(said(single.with(single.strongestPairs(1), together), Language.ENGLISH))
                .first()
                .isEqualTo(
                        "No move of a single input over its plausible range turns the verdict or makes it unsure (inputs tried: 3).");
    }
}
