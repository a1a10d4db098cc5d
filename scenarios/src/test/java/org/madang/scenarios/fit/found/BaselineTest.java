package org.madang.scenarios.fit.found;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.apache.commons.math3.special.Gamma;
import org.junit.jupiter.api.Test;
import org.madang.scenarios.fit.data.Point;
import org.madang.scenarios.fit.data.Span;

/** Each foretelling meets the numbers that it is right about, and no other does. */
class BaselineTest {
    private static final double MONTH = 365.25 / 7 / 12;

    private static List<Point> months(int from, int to, DoubleUnaryOperator value) {
        return IntStream.range(from, to)
                .mapToObj(m ->
                        new Point(new Span(m * MONTH, (m + 1) * MONTH), 0, value.applyAsDouble(m + 1), "m" + m, false))
                .toList();
    }

    /** The largest error, as a part, over twelve months after 36. */
    private static double off(Baseline baseline, DoubleUnaryOperator value) {
        List<Point> held = months(36, 48, value);
        double[] foretold = baseline.of(months(0, 36, value), held);
        double most = 0;
        for (int i = 0; i < held.size(); i++) {
            most = Math.max(most, Math.abs(foretold[i] / held.get(i).value() - 1));
        }
        return most;
    }

    @Test
    void lastValueIsRightWhereNothingChanges() {
        assertThat(off(Baseline.LAST_VALUE, m -> 7)).isLessThan(1e-9);
        assertThat(off(Baseline.LAST_VALUE, m -> m)).isGreaterThan(0.2);
    }

    @Test
    void trendIsRightOfEvenGrowth() {
        assertThat(off(Baseline.TREND, m -> 100 * Math.exp(0.05 * m))).isLessThan(1e-9);
        assertThat(off(Baseline.LAST_VALUE, m -> 100 * Math.exp(0.05 * m))).isGreaterThan(0.3);
    }

    @Test
    void seasonIsRightOfSeasonsThatGrow() {
        DoubleUnaryOperator seasons = m -> (2 + Math.sin(m * Math.PI / 6)) * Math.pow(1.2, Math.floor((m - 1) / 12));
        assertThat(off(Baseline.SEASON, seasons)).isLessThan(1e-6);
        assertThat(off(Baseline.TREND, seasons)).isGreaterThan(0.3);
    }

    @Test
    void bassIsRightOfAdoption() {
        DoubleUnaryOperator bass = m -> {
            double left = Math.exp(-0.11 * m);
            return 500 * (1 - left) / (1 + 10 * left);
        };
        assertThat(off(Baseline.BASS, bass)).isLessThan(0.03);
        assertThat(off(Baseline.TREND, bass)).isGreaterThan(0.05);
    }

    @Test
    void logisticIsRightOfItsCurve() {
        DoubleUnaryOperator logistic = m -> 800 / (1 + 30 * Math.exp(-0.15 * m));
        assertThat(off(Baseline.LOGISTIC, logistic)).isLessThan(0.03);
        assertThat(off(Baseline.LAST_VALUE, logistic)).isGreaterThan(0.05);
    }

    /** Cohorts whose members leave with chances that differ, seen for a year, foretold for another. */
    @Test
    void betaGeometricIsRightOfMixedChancesToLeave() {
        List<Point> seen = new ArrayList<>();
        List<Point> held = new ArrayList<>();
        for (int cohort = 0; cohort < 3; cohort++) {
            for (int month = 0; month <= 24; month++) {
                double value = 100 * (cohort + 1) * Math.exp(left(month) - left(0));
                Span joined = new Span(cohort * 13, cohort * 13 + 13);
                (month <= 12 ? seen : held).add(new Point(joined, month * MONTH, value, "", false));
            }
        }
        double[] foretold = Baseline.BETA_GEOMETRIC.of(seen, held);
        double[] stays = Baseline.LAST_VALUE.of(seen, held);
        for (int i = 0; i < foretold.length; i++) {
            assertThat(foretold[i] / held.get(i).value()).isBetween(0.97, 1.03);
        }
        assertThat(stays[11] / held.get(11).value()).isGreaterThan(1.3);
    }

    private static double left(double months) {
        return Gamma.logGamma(3.8 + months) - Gamma.logGamma(3.8 + 0.7 + months);
    }
}
