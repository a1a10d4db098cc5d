package org.madang.scenarios.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.madang.charts.style.Language;
import org.madang.scenarios.statement.Value.Gap;
import org.madang.scenarios.statement.Value.Kind;
import org.madang.scenarios.statement.Value.Measured;
import org.madang.scenarios.statement.Value.Side;
import org.madang.scenarios.statement.Value.Sides;
import org.madang.scenarios.statistics.Estimate;
import org.madang.sim.indicator.Indicator;

/** Findings as people read them, in both languages. */
class VoiceTest {
    private static final Voice ENGLISH = Voice.of(Language.ENGLISH);
    private static final Voice KOREAN = Voice.of(Language.KOREAN);

    /** Results hold findings: their bytes must not hang on the order that Java gives to an unordered map. */
    @Test
    void valuesOfWhatIsSaidKeepOneOrder() {
        Value text = new Value.Text("");
        Map<String, Value> unordered = Map.of("e", text, "c", text, "a", text, "d", text, "b", text, "f", text);
        assertThat(new Value.Said("why", unordered).values().keySet()).containsExactly("a", "b", "c", "d", "e", "f");
    }

    private static Finding compared(String id, Indicator indicator, Kind kind, String a, String b, Estimate gap) {
        return Finding.of(id)
                .with("weeks", 60)
                .with("indicator", new Measured(indicator))
                .with("a", new Side(a, kind))
                .with("b", new Side(b, kind))
                .with("d", new Gap(gap, indicator));
    }

    private static String plain(String text) {
        return text.replace('\u00a0', ' ');
    }

    @Test
    void aSureLead() {
        Finding found = compared(
                "headline",
                Indicator.NET_PRESENT_VALUE,
                Kind.STRATEGY,
                "acquisition-first",
                "retention-first",
                new Estimate(921, 162, 1681));
        assertThat(plain(KOREAN.title(found))).isEqualTo("60주 후 순현재가치: 획득 우선, 유지 우선보다 921 큼");
        assertThat(plain(KOREAN.sentence(found)))
                .isEqualTo("60주 후 순현재가치는 획득 우선 전략이 유지 우선 전략보다 921 큽니다(95% 신뢰구간 162~1,681).");
        assertThat(plain(ENGLISH.title(found)))
                .isEqualTo("Acquisition-first ends 921 higher in net present value (money) than retention-first");
        assertThat(plain(ENGLISH.sentence(found)))
                .isEqualTo("After 60 weeks net present value (money) is 921 [162, 1.68 k] higher with acquisition-first"
                        + " than with retention-first.");
    }

    @Test
    void countsAreMoreAndRatesAreHigher() {
        Finding members = compared(
                "headline",
                Indicator.MEMBERS,
                Kind.STRATEGY,
                "acquisition-first",
                "retention-first",
                new Estimate(47.8, 12, 83));
        assertThat(plain(KOREAN.title(members))).isEqualTo("60주 후 회원: 획득 우선, 유지 우선보다 47.8명 많음");
        Finding churn = compared(
                "headline",
                Indicator.CHURN,
                Kind.STRATEGY,
                "retention-first",
                "acquisition-first",
                new Estimate(-0.012, -0.014, -0.01));
        assertThat(plain(KOREAN.sentence(churn)))
                .isEqualTo("60주 후 이탈률은 유지 우선 전략이 획득 우선 전략보다 1.2%p 낮습니다(95% 신뢰구간 1~1.4).");
        assertThat(plain(ENGLISH.title(churn)))
                .isEqualTo("Retention-first ends 1.2 points lower in churn than acquisition-first");
    }

    @Test
    void namesOfAuthorsKeepTheirCaseInKoreanAndTakeNoGuessedParticle() {
        Finding unclear = compared(
                "unclear",
                Indicator.MARKET_SHARE,
                Kind.PLATFORM,
                "keeper",
                "Winner",
                new Estimate(-0.644, -1.4, 0.109));
        assertThat(plain(KOREAN.sentence(unclear)))
                .isEqualTo(
                        "60주 후 시장점유율은 keeper 플랫폼과 Winner 플랫폼 사이에 뚜렷한 차이가 없습니다" + "(차이 −64.4%p, 95% 신뢰구간 −100~10.9).");
        assertThat(plain(KOREAN.title(unclear))).isEqualTo("60주 후 시장점유율: keeper·Winner 간 뚜렷한 차이 없음");
        assertThat(plain(ENGLISH.title(unclear)))
                .isEqualTo("No clear difference in market share between keeper and Winner after 60 weeks");
    }

    @Test
    void severalSides() {
        Sides sides = new Sides(List.of(
                new Side("balanced", Kind.STRATEGY), new Side("우리 전략", Kind.STRATEGY), new Side("x", Kind.STRATEGY)));
        assertThat(plain(sides.in(KOREAN, "names"))).isEqualTo("균형 배분·우리 전략·x");
        assertThat(plain(sides.in(KOREAN, ""))).isEqualTo("균형 배분 전략, 우리 전략, x 전략");
        assertThat(sides.in(ENGLISH, "")).isEqualTo("balanced, 우리 전략 and x");
    }

    @Test
    void numbersHaveOneFormAndStayWithinWhatCanBe() {
        Amounts korean = KOREAN.amounts();
        assertThat(korean.interval(new Estimate(9_000, 6_180, 12_000), Indicator.NET_PRESENT_VALUE, false))
                .isEqualTo("6,180~12,000");
        assertThat(korean.interval(new Estimate(100_000, 95_000, 123_000), Indicator.NET_PRESENT_VALUE, false))
                .isEqualTo("10만~12만");
        assertThat(korean.interval(new Estimate(0.6, -0.251, 1.47), Indicator.MATCH_RATE, false))
                .isEqualTo("0%~100%");
        assertThat(korean.difference(0.01, Indicator.CHURN)).isEqualTo("1%p");
        assertThat(ENGLISH.amounts().difference(0.01, Indicator.CHURN)).isEqualTo("1\u00a0point");
        assertThat(ENGLISH.amounts().bareDifferenceEstimate(new Estimate(0.01, 0.005, 0.015), Indicator.CHURN))
                .isEqualTo("1\u00a0point [0.5, 1.5]");
        assertThat(korean.unit(Indicator.CHURN)).isEqualTo("%/주");
        assertThat(korean.unit(Indicator.RETENTION_COST)).isEqualTo("1인당 연간");
    }

    @Test
    void libraryTitlesAreTranslatedAndOthersStay() {
        assertThat(KOREAN.authored("Home sharing: a new market")).isEqualTo("숙소 공유: 새 시장");
        assertThat(ENGLISH.authored("Home sharing: a new market")).isEqualTo("Home sharing: a new market");
        assertThat(KOREAN.authored("Ours")).isEqualTo("Ours");
    }

    @Test
    void eventsAreNamedAndUnknownOnesReadable() {
        assertThat(KOREAN.event("breach")).isEqualTo("신뢰 훼손");
        assertThat(ENGLISH.event("new-kind")).isEqualTo("new kind");
    }
}
