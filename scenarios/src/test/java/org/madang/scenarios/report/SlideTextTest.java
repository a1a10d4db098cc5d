package org.madang.scenarios.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SlideTextTest {
    @Test
    void shortensByWidthAndNeverCutsACharacter() {
        assertThat(SlideText.shortened("abcdef", 6)).isEqualTo("abcdef");
        assertThat(SlideText.shortened("abcdefg", 6)).isEqualTo("abcde…");
        assertThat(SlideText.shortened("가나다라", 6)).isEqualTo("가나다…");
        assertThat(SlideText.shortened("😀😀😀😀", 6)).isEqualTo("😀😀😀…");
    }

    @Test
    void cleansWhatXmlCannotHoldAndWhatTurnsALine() {
        assertThat(SlideText.clean("a\u0001b\u202Ec\td한")).isEqualTo("abcd한");
    }
}
