package org.madang.scenarios.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.madang.scenarios.statistics.Normals;
import org.madang.scenarios.study.analysis.Responses;

/** Maps of markets whose elasticities and verdict are known: 20 points, eight replications that share draws over points. */
class QuestionMapTest {
    private static final int REPLICATIONS = 8;
    private static final int MAPS = 40;
    private static final int NODES = 25;
    private static final Span MEDIA = new Span(0.01, 0.3);
    private static final Span KEEPING = new Span(-0.02, 0.2);

    private static double media(Moves m) {
        return 0.05 + 0.2 * m.media() - 0.05 * m.keeping();
    }

    private static double keeping(Moves m) {
        return 0.25 * m.keeping() + 0.02 * m.media();
    }

    /** Keeping first is ahead above the line .05 + .2 × media. */
    private static double lead(double media, double keeping) {
        return 1000 * (keeping - 0.05 - 0.2 * media);
    }

    /**
     * @param size of the true lead; 0 makes the sides equal
     * @param noise of a single measurement of an elasticity
     */
    private static QuestionMap map(int seed, double size, double noise) {
        Normals normal = new Normals(seed);
        List<Moves> moves = Moves.filling(20);
        double[][][] y = new double[3][moves.size()][REPLICATIONS];
        for (int r = 0; r < REPLICATIONS; r++) {
            double[] shared = {normal.next(), normal.next(), normal.next()};
            for (int p = 0; p < moves.size(); p++) {
                Moves m = moves.get(p);
                y[0][p][r] = media(m) + noise * normal.next();
                y[1][p][r] = keeping(m) + noise * normal.next();
                y[2][p][r] = size * lead(media(m), keeping(m))
                        + 20 * (shared[0] + shared[1] * m.media() + shared[2] * m.keeping() + normal.next());
            }
        }
        return new QuestionMap(
                new Measured(
                        moves, Responses.of(y[0]), Responses.of(y[1]), Responses.of(y[2]), java.util.Optional.empty()),
                NODES,
                MEDIA,
                KEEPING);
    }

    /** Whether somebody is surely ahead in a place where in truth the other is. */
    private static boolean isWrongSomewhere(QuestionMap map, double size) {
        for (int row = 0; row < NODES; row++) {
            for (int column = 0; column < NODES; column++) {
                double media = map.across().at(column / (NODES - 1.0));
                double keeping = map.down().at(row / (NODES - 1.0));
                int sign = map.regimes().sign(column, row);
                if (sign != 0 && sign != Math.signum(size * lead(media, keeping))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Of 40 maps: a true rate of 5 % is found above six with a chance of 1 in 300. */
    @Test
    void regionsSeldomReachBeyondTheTrueBoundary() {
        int wrong = 0;
        int wrongOfEqual = 0;
        for (int seed = 0; seed < MAPS; seed++) {
            wrong += isWrongSomewhere(map(seed, 1, 0), 1) ? 1 : 0;
            wrongOfEqual += isWrongSomewhere(map(seed, 0, 0), 0) ? 1 : 0;
        }
        assertThat(wrong).isLessThanOrEqualTo(6);
        assertThat(wrongOfEqual).as("equal sides").isLessThanOrEqualTo(6);
    }

    /** Of 40 intervals at 95 %: fewer than 34 hold the truth with a chance of 1 in 300. */
    @Test
    void intervalsHoldTheMarketsPlaceAndTheTurn() {
        int[] held = new int[3];
        for (int seed = 0; seed < MAPS; seed++) {
            QuestionMap map = map(seed, 1, 0.05);
            held[0] +=
                    holds(map.mediaAt(Moves.OWN).low(), map.mediaAt(Moves.OWN).high(), media(Moves.OWN)) ? 1 : 0;
            held[1] += holds(
                            map.keepingAt(Moves.OWN).low(),
                            map.keepingAt(Moves.OWN).high(),
                            keeping(Moves.OWN))
                    ? 1
                    : 0;
            Turn.At at = map.turns().get(1).at().orElseThrow();
            held[2] += at.interval().holds(0.05 + 0.2 * media(Moves.OWN)) ? 1 : 0;
        }
        assertThat(held[0]).as("media").isGreaterThanOrEqualTo(34);
        assertThat(held[1]).as("keeping").isGreaterThanOrEqualTo(34);
        assertThat(held[2]).as("turn").isGreaterThanOrEqualTo(34);
    }

    @Test
    void readsPlainNumbersAsTheyAre() {
        QuestionMap map = map(1, 1, 0);
        assertThat(map.here().media()).isCloseTo(media(Moves.OWN), within(1e-9));
        assertThat(map.isResolved()).isTrue();
        assertThat(map.turns().get(1).at().orElseThrow().isKeepingAbove()).isTrue();
        Shares shares = Shares.within(map, MEDIA, KEEPING);
        assertThat(shares.keep() + shares.win() + shares.open() + shares.unreached())
                .isCloseTo(1, within(1e-9));
        assertThat(shares.keep()).isGreaterThan(0.05);
        assertThat(shares.win()).isGreaterThan(0.05);
        assertThat(shares.unreached())
                .as("the plane is wider than what moves reach")
                .isGreaterThan(0.2);
    }

    /** An axis that follows nothing is not told as if it did. */
    @Test
    void noiseIsNoAxis() {
        int resolved = 0;
        for (int seed = 0; seed < MAPS; seed++) {
            resolved += map(seed, 1, 3).isResolved() ? 1 : 0;
        }
        assertThat(resolved).isLessThanOrEqualTo(3);
    }

    private static boolean holds(double low, double high, double value) {
        return low <= value && value <= high;
    }
}
