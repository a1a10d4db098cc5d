package org.madang.scenarios.decide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Selection, regret and groups where the truth is known. */
class StandingsTest {
    private static final List<String> NAMES = List.of("a", "b", "c", "d", "e");

    private static List<Standing> rows(Payoffs payoffs) {
        double[] none = new double[payoffs.courses()];
        Arrays.fill(none, Double.NaN);
        return new Standings(payoffs).rows(NAMES.subList(0, payoffs.courses()), none, null);
    }

    /**
     * Equal courses that share their worlds and draws: one is called surely worse in 5 % of the cases. Of 200, more than 20 are
     * in one of 1 000 tests.
     */
    @Test
    void selectsAtItsLevelUnderCommonWorlds() {
        int wrong = 0;
        for (int t = 0; t < 200; t++) {
            Made made = Made.of(
                    7000 + t,
                    40,
                    4,
                    1,
                    x -> 5 * x[0] + x[1],
                    x -> 5 * x[0] - x[1],
                    x -> 5 * x[0] + x[2],
                    x -> 5 * x[0] + x[3] * x[3] - 1,
                    x -> 5 * x[0]);
            wrong += rows(made.payoffs).stream().anyMatch(Standing::isSurelyWorse) ? 1 : 0;
        }
        assertThat(wrong).isLessThanOrEqualTo(20);
    }

    /** What worlds share cancels out: a lead of a tenth of the spread of worlds is sure. */
    @Test
    void findsASmallLeadInACommonWorld() {
        Made made = Made.of(3, 60, 2, 0.2, x -> 5 * x[0] + 0.5, x -> 5 * x[0]);
        List<Standing> rows = rows(made.payoffs);
        assertThat(rows.get(1).isSurelyWorse()).isTrue();
        assertThat(rows.get(1).lead().mean()).isCloseTo(0.5, Offset.offset(0.15));
        assertThat(rows.get(0).isSurelyWorse()).isFalse();
    }

    /** E|z| / √π of two normal courses: regret 1 / √π = .564 of both; means of two lives say more, ranks stay. */
    @Test
    void regretIsFreeOfLuck() {
        Made made = Made.of(11, 2000, 2, 1, x -> x[0], x -> x[1]);
        List<Standing> rows = rows(made.payoffs);
        assertThat(rows.get(0).regret()).isCloseTo(1 / Math.sqrt(Math.PI), Offset.offset(0.05));
        assertThat(rows.get(1).regret()).isCloseTo(1 / Math.sqrt(Math.PI), Offset.offset(0.05));
        Made luck = Made.of(11, 2000, 2, 1, x -> 3 * x[0], x -> 3 * x[0], x -> 3 * x[0] - 1);
        assertThat(rows(luck.payoffs)).extracting(Standing::regret).satisfiesExactly(
                r -> assertThat(r).isLessThan(0.15),
                r -> assertThat(r).isLessThan(0.15),
                r -> assertThat(r).isCloseTo(1, Offset.offset(0.2)));
    }

    /** 5 % of normal values are below −1.645; of means of two lives as many would be below −2.0. */
    @Test
    void percentilesAreThoseOfWorlds() {
        Made made = Made.of(5, 2000, 1, 0.4, x -> x[0], x -> x[0]);
        assertThat(rows(made.payoffs).get(0).low()).isCloseTo(-1.645, Offset.offset(0.12));
        assertThat(rows(made.payoffs).get(0).high()).isCloseTo(1.645, Offset.offset(0.12));
    }

    /** A clone changes nothing about the chance of its group. */
    @Test
    void nearClonesCountTogether() {
        Made made = Made.of(9, 200, 2, 0.1, x -> x[0], x -> x[0] + 0.01 * x[1], x -> -x[0]);
        List<Standing> rows = rows(made.payoffs);
        assertThat(rows).extracting(Standing::alike).containsExactly(0, 0, 2);
        assertThat(rows.get(0).best()).isEqualTo(rows.get(1).best()).isCloseTo(0.5, Offset.offset(0.12));
        assertThat(rows.get(0).best() + rows.get(2).best()).isCloseTo(1, Offset.offset(1e-9));
    }
}
