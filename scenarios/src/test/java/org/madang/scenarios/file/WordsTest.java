package org.madang.scenarios.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
    @ParameterizedTest
    @CsvSource({
        "PREFERENTIAL_ATTACHMENT, preferential-attachment",
        "FeeChange, fee-change",
        "BETA, beta",
        "Breach, breach"
    })
    void kebab(String java, String file) {
        assertThat(Words.kebab(java)).isEqualTo(file);
    }

    @ParameterizedTest
    @CsvSource({"abc, abc, 0", "abc, acb, 1", "abc, '', 3", "kitten, sitting, 3"})
    void distance(String a, String b, int slips) {
        assertThat(Words.distance(a, b)).isEqualTo(slips);
    }

    @Test
    void closestForgivesSlipsAndSpelling() {
        List<String> allowed = List.of("needRate", "meanDegree", "participants");
        assertThat(Words.closest("need_rate", allowed)).hasValue("needRate");
        assertThat(Words.closest("ndeeRate", allowed)).hasValue("needRate");
        assertThat(Words.closest("part", allowed)).hasValue("participants");
        assertThat(Words.closest("colour", allowed)).isEmpty();
    }
}
