package org.madang.scenarios.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.madang.charts.style.Language;
import org.madang.scenarios.experiment.Changeovers.Begin;
import org.madang.scenarios.statement.Value.Kind;
import org.madang.scenarios.statement.Value.Side;
import org.madang.scenarios.statement.Voice;

class PhasesTest {
    private static String text(Language language, Begin... begins) {
        return Phases.of(new Side("grow-then-retain", Kind.STRATEGY), List.of(begins), 260)
                .map(Voice.of(language)::sentence)
                .orElse("")
                .replace('\u00a0', ' ');
    }

    @Test
    void aConstantStrategyHasNothingToTell() {
        assertThat(text(Language.ENGLISH)).isEmpty();
    }

    @Test
    void weekWithItsRangeAndWhereItNeverCame() {
        assertThat(text(Language.ENGLISH, new Begin(8, 8, 31, 29, 34)))
                .isEqualTo("Grow-then-retain changes over to phase 2 in week 31 (29 to 34 over replications).");
        assertThat(text(Language.ENGLISH, new Begin(8, 8, 52, 52, 52)))
                .isEqualTo("Grow-then-retain changes over to phase 2 in week 52.");
        assertThat(text(Language.ENGLISH, new Begin(6, 8, 31, 29, 34)))
                .isEqualTo(
                        "Grow-then-retain changes over to phase 2 in week 31 (29 to 34 over replications; not at all in"
                                + " 2 of 8).");
        assertThat(text(Language.ENGLISH, new Begin(1, 8, 75, 75, 75)))
                .isEqualTo("Grow-then-retain changes over to phase 2 in only 1 of 8 replications (week 75).");
        assertThat(text(Language.ENGLISH, new Begin(0, 8, 0, 0, 0)))
                .isEqualTo("Grow-then-retain never changes over within 260 weeks.");
    }

    @Test
    void severalPhasesInBothLanguages() {
        Begin[] begins = {new Begin(8, 8, 10, 10, 10), new Begin(6, 8, 20, 19, 21), new Begin(0, 8, 0, 0, 0)};
        assertThat(text(Language.ENGLISH, begins))
                .isEqualTo("Grow-then-retain changes over to phase 2 in week 10, to phase 3 in week 20 (19 to 21 over"
                        + " replications; not at all in 2 of 8) and never to phase 4.");
        assertThat(text(Language.KOREAN, begins))
                .isEqualTo("획득 후 유지 전략의 단계 전환: 2단계는 10주차, 3단계는 20주차(반복에 따라 19~21주차, 8회 가운데 2회는 전환 없음),"
                        + " 4단계는 전환 없음입니다.");
        assertThat(text(Language.KOREAN, new Begin(0, 8, 0, 0, 0))).isEqualTo("획득 후 유지 전략은 260주 동안 단계를 바꾸지 않습니다.");
    }
}
