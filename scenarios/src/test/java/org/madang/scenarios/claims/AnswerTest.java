package org.madang.scenarios.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.madang.scenarios.claims.MeasuredTest.expected;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.madang.charts.style.Language;
import org.madang.scenarios.statement.Voice;

class AnswerTest {
    private static final Voice ENGLISH = Voice.of(Language.ENGLISH);
    private static final Voice KOREAN = Voice.of(Language.KOREAN);

    private static final Measured HOLDS = Measured.of(expected(0.0, null), 4, 5, 6);
    private static final Measured FAILS = Measured.of(expected(0.0, null), -4, -5, -6);
    private static final Measured OPEN = Measured.of(expected(0.0, null), -1, 0, 2);
    private static final Measured REPORTED = Measured.of(expected(null, null), -4, -5, -6);

    /** A claim with the conditions: as given; budget low and high; fee low. */
    private static Answer answer(Measured given, Measured low, Measured high, Measured fee) {
        List<Variation> variations = List.of(
                new Variation("budget", "2500", List.of(level("1250"), level("5000"))),
                new Variation("fee", "12 %", List.of(level("6 %"))));
        Claim d = Claim.defaults();
        Claim claim = new Claim(
                "C0", "title", "source", "compared", "", null, null, 3, d.set(), d.runs(), d.effects(), variations, "");
        List<Condition> conditions = new ArrayList<>();
        conditions.add(new Condition("", "", List.of(given)));
        conditions.add(new Condition("budget", "1250", List.of(low)));
        conditions.add(new Condition("budget", "5000", List.of(high)));
        conditions.add(new Condition("fee", "6 %", List.of(fee)));
        return new Answer(claim, 3, conditions);
    }

    private static Level level(String name) {
        return new Level(name, "", List.of("weeks=3"));
    }

    @Test
    void allEffectsMustHold() {
        assertThat(new Condition("", "", List.of(HOLDS, HOLDS)).status()).isEqualTo(Status.SUPPORTED);
        assertThat(new Condition("", "", List.of(HOLDS, OPEN)).status()).isEqualTo(Status.UNCLEAR);
        assertThat(new Condition("", "", List.of(OPEN, FAILS)).status()).isEqualTo(Status.CONTRADICTED);
        assertThat(new Condition("", "", List.of(HOLDS, REPORTED)).status()).isEqualTo(Status.SUPPORTED);
    }

    @Test
    void supportedEverywhere() {
        Answer answer = answer(HOLDS, HOLDS, HOLDS, HOLDS);
        assertThat(answer.status()).isEqualTo(Status.SUPPORTED);
        assertThat(answer.sentence(ENGLISH)).isEqualTo("supported; the same under all 3 other conditions tried");
    }

    @Test
    void supportedButUnclearSomewhere() {
        Answer answer = answer(HOLDS, HOLDS, OPEN, HOLDS);
        assertThat(answer.status()).isEqualTo(Status.SUPPORTED);
        assertThat(answer.sentence(ENGLISH))
                .isEqualTo("supported; the same under 2 of the 3 other conditions tried; unclear for budget 5000");
    }

    @Test
    void contradictedEverywhere() {
        assertThat(answer(FAILS, FAILS, FAILS, FAILS).sentence(ENGLISH))
                .isEqualTo("contradicted; the same under all 3 other conditions tried");
    }

    @Test
    void dependsWhereItTurns() {
        Answer answer = answer(HOLDS, FAILS, HOLDS, HOLDS);
        assertThat(answer.status()).isEqualTo(Status.DEPENDS);
        assertThat(answer.sentence(ENGLISH))
                .isEqualTo("depends on budget (holds for 2500 as given, 5000; not for 1250)");
    }

    @Test
    void dependsAlsoIfTheClaimAsGivenIsContradicted() {
        assertThat(answer(FAILS, FAILS, HOLDS, OPEN).sentence(ENGLISH))
                .isEqualTo("depends on budget (holds for 5000; not for 2500 as given, 1250); unclear for fee 6 %");
    }

    @Test
    void dependsOnTwoThings() {
        assertThat(answer(HOLDS, FAILS, HOLDS, FAILS).sentence(ENGLISH))
                .isEqualTo("depends on budget (holds for 2500 as given, 5000; not for 1250); "
                        + "on fee (holds for 12 % as given; not for 6 %)");
    }

    @Test
    void unclearSaysWhatItWouldTake() {
        Answer answer = answer(OPEN, OPEN, HOLDS, OPEN);
        assertThat(answer.status()).isEqualTo(Status.UNCLEAR);
        assertThat(answer.sentence(ENGLISH))
                .isEqualTo(
                        "unclear; the same under 2 of the 3 other conditions tried; supported for budget 5000; about "
                                + OPEN.needed() + " replications would be needed to be sure");
    }

    @Test
    void turnsAroundAnUnclearClaim() {
        assertThat(answer(OPEN, FAILS, HOLDS, OPEN).sentence(ENGLISH))
                .startsWith("depends on budget (holds for 5000; not for 1250); unclear for fee 6 %; about ");
    }

    @Test
    void withoutVariationsThereIsOnlyTheVerdict() {
        Answer answer = new Answer(Claim.defaults(), 3, List.of(new Condition("", "", List.of(HOLDS))));
        assertThat(answer.sentence(ENGLISH)).isEqualTo("supported");
    }

    @Test
    void summaryCountsVerdicts() {
        List<Answer> answers = List.of(
                answer(HOLDS, HOLDS, HOLDS, HOLDS), answer(HOLDS, FAILS, HOLDS, HOLDS), answer(OPEN, OPEN, OPEN, OPEN));
        assertThat(new ClaimText(ENGLISH).summary(answers)).isEqualTo("3 claims: 1 supported, 1 depends, 1 unclear");
    }

    @Test
    void koreanSaysTheSame() {
        assertThat(answer(HOLDS, HOLDS, OPEN, HOLDS).sentence(KOREAN))
                .isEqualTo("지지; 시험한 다른 조건 3개 중 2개에서 같음; budget 5000에서는 불분명");
        assertThat(answer(HOLDS, FAILS, HOLDS, FAILS).sentence(KOREAN))
                .isEqualTo("조건부: budget(2500(기본), 5000에서 성립; 1250에서 불성립); fee(12%(기본)에서 성립; 6 %에서 불성립)");
        assertThat(new ClaimText(KOREAN).summary(List.of(answer(HOLDS, HOLDS, HOLDS, HOLDS))))
                .isEqualTo("주장 1개: 지지 1개");
    }
}
