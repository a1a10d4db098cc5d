package org.madang.scenarios.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.madang.charts.style.Language;
import org.madang.scenarios.answer.Why.Part;
import org.madang.scenarios.statement.Value.Kind;
import org.madang.scenarios.statement.Value.Side;
import org.madang.scenarios.statement.Voice;
import org.madang.scenarios.statistics.PairedRuns;
import org.madang.sim.indicator.Indicator;
import org.madang.sim.indicator.WeeklySeries;

/** The causes of a lead sum to it, and each stands for what really differs. */
class WhyTest {
    private static final int WEEKS = 104;
    private static final double RATE = 0.1;

    /** Members join by {@code joins} a week and stay; each makes {@code use} matches a week, of {@code margin} each. */
    private static WeeklySeries run(double joins, double stay, double use, double margin, double spend) {
        WeeklySeries run = new WeeklySeries(WEEKS);
        for (int w = 1; w <= WEEKS; w++) {
            double members = joins * stay;
            run.set(Indicator.JOINS, w, joins);
            run.set(Indicator.LEAVES, w, 0);
            run.set(Indicator.MEMBERS, w, members);
            run.set(Indicator.MATCHES, w, members * use);
            run.set(Indicator.REVENUE, w, members * use * margin + 5);
            run.set(Indicator.SERVING_COST, w, 5);
            run.set(Indicator.SPEND, w, spend);
        }
        return run;
    }

    private static Why why(WeeklySeries first, WeeklySeries second) {
        PairedRuns runs = new PairedRuns(List.of("a", "b"), WEEKS, List.of());
        runs.add(List.of(first, second));
        return Why.of(runs, 0, 1, RATE).orElseThrow();
    }

    private static double worth(double weekly) {
        double sum = 0;
        for (int w = 1; w <= WEEKS; w++) {
            sum += weekly * Math.pow(1 + RATE, -w / 52.0);
        }
        return sum;
    }

    @Test
    void partsSumToTheDifferenceInNetPresentValue() {
        Why why = why(run(12, 9, 0.2, 30, 100), run(9, 11, 0.25, 28, 130));
        double first = worth(12 * 9 * 0.2 * 30 - 100);
        double second = worth(9 * 11 * 0.25 * 28 - 130);
        assertThat(why.parts().stream().mapToDouble(Part::money).sum()).isCloseTo(first - second, within(1e-6));
        assertThat(why.parts()).isSortedAccordingTo((x, y) -> Double.compare(y.money(), x.money()));
    }

    @Test
    void whatDoesNotDifferContributesNothing() {
        Why why = why(run(10, 10, 0.2, 36, 100), run(10, 10, 0.2, 30, 100));
        assertThat(why.parts().get(0).cause()).isEqualTo("margin");
        assertThat(why.parts().get(0).money()).isCloseTo(worth(10 * 10 * 0.2 * 6), within(1e-6));
        assertThat(why.parts().stream().skip(1)).allMatch(part -> Math.abs(part.money()) < 1e-6);
    }

    @Test
    void aSideThatMatchesNobodyHasNoReasons() {
        PairedRuns runs = new PairedRuns(List.of("a", "b"), WEEKS, List.of());
        runs.add(List.of(run(10, 10, 0.2, 30, 0), run(10, 10, 0, 30, 0)));
        assertThat(Why.of(runs, 0, 1, RATE)).isEmpty();
    }

    @Test
    void saidInBothLanguages() {
        var finding = why(run(10, 10, 0.2, 36, 90), run(10, 10, 0.2, 30, 100))
                .finding(new Side("retention-first", Kind.STRATEGY), new Side("acquisition-first", Kind.STRATEGY));
        assertThat(Voice.of(Language.ENGLISH).sentence(finding))
                .startsWith(
                        "Where the lead of retention-first over acquisition-first comes from, in money: more margin a");
        assertThat(Voice.of(Language.KOREAN).title(finding).replace('\u00a0', ' '))
                .isEqualTo("유지 우선 앞선 이유: 건당 공헌이익 증가");
    }
}
