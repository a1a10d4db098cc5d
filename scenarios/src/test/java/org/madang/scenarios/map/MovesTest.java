package org.madang.scenarios.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.madang.scenarios.input.ScenarioFile;
import org.madang.sim.config.Scenario;

class MovesTest {
    private static final ScenarioFile MARKET = ScenarioFile.read(Path.of("library/home-sharing.yaml"), List.of());

    private static final double CONTACT =
            MARKET.scenario().platforms().get(0).costs().perContact();

    private static Scenario moved(Moves moves) {
        return MARKET.with(Effects.patches(MARKET.scenario(), moves)).scenario();
    }

    @Test
    void theFirstPointIsTheMarketAsItStands() {
        assertThat(Moves.filling(8).get(0)).isEqualTo(Moves.OWN);
        assertThat(moved(Moves.OWN)).isEqualTo(MARKET.scenario());
    }

    @Test
    void cornersAreTheEndsOfBothEffects() {
        Scenario least = moved(new Moves(0, 0));
        assertThat(least.leave().relationshipEffect()).isZero();
        assertThat(least.experience().satisfactionEffect()).isZero();
        assertThat(least.platforms().get(0).costs().perContact()).isCloseTo(16 * CONTACT, within(1e-9));
        Scenario most = moved(new Moves(1, 1));
        assertThat(most.leave().relationshipEffect())
                .isCloseTo(2.5 * MARKET.scenario().leave().relationshipEffect(), within(1e-9));
        assertThat(most.platforms().get(0).costs().perContact()).isCloseTo(CONTACT / 2, within(1e-9));
    }

    /** More points keep the earlier ones, and leave no quarter of the square empty. */
    @Test
    void pointsFillTheSquare() {
        assertThat(Moves.filling(40).subList(0, 20)).isEqualTo(Moves.filling(20));
        for (int quarter = 0; quarter < 4; quarter++) {
            boolean isRight = quarter % 2 == 1;
            boolean isUp = quarter > 1;
            assertThat(Moves.filling(20).stream().filter(m -> m.media() > 0.5 == isRight && m.keeping() > 0.5 == isUp))
                    .hasSizeGreaterThan(2);
        }
    }
}
