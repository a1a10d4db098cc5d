package org.madang.scenarios.study.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.madang.scenarios.study.Factor;
import org.madang.scenarios.study.FactorColumn;
import org.madang.scenarios.study.run.PointHash;

class PointNumbersTest {
    private static final FactorColumn NUMBER =
            new FactorColumn("x", List.of("x"), "range", Factor.Scale.LINEAR, 0, 1, false, List.of());

    private static FactorColumn labels(String... labels) {
        return new FactorColumn("y", List.of("y"), "list", Factor.Scale.LINEAR, 0, 1, false, List.of(labels));
    }

    @Test
    void pointsAreNumberedByContentInTheirOrder() {
        PointNumbers numbers = new PointNumbers(List.of(NUMBER));
        for (int round = 0; round < 2; round++) {
            for (int n = 0; n < 5000; n++) {
                assertThat(numbers.of(List.of(n * 0.001))).isEqualTo(n);
            }
        }
        assertThat(numbers.size()).isEqualTo(5000);
    }

    @Test
    void labelCountsWhereverItStands() {
        long before = PointHash.of(List.of(NUMBER, labels("a", "b")), List.of(0.5, 1.0));
        long after = PointHash.of(List.of(NUMBER, labels("new", "a", "b")), List.of(0.5, 2.0));
        assertThat(after).isEqualTo(before);
    }

    @Test
    void orderOfFactorsMatters() {
        assertThat(PointHash.of(List.of(NUMBER, NUMBER), List.of(1.0, 2.0)))
                .isNotEqualTo(PointHash.of(List.of(NUMBER, NUMBER), List.of(2.0, 1.0)));
    }
}
