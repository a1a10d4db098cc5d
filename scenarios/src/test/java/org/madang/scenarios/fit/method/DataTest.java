package org.madang.scenarios.fit.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.madang.scenarios.fit.As;
import org.madang.scenarios.fit.data.Measure;
import org.madang.scenarios.fit.data.Observed;
import org.madang.scenarios.fit.data.Point;
import org.madang.scenarios.fit.data.Span;
import org.madang.sim.indicator.Indicator;

class DataTest {
    private static Data data(double error, double discrepancy) {
        List<Point> points = IntStream.range(0, 12)
                .mapToObj(n -> new Point(new Span(4 * n, 4 * n + 4), 0, 100, "", n > 9))
                .toList();
        Measure measure = new Measure.OfWeeks(Indicator.MEMBERS, null, 0, As.LEVEL);
        return new Data(List.of(new Observed("members", measure, points, error, discrepancy, false)));
    }

    private static double[] all(double value) {
        return IntStream.range(0, 12).mapToDouble(n -> value).toArray();
    }

    @Test
    void nothingIsOffWhereTheMarketShowsTheData() {
        assertThat(data(0.02, 0.07).off(all(100))).hasSize(10).containsOnly(0);
    }

    /** A bias of one discrepancy in ten numbers is one surprise, not ten. */
    @Test
    void lastingBiasCountsOnce() {
        double[] off = data(0.001, 0.07).off(all(107));
        double sum = 0;
        for (double each : off) {
            sum += each * each;
        }
        assertThat(sum).isBetween(0.7, 1.6);
    }

    @Test
    void moreRoomMakesTheSameLessFar() {
        Data data = data(0.001, 0.07);
        double near = size(data.widened(3).off(all(130)));
        assertThat(near).isCloseTo(size(data.off(all(130))) / 3, within(0.02));
        assertThat(data.widened(0.5).wider(0)).isEqualTo(1);
    }

    private static double size(double... off) {
        return Math.sqrt(java.util.Arrays.stream(off).map(each -> each * each).sum());
    }
}
