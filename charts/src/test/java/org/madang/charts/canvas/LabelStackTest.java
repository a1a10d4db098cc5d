package org.madang.charts.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.madang.charts.canvas.LabelStack.Wish;

class LabelStackTest {
    private final LabelStack stack = new LabelStack(0, 100);

    @Test
    void labelsWithRoomStayWhereTheyWantToBe() {
        assertThat(stack.place(List.of(new Wish(70, 10), new Wish(20, 10)))).containsExactly(70, 20);
    }

    @Test
    void twoThatCollideMoveApartByTheSameAmount() {
        assertThat(stack.place(List.of(new Wish(50, 10), new Wish(52, 10)))).containsExactly(46, 56);
    }

    @Test
    void nothingLeavesTheStrip() {
        assertThat(stack.place(List.of(new Wish(-30, 10), new Wish(130, 20)))).containsExactly(5, 90);
    }

    @Test
    void tooManyAreSpreadEvenlyAndKeepTheirOrder() {
        List<Wish> wishes =
                IntStream.range(0, 20).mapToObj(n -> new Wish(50, 10)).toList();
        assertThat(stack.fits(wishes)).isFalse();
        assertThat(stack.place(wishes)).isSorted().startsWith(2.5).endsWith(97.5);
    }

    @Test
    void noLabelsNoPlaces() {
        assertThat(stack.place(List.of())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void noTwoOverlapAndAllAreInside(long seed) {
        Random random = new Random(seed);
        List<Wish> wishes = new ArrayList<>();
        for (int n = 0; n < 8; n++) {
            wishes.add(new Wish(random.nextDouble() * 120 - 10, 2 + random.nextDouble() * 10));
        }
        double[] centres = stack.place(wishes);
        List<Integer> order = IntStream.range(0, 8)
                .boxed()
                .sorted(Comparator.comparingDouble(n -> centres[n]))
                .toList();
        double end = 0;
        for (int n : order) {
            assertThat(centres[n] - wishes.get(n).height() / 2)
                    .as("seed %d", seed)
                    .isGreaterThanOrEqualTo(end - 1e-9);
            end = centres[n] + wishes.get(n).height() / 2;
        }
        assertThat(end).isLessThanOrEqualTo(100 + 1e-9);
    }
}
