package org.madang.charts.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.madang.charts.Samples;
import org.madang.charts.figure.Values;
import org.madang.charts.timeline.StackedAreaChart.Layer;

class StackedAreaChartTest {
    @Test
    void layersStandOnEachOther() {
        StackedAreaChart chart = chart(new Layer("A", Values.of(1, 2), 0), new Layer("B", Values.of(10, 20), 1));
        assertThat(chart.below(0, 1)).isZero();
        assertThat(chart.below(1, 1)).isEqualTo(2);
        assertThat(chart.below(2, 1)).isEqualTo(22);
    }

    @Test
    void anUnknownLayerMakesTheWholeUnknown() {
        assertThat(chart(new Layer("A", Values.of(1, Double.NaN), 0), new Layer("B", Values.of(1, 1), 1))
                        .below(2, 1))
                .isNaN();
    }

    @Test
    void negativeLayersAreRefused() {
        assertThatThrownBy(() -> new Layer("Loss", Values.of(1, -1), 0))
                .hasMessageContaining("'Loss' has a negative value");
    }

    @Test
    void layersOfAnotherLengthAreRefused() {
        assertThatThrownBy(() -> chart(new Layer("A", Values.of(1), 0)))
                .hasMessage("Layer 'A' has 1 values for 2 weeks");
    }

    private static StackedAreaChart chart(Layer... layers) {
        return StackedAreaChart.of(Samples.caption("t", "s"), Samples.MEMBERS, Values.of(0, 1), List.of(layers));
    }
}
