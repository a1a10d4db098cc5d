package org.madang.scenarios.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.madang.scenarios.experiment.CohortCounts;
import org.madang.sim.indicator.WeeklySeries;
import org.madang.sim.state.CohortBook;

class RunViewTest {
    private static final int WEEKS = 40;

    /** Three join in the first quarter, one in the second, one in the third; one of the first leaves after four weeks. */
    private static RunView run() {
        CohortBook book = new CohortBook(WEEKS);
        for (int week : new int[] {0, 0, 5, 13, 30}) {
            book.join(week);
        }
        book.leave(5, 9);
        CohortCounts counts = new CohortCounts(WEEKS);
        counts.add(book);
        return new RunView(List.of("ours"), List.of(new WeeklySeries(WEEKS)), List.of(counts), List.of(), List.of());
    }

    @Test
    void stayingCountsAllQuartersThatWereWatchedSoLong() {
        assertThat(run().stay(3)).isEqualTo(1);
        assertThat(run().stay(4))
                .as("the third quarter was not watched for its four weeks by everybody")
                .isCloseTo(3.0 / 4, within(1e-12));
        assertThat(run().stay(20)).as("only the first quarter was").isCloseTo(2.0 / 3, within(1e-12));
    }

    @Test
    void stayingLongerThanWasWatchedIsRefused() {
        assertThatThrownBy(() -> run().stay(28)).isInstanceOf(FormulaException.class);
        assertThatThrownBy(() -> run().stay(-1)).isInstanceOf(FormulaException.class);
    }
}
