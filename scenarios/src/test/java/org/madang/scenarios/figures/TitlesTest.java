package org.madang.scenarios.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.madang.charts.figure.Values;
import org.madang.charts.style.Language;
import org.madang.charts.timeline.LineChart;
import org.madang.scenarios.answer.Duel;
import org.madang.scenarios.answer.Lead;
import org.madang.scenarios.answer.Ranking;
import org.madang.scenarios.answer.Ranking.Place;
import org.madang.scenarios.results.Curve;
import org.madang.scenarios.results.Provenance;
import org.madang.scenarios.results.Results;
import org.madang.scenarios.results.Verified;
import org.madang.scenarios.statement.Value.Kind;
import org.madang.scenarios.statement.Value.Side;
import org.madang.scenarios.statistics.CrossoverWeek;
import org.madang.scenarios.statistics.Estimate;
import org.madang.scenarios.statistics.PairedSample.Tally;
import org.madang.sim.indicator.Indicator;

/** Titles say what the interval of the last week says, and no more. */
class TitlesTest {
    /** Three weeks; the difference ends at first − second, so far from the ends of its interval. */
    private static Results results(Indicator indicator, double first, double second, double margin) {
        List<Map<Indicator, Curve>> levels = new ArrayList<>();
        for (double last : new double[] {first, second}) {
            levels.add(Map.of(indicator, curve(last, 0.1 * last)));
        }
        return new Results(
                "By hand",
                new Provenance("1", 1, "run", false),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                3,
                4,
                indicator,
                List.of("keep", "win"),
                List.of(),
                List.of(List.of("keep"), List.of("win")),
                Kind.STRATEGY,
                0,
                levels.stream().map(List::of).toList(),
                List.of(Map.of(), Map.of(indicator, curve(first - second, margin))),
                Map.of(indicator, ranking(indicator, first, second, margin)),
                List.of(duel(indicator, first - second, margin)),
                List.of(),
                List.of(),
                null,
                new Verified(List.of(), true));
    }

    private static Ranking ranking(Indicator indicator, double first, double second, double margin) {
        if (Double.isNaN(first)) {
            return Ranking.none(indicator);
        }
        boolean isSure = Math.abs(first - second) > margin;
        double gap = Math.abs(first - second);
        Place keep = place("keep", first, first >= second, gap, margin, isSure);
        Place win = place("win", second, second > first, gap, margin, isSure);
        return new Ranking(indicator, first >= second ? List.of(keep, win) : List.of(win, keep));
    }

    private static Place place(String side, double last, boolean isBest, double gap, double margin, boolean isSure) {
        Estimate level = new Estimate(last, 0.9 * last, 1.1 * last);
        return new Place(
                side, level, isBest ? Estimate.NONE : new Estimate(gap, gap - margin, gap + margin), isBest || !isSure);
    }

    private static Duel duel(Indicator indicator, double gap, double margin) {
        int sign = gap > margin ? 1 : gap < -margin ? -1 : 0;
        Lead lead = new Lead(3, sign == 0 ? List.of() : List.of(new Lead.Stretch(sign, 2, 3)));
        return new Duel(
                indicator,
                new Side("keep", Kind.STRATEGY),
                new Side("win", Kind.STRATEGY),
                sign,
                new Estimate(gap, gap - margin, gap + margin),
                lead,
                List.of(new CrossoverWeek("keep", 2, 2, 2)),
                new Tally(8, 0, 0, 0),
                -1);
    }

    private static Curve curve(double last, double margin) {
        return new Curve(Values.of(0, 0, last), Values.of(0, 0, last - margin), Values.of(0, 0, last + margin));
    }

    private static Titles titles(Results results) {
        return new Titles(new Scene(results, Language.ENGLISH));
    }

    @Test
    void aSureLeadIsToldWithItsSize() {
        Results sure = results(Indicator.MEMBERS, 120, 100, 5);
        assertThat(titles(sure).level(Indicator.MEMBERS)).isEqualTo("Keep ends 20 higher in members (people) than win");
        assertThat(titles(sure).difference(1, Indicator.MEMBERS)).isEqualTo("Keep overtakes in members in week 2");
    }

    @Test
    void theSecondSideMayBeTheBetterOne() {
        Results sure = results(Indicator.MATCH_RATE, 0.5, 0.52, 0.01);
        assertThat(titles(sure).level(Indicator.MATCH_RATE).replace('\u00a0', ' '))
                .isEqualTo("Win ends 2 points higher in match rate than keep");
        assertThat(titles(sure).difference(1, Indicator.MATCH_RATE))
                .isEqualTo("Win is surely ahead in match rate from week 2 on");
    }

    @Test
    void aLeadThatIsNotSureInTheEndIsNone() {
        Results unsure = results(Indicator.MEMBERS, 120, 100, 30);
        assertThat(titles(unsure).level(Indicator.MEMBERS))
                .isEqualTo("No clear difference in members between keep and win after 3 weeks");
        assertThat(titles(unsure).difference(1, Indicator.MEMBERS)).isEqualTo("No sure lead in members in 3 weeks");
    }

    @Test
    void whatHasNoValueHasNoWinner() {
        Results none = results(Indicator.MEMBERS, Double.NaN, Double.NaN, Double.NaN);
        assertThat(titles(none).level(Indicator.MEMBERS)).isEqualTo("Members: no value after 3 weeks");
    }

    private static String across(FigureKind kind, Results one, Results other, Language language) {
        List<Picture> pictures =
                Across.of(kind, List.of(one, other), List.of("here", "there"), language, List.of(Indicator.MEMBERS));
        return ((LineChart) pictures.get(0).figure()).caption().title().replace('\u00a0', ' ');
    }

    @Test
    void ofTwoComparisonsEachIsToldByItsOwnInterval() {
        Results sure = results(Indicator.MEMBERS, 120, 100, 5);
        Results unsure = results(Indicator.MEMBERS, 120, 100, 30);
        assertThat(across(FigureKind.INDICATOR, sure, unsure, Language.ENGLISH))
                .isEqualTo("Members: keep 20 higher (here), no clear difference (there)");
        assertThat(across(FigureKind.DIFFERENCE, unsure, sure, Language.ENGLISH))
                .isEqualTo("Members: no clear difference (here), keep 20 higher (there)");
        assertThat(across(FigureKind.INDICATOR, unsure, unsure, Language.KOREAN))
                .isEqualTo("회원: 뚜렷한 차이 없음(둘 다)");
    }

    @Test
    void sharesDifferByAtMostAHundredPoints() {
        Results wide = results(Indicator.MATCH_RATE, 0.5, 0.52, 3);
        Picture picture = Across.of(
                        FigureKind.DIFFERENCE,
                        List.of(wide, wide),
                        List.of("here", "there"),
                        Language.ENGLISH,
                        List.of(Indicator.MATCH_RATE))
                .get(0);
        LineChart chart = (LineChart) picture.figure();
        assertThat(chart.axis().title()).isEqualTo("Difference in match rate (percentage points)");
        assertThat(chart.series().get(0).mean().get(2)).isCloseTo(-2, within(1e-9));
        assertThat(chart.series().get(0).low().get(2)).isEqualTo(-100);
        assertThat(chart.series().get(0).high().get(2)).isEqualTo(100);
    }
}
