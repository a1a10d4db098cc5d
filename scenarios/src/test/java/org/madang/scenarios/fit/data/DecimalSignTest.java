package org.madang.scenarios.fit.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.madang.scenarios.file.Place;
import org.madang.scenarios.fit.data.Sheet.Cell;

class DecimalSignTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3.5 | . | 3.5",
                "1,234 | . | 1234",
                "1,234.5 | . | 1234.5",
                "$ 12,345,678 | . | 12345678",
                "20 % | . | 20",
                "3,5 | , | 3.5",
                "1.234 | , | 1234",
                "1.234,5 | , | 1234.5",
                "1 234,5 | , | 1234.5",
                "-0,03 | , | -0.03",
                "3,5 | . | NaN",
                "3.5 | , | NaN",
                "1,2,3 | . | NaN",
                "1e400 | . | NaN",
                "abc | . | NaN",
                "1e3 | . | 1000"
            })
    void isReadWithTheSignOfTheFile(String text, char decimal, Double number) {
        assertThat(DecimalSign.number(text, decimal)).isEqualTo(number);
    }

    /** 1,234 alone says nothing; beside 3,5 its comma is a decimal one. */
    @Test
    void oneNumberDecidesForAll() {
        assertThat(numbers("1,234", "5,678")).containsExactly(1234.0, 5678.0);
        assertThat(numbers("1,234", "3,5")).containsExactly(1.234, 3.5);
        assertThat(numbers("0,123", "7")).containsExactly(0.123, 7.0);
        assertThat(numbers("1.234,50", "7")).containsExactly(1234.5, 7.0);
    }

    private static List<Double> numbers(String... texts) {
        List<Cell> header = List.of(cell("members"));
        return DecimalSign.decided(
                        Stream.concat(Stream.of(header), Stream.of(texts).map(text -> List.of(cell(text))))
                                .toList())
                .stream()
                .skip(1)
                .map(line -> line.get(0).number())
                .toList();
    }

    private static Cell cell(String text) {
        return new Cell(text, new Place("shop.csv", 1, 1), '.');
    }
}
