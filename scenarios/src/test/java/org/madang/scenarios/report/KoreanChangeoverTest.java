package org.madang.scenarios.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.madang.scenarios.experiment.Changeovers.Begin;

class KoreanChangeoverTest {
    private static String text(Begin... begins) {
        return KoreanChangeover.of("적응형", List.of(begins), 260).orElse("");
    }

    @Test
    void saysWhatTheEnglishSentenceSays() {
        assertThat(text()).isEmpty();
        assertThat(text(new Begin(0, 8, 0, 0, 0))).isEqualTo("적응형: 260주 동안 단계가 바뀌지 않음.");
        assertThat(text(new Begin(8, 8, 52, 52, 52))).isEqualTo("적응형: 2단계 시작 52주차.");
        assertThat(text(new Begin(6, 8, 31, 29, 34), new Begin(0, 8, 0, 0, 0)))
                .isEqualTo("적응형: 2단계 시작 31주차(반복에 따라 29~34주차, 8회 중 2회는 없음), 3단계로는 바뀌지 않음.");
    }
}
