package org.madang.scenarios.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.madang.charts.style.Language;
import org.madang.sim.config.StrategyPresets;

class NamesTest {
    @Test
    void everyStrategyOfTheProgramHasAKoreanName() {
        assertThat(List.copyOf(StrategyPresets.all().keySet()))
                .allSatisfy(name -> assertThat(Names.side(name, Language.KOREAN))
                        .isNotEqualTo(Names.side(name, Language.ENGLISH))
                        .matches("[가-힣 ]+"));
    }

    @Test
    void namesOfAuthorsStay() {
        assertThat(Names.side("우리 전략", Language.KOREAN)).isEqualTo("우리 전략");
        assertThat(Names.side("our plan", Language.KOREAN)).isEqualTo("Our plan");
        assertThat(Names.sideInside("our plan", Language.ENGLISH)).isEqualTo("our plan");
        assertThat(Names.side("", Language.ENGLISH)).isEmpty();
    }

    @Test
    void eventsAreNamedAndUnknownOnesReadable() {
        assertThat(Names.event("breach", Language.KOREAN)).isEqualTo("신뢰 침해");
        assertThat(Names.event("new-kind", Language.ENGLISH)).isEqualTo("new kind");
    }
}
