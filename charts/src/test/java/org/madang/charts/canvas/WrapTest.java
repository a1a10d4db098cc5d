package org.madang.charts.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WrapTest {
    private static final Wrap TEN_LETTERS = new Wrap(String::length, 10);

    @Test
    void breaksAtSpaces() {
        assertThat(TEN_LETTERS.lines("one two three four", 5)).containsExactly("one two", "three four");
    }

    @Test
    void breaksAWordThatIsTooLongAlone() {
        assertThat(TEN_LETTERS.lines("abcdefghijklmno", 5)).containsExactly("abcdefghij", "klmno");
    }

    @Test
    void cutsWhatDoesNotFit() {
        assertThat(TEN_LETTERS.lines("one two three four", 1)).containsExactly("one two t…");
    }

    @Test
    void neverSplitsACharacter() {
        assertThat(new Wrap(String::length, 1).lines("😀😀", 5)).containsExactly("😀", "😀");
    }

    @Test
    void nothingIsNoLine() {
        assertThat(TEN_LETTERS.lines("", 3)).isEmpty();
    }

    @Test
    void cleanTextIsOneLineWithoutControlCharacters() {
        assertThat(SafeText.clean("  a\n\tb\u0007\u202ec \ud800d ")).isEqualTo("a bc d");
        assertThat(SafeText.clean(null)).isEmpty();
        assertThat(SafeText.clean("가나\u00a0<b>")).isEqualTo("가나\u00a0<b>");
    }
}
