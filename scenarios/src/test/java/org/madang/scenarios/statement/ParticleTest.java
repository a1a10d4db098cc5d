package org.madang.scenarios.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Particles follow the last sound that is spoken. */
class ParticleTest {
    private static String with(String text, String particle) {
        return text + Particle.of(particle).after(text);
    }

    @ParameterizedTest
    @CsvSource({
        "획득 우선 전략, 이, 획득 우선 전략이",
        "순현재가치, 은, 순현재가치는",
        "회원, 은, 회원은",
        "이탈률, 으로, 이탈률로", // ㄹ counts as a vowel
        "광고, 으로, 광고로",
        "구전, 으로, 구전으로",
        "유지, 과, 유지와",
        "플랫폼, 을, 플랫폼을",
        "수수료, 이나, 수수료나",
        "매출, 이나, 매출이나"
    })
    void hangulBySyllable(String text, String particle, String whole) {
        assertThat(with(text, particle)).isEqualTo(whole);
    }

    @ParameterizedTest
    @CsvSource({
        "10, 이, 10이",
        "3, 은, 3은",
        "2, 은, 2는",
        "4, 을, 4를",
        "5, 과, 5와",
        "9, 이, 9가",
        "1, 으로, 1로",
        "7, 으로, 7로",
        "8, 으로, 8로",
        "6, 으로, 6으로",
        "0, 으로, 0으로",
        "35.9%, 이, 35.9%가",
        "12%p, 은, 12%p는",
        "31주, 이, 31주가",
        "47.8명, 이, 47.8명이",
        "12.3만, 을, 12.3만을",
        "1.2억, 을, 1.2억을",
        "1.04배, 으로, 1.04배로",
        "3조, 이, 3조가"
    })
    void digitsAndUnitsAsTheyAreRead(String text, String particle, String whole) {
        assertThat(with(text, particle)).isEqualTo(whole);
    }

    @Test
    void bracketsAndQuotesAreNotSpoken() {
        assertThat(with("총거래액(GMV)", "이")).isEqualTo("총거래액(GMV)이");
        assertThat(with("“유지 우선 전략”", "은")).isEqualTo("“유지 우선 전략”은");
        assertThat(with("순현재가치(NPV)", "을")).isEqualTo("순현재가치(NPV)를");
    }

    @Test
    void aLatinWordIsNotGuessed() {
        assertThat(with("Keeper", "은")).isEqualTo("Keeper은(는)");
    }

    @Test
    void anUnknownParticleIsRefused() {
        assertThatThrownBy(() -> Particle.of("가")).hasMessageContaining("가");
    }
}
