package org.madang.scenarios.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.madang.scenarios.statistics.Normals;

/** Clouds of markets that are known: 40 of them, eight noisy replications each. */
class CloudTest {
    private static final int MARKETS = 40;
    private static final int REPLICATIONS = 8;

    private static double unknown(int market) {
        return (market + 0.5) / MARKETS;
    }

    /** @param follows how far the media elasticity, and the lead with it, follow the unknown */
    private static Cloud cloud(int seed, double follows) {
        Normals normal = new Normals(seed);
        double[][][] y = new double[3][MARKETS][REPLICATIONS];
        for (int m = 0; m < MARKETS; m++) {
            for (int r = 0; r < REPLICATIONS; r++) {
                double media = 0.1 + follows * (unknown(m) - 0.5);
                y[0][m][r] = media + 0.05 * normal.next();
                y[1][m][r] = 0.1 + 0.2 * normal.next();
                y[2][m][r] = 1000 * (0.1 - media) + 20 * normal.next();
            }
        }
        return Cloud.of(y[0], y[1], y[2], new double[][] {
            IntStream.range(0, MARKETS).mapToDouble(CloudTest::unknown).toArray()
        });
    }

    /** Where markets do not differ, the noise of their measurements makes no cloud. */
    @Test
    void chanceDoesNotMakeACloudWider() {
        double width = IntStream.range(0, 20)
                .mapToDouble(seed -> {
                    Span keeping = cloud(seed, 0.1).all(Elasticity.KEEPING);
                    return keeping.high() - keeping.low();
                })
                .average()
                .orElseThrow();
        // As measured, the means of 40 markets lie about .3 apart.
        assertThat(width).isLessThan(0.1);
    }

    @Test
    void theCloudIsAsWideAsMarketsDiffer() {
        Span media = cloud(1, 0.1).all(Elasticity.MEDIA);
        assertThat(media.high() - media.low()).isCloseTo(0.1, within(0.03));
    }

    /** The lead falls with the media elasticity and not with what is saved. */
    @Test
    void theNumberThatMovesTheAnswerIsNamed() {
        Cloud.Halves moving = cloud(1, 0.1).moving();
        assertThat(moving.elasticity()).isEqualTo(Elasticity.MEDIA);
        assertThat(moving.low()).isGreaterThan(0.9);
        assertThat(moving.high()).isLessThan(0.1);
    }

    /** A market in which nobody left cannot say what is saved. */
    @Test
    void whatCannotBeMeasuredIsLeftOut() {
        double[][] y = IntStream.range(0, 9)
                .mapToObj(m -> IntStream.range(0, 6).mapToDouble(r -> m + r).toArray())
                .toArray(double[][]::new);
        double[][] keeping = IntStream.range(0, 9).mapToObj(m -> y[m].clone()).toArray(double[][]::new);
        keeping[3] = new double[] {Double.NaN, Double.NaN, Double.NaN, Double.NaN, 1, 1};
        keeping[4][0] = Double.NaN;
        double[][] unknown = {IntStream.range(0, 9).mapToDouble(m -> m).toArray()};
        assertThat(Cloud.of(y, keeping, y, unknown).markets()).isEqualTo(8);
    }
}
