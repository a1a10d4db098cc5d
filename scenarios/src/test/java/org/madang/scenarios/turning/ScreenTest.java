package org.madang.scenarios.turning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.madang.scenarios.file.Patch;
import org.madang.sim.config.Scenario;

class ScreenTest {
    private static final int INPUTS = 14;

    private static Scenario market(int people, int localities) {
        return Markets.file()
                .with(List.of(
                        Patch.of("test", "market.participants", people),
                        Patch.of("test", "market.localities.count", localities),
                        Patch.of("test", "weeks", 260)))
                .scenario();
    }

    /** Trying takes no longer than the comparison did, however few localities there are. */
    @ParameterizedTest
    @CsvSource({"20000, 20", "8000, 12", "10000, 5", "20000, 1"})
    void fitsTheBudget(int people, int localities) {
        for (Screen screen : Screen.ladder(market(people, localities), 16, INPUTS, 2)) {
            long tried = 2L * Screen.WORLDS * (1 + 2 * screen.inputs() + Screen.PAIRS) * screen.participants();
            assertThat(tried).as(screen.toString()).isLessThanOrEqualTo(16L * people);
        }
    }

    @Test
    void wholeLocalitiesWhereThereIsOneAtLeast() {
        assertThat(Screen.ladder(market(20_000, 40), 16, INPUTS, 2).get(0)).isEqualTo(new Screen(500, INPUTS));
    }

    @Test
    void fewerInputsInLargerMarkets() {
        List<Screen> ladder = Screen.ladder(market(20_000, 100), 16, INPUTS, 2);
        assertThat(ladder).extracting(Screen::inputs).containsExactly(14, 7, 3, 1);
        assertThat(ladder).extracting(Screen::participants).isSorted();
    }

    @Test
    void smallMarketsAreTriedWhole() {
        assertThat(Screen.ladder(market(300, 4), 1000, INPUTS, 2)).first().isEqualTo(new Screen(300, INPUTS));
    }

    @Test
    void theFullMarketIsNotScaled() {
        Scenario s = market(8000, 12);
        assertThat(Screen.full(s, INPUTS).isFull(s)).isTrue();
        assertThat(Screen.full(s, INPUTS).file(Markets.file())).isEqualTo(Markets.file());
    }
}
