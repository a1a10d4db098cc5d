package org.madang.scenarios.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.madang.charts.style.Language;
import org.madang.scenarios.statement.Finding;
import org.madang.scenarios.statement.Value;
import org.madang.scenarios.statement.Voice;
import org.madang.sim.indicator.Indicator;

/**
 * Every sentence says what the numbers say: read off a hundred random comparisons, in which sides differ or not, cross, and
 * lack values.
 */
class AgreementTest {
    private static final int WEEKS = 60;

    static List<RandomResult> results() {
        List<RandomResult> results = new ArrayList<>();
        for (int seed = 0; seed < 100; seed++) {
            results.add(new RandomResult(seed));
        }
        return results;
    }

    @ParameterizedTest
    @MethodSource("results")
    void sentencesAgreeWithTheNumbersAndWithEachOther(RandomResult result) {
        List<Finding> findings = result.findings();
        for (Finding finding : findings) {
            switch (finding.id()) {
                case "headline", "rank" -> best(result, finding);
                case "unclear", "tie", "toofew" -> noSingleBest(result, finding);
                case "tieBehind" -> behind(result, finding);
                case "nonepays", "nonepaysEqual", "neverpays" ->
                    assertThat(result.sides()).allMatch(side -> result.mean(side, Indicator.NET_PRESENT_VALUE) < 0);
                case "lead.always", "lead.from", "lead.passed" -> kept(finding, findings);
                case "lead.lost" -> assertThat(ids(findings)).containsAnyOf("unclear", "tie", "toofew");
                case "lead.before" -> assertThat(ids(findings)).doesNotContain("unclear", "tie", "toofew", "lead.lost");
                case "wins.all", "wins.some" -> wins(result, finding);
                case "within.unsure", "beyond.unsure" -> beside(result, finding, true);
                case "within.same", "within.other", "beyond.same", "beyond.other" -> beside(result, finding, false);
                case "lopsided.unsure" -> assertThat(ids(findings)).doesNotContain("unclear", "tie", "needed");
                case "needed", "equal" -> assertThat(ids(findings)).containsAnyOf("unclear", "tie", "toofew");
                default -> {}
            }
            for (Language language : Language.values()) {
                assertThat(Voice.of(language).sentence(finding))
                        .as(result.toString())
                        .doesNotContain("{", "NaN", "은(는)", "이(가)")
                        .endsWith(".");
            }
        }
        assertThat(ids(findings).stream().filter(id -> id.startsWith("lead.") && !id.equals("lead.before")))
                .as("one account of the lead: %s", ids(findings))
                .hasSizeLessThanOrEqualTo(1);
    }

    private static List<String> ids(List<Finding> findings) {
        return findings.stream().map(Finding::id).toList();
    }

    private static String name(Finding finding, String value) {
        return ((Value.Side) finding.values().get(value)).name();
    }

    /** The named side has the best mean, and the interval of its lead has one sign. */
    private static void best(RandomResult result, Finding finding) {
        String best = name(finding, "a");
        assertThat(result.sides()).allMatch(side -> side.equals(best) || result.better(best, side));
        Value.Gap gap = (Value.Gap) finding.values().get("d");
        String next = name(finding, finding.id().equals("rank") ? "next" : "b");
        assertThat(gap.estimate().mean()).isCloseTo(result.gap(best, next), within(1e-6));
        assertThat(gap.estimate().low() * gap.estimate().high()).isPositive();
    }

    /** Of two sides the interval in the sentence says the same as its words. */
    private static void beside(RandomResult result, Finding finding, boolean unsure) {
        Value.Gap gap = (Value.Gap) finding.values().get("d");
        if (result.sides().size() == 2) {
            assertThat(gap.estimate().low() <= 0 && gap.estimate().high() >= 0).isEqualTo(unsure);
        }
    }

    private static void noSingleBest(RandomResult result, Finding finding) {
        String best = name(finding, "a");
        assertThat(result.sides()).noneMatch(side -> result.better(side, best));
    }

    private static void behind(RandomResult result, Finding finding) {
        String best = name(finding, "a");
        assertThat(((Value.Sides) finding.values().get("behind")).sides())
                .allMatch(side -> result.better(best, side.name()));
    }

    /** The lead is the winner's and is there in the last week. */
    private static void kept(Finding finding, List<Finding> findings) {
        Finding first = findings.stream()
                .filter(f -> List.of("headline", "rank").contains(f.id()))
                .findFirst()
                .orElseThrow();
        assertThat(name(finding, "a")).isEqualTo(name(first, "a"));
        assertThat(((Value.Whole) finding.values().get("to")).value()).isEqualTo(WEEKS);
    }

    /** The best side is the one that is said to win so often, against the next best. */
    private static void wins(RandomResult result, Finding finding) {
        String side = name(finding, "a");
        assertThat(result.sides()).noneMatch(other -> result.better(other, side));
        String next = result.sides().stream()
                .filter(other -> !other.equals(side))
                .reduce((a, b) -> result.better(b, a) ? b : a)
                .orElseThrow();
        assertThat(((Value.Whole) finding.values().get("k")).value()).isEqualTo(result.wins(side, next));
    }
}
