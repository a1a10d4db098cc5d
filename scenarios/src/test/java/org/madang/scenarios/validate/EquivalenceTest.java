package org.madang.scenarios.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class EquivalenceTest {
    private static Row row(String check, double got, double error) {
        return Row.mean(check, "source", 100, new Sample(400, got, 20 * error), 0, "");
    }

    @Test
    void toPassForLackOfPowerIsNotToBeEqual() {
        Row weak = row("a: x", 104, 4);
        assertThat(weak.status()).isEqualTo(Status.OK);
        assertThat(weak.isEquivalent()).isFalse();
        assertThat(row("a: x", 101, 1).isEquivalent()).isTrue();
        assertThat(row("a: x", 104, 1).isEquivalent()).isFalse();
        assertThat(Row.within("a: x", "source", 0, 0, 1, 4, "").hasMargin()).isFalse();
    }

    @Test
    void smallErrorsInOneDirectionAddUp() {
        List<Row> rows = new ArrayList<>();
        for (int n = 0; n < 9; n++) {
            rows.add(row("classic" + n + ": first", 102, 1));
            rows.add(row("classic" + n + ": second", 100, 1));
        }
        assertThat(rows).allMatch(r -> r.status() == Status.OK);
        GlobalTest all = GlobalTest.of(rows);
        assertThat(all.classics()).isEqualTo(9);
        assertThat(all.squares()).isCloseTo(36, within(1e-9));
        assertThat(all.p()).isLessThan(0.001);
    }

    @Test
    void whatNeedsAnAllowanceIsLeftOutOfTheGlobalTest() {
        Row allowed = Row.mean("b: x", "source", 100, new Sample(400, 120, 20), 30, "");
        assertThat(GlobalTest.of(List.of(allowed)).classics()).isZero();
        assertThat(GlobalTest.of(List.of(allowed)).p()).isNaN();
    }
}
