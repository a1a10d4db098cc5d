package org.madang.scenarios.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.madang.scenarios.glossary.Term;

/** Words of the trade lead to keys and indicators. */
class TermTest {
    static Stream<Term> all() {
        return Term.all().stream();
    }

    @Test
    void eachWordStandsOnce() {
        Set<String> words = new HashSet<>();
        for (Term term : Term.all()) {
            for (String word : term.words()) {
                assertThat(words.add(Term.plain(word))).as(word).isTrue();
            }
        }
    }

    /** Each leads to names that exist, and says what it is in both languages. */
    @ParameterizedTest
    @MethodSource("all")
    void leadsToWhatExists(Term term) {
        assertThat(term.english()).endsWith(".");
        assertThat(term.korean()).contains("니다.");
        assertThat(term.see()).isNotEmpty();
        for (String name : term.see()) {
            Console console = Console.run("explain", name);
            assertThat(console.exitCode).isZero();
            assertThat(console.err()).as(name).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CAC",
                "LTV",
                "ARPU",
                "GMV",
                "GMV retention",
                "MAU",
                "NPS",
                "take rate",
                "monthly churn",
                "payback",
                "K-factor",
                "liquidity",
                "fill rate",
                "season",
                "rival",
                "word of mouth",
                "subsidy",
                "unit economics",
                "고객획득비용",
                "고객생애가치",
                "이탈률",
                "재구매율",
                "구전",
                "수수료율",
                "거래액",
                "k factor",
                "ltv"
            })
    void areKnown(String word) {
        Console console = Console.run("explain", word);
        assertThat(console.exitCode).isZero();
        assertThat(console.err()).isEmpty();
    }

    @Test
    void churnSaysTheConversion() {
        assertThat(Console.run("explain", "monthly churn").out().replaceAll("\\s+", " "))
                .contains("3.5 % a week is 14 % a month")
                .contains("leave.baseHazard");
        assertThat(Console.run("explain", "이탈률").out()).contains("주 3.5%는 월 14%입니다");
    }

    @Test
    void slipsAreFound() {
        assertThat(Console.run("explain", "고객생애가지").out()).contains("lifetimeValue");
        assertThat(List.of(Console.run("explain").out().split("\n"))).anyMatch(line -> line.contains("CAC"));
    }
}
