package org.madang.charts.style;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberTextTest {
    private final NumberText english = new NumberText(Language.ENGLISH);
    private final NumberText korean = new NumberText(Language.KOREAN);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0          | 0
            0.0421     | 0.042
            7.25       | 7.25
            72         | 72
            520        | 520
            999.7      | 1.00 k
            1234       | 1.23 k
            -1234567   | −1.23 M
            2.5e9      | 2.50 bn
            3e13       | 30.0 tn
            """)
    void englishUsesThousands(double value, String expected) {
        assertThat(english.compact(value, Quantity.COUNT).replace('\u00a0', ' '))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            7762       | 7,762
            12000      | 12,000
            99949      | 99,949
            -480000    | −48만
            123456     | 12.3만
            120000000  | 1.2억
            """)
    void koreanUsesTenThousands(double value, String expected) {
        assertThat(korean.compact(value, Quantity.MONEY)).isEqualTo(expected);
    }

    @Test
    void sharesArePercentages() {
        assertThat(english.compact(0.1234, Quantity.SHARE)).isEqualTo("12.3%");
        assertThat(english.compact(1, Quantity.SHARE)).isEqualTo("100%");
        assertThat(english.compact(0.76, Quantity.SHARE)).isEqualTo("76.0%");
        assertThat(english.compact(0.0045, Quantity.SHARE)).isEqualTo("0.45%");
        assertThat(english.tick(0.25, 0.25, 1, Quantity.SHARE)).isEqualTo("25%");
    }

    @Test
    void ticksOfOneAxisShareOneForm() {
        assertThat(english.tick(0, 500, 1500, Quantity.COUNT)).isEqualTo("0");
        assertThat(english.tick(500, 500, 1500, Quantity.COUNT)).isEqualTo("500");
        assertThat(english.tick(1500, 500, 1500, Quantity.COUNT)).isEqualTo("1,500");
        assertThat(english.tick(500_000, 500_000, 1_500_000, Quantity.COUNT)).isEqualTo("0.5\u00a0M");
        assertThat(english.tick(3000, 1000, 5000, Quantity.COUNT)).isEqualTo("3\u00a0k");
        assertThat(korean.tick(2000, 2000, 12_000, Quantity.MONEY)).isEqualTo("2,000");
        assertThat(korean.tick(12_000, 2000, 12_000, Quantity.MONEY)).isEqualTo("12,000");
        assertThat(korean.tick(10_000, 10_000, 40_000, Quantity.MONEY)).isEqualTo("10,000");
        assertThat(korean.tick(50_000, 25_000, 200_000, Quantity.MONEY)).isEqualTo("5만");
        assertThat(korean.tick(125_000, 25_000, 200_000, Quantity.MONEY)).isEqualTo("12.5만");
        assertThat(english.tick(-1e-13, 0.5, 1, Quantity.NUMBER)).isEqualTo("0");
    }

    @Test
    void aValueAmongOthersHasTheirForm() {
        assertThat(english.among(9_961, 370_000, Quantity.MONEY)).isEqualTo("10\u00a0k");
        assertThat(english.among(-1_040, 370_000, Quantity.MONEY)).isEqualTo("−1\u00a0k");
        assertThat(english.among(0.548, 1, Quantity.SHARE)).isEqualTo("55%");
        assertThat(english.among(0, 0.4, Quantity.NUMBER)).isEqualTo("0");
    }

    @Test
    void whatIsNotANumberIsADash() {
        assertThat(english.compact(Double.NaN, Quantity.COUNT)).isEqualTo("–");
        assertThat(english.compact(Double.NEGATIVE_INFINITY, Quantity.COUNT)).isEqualTo("−∞");
    }

    @Test
    void everySignTheNumbersUseIsInTheFont() {
        assertThat(Fonts.of(Fonts.Face.REGULAR, 12).canDisplayUpTo("−–…∞%,.조억만[]·\u00a0€₩≥≤×→↑↓"))
                .isEqualTo(-1);
    }
}
