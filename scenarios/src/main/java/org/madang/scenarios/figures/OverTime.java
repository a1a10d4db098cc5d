package org.madang.scenarios.figures;

import java.util.ArrayList;
import java.util.List;
import org.madang.charts.figure.Axis;
import org.madang.charts.figure.Figure;
import org.madang.charts.plot.Reference;
import org.madang.charts.timeline.Crossover;
import org.madang.charts.timeline.DifferenceChart;
import org.madang.charts.timeline.LineChart;
import org.madang.charts.timeline.SmallMultiples;
import org.madang.sim.indicator.Indicator;
import org.madang.sim.verdict.CrossoverWeek;

/** Indicators week by week: of the sides, as their difference, of the five schools. */
final class OverTime {
    /** One indicator for each school, and what all of them are for. */
    private static final List<Indicator> SCHOOLS = List.of(
            Indicator.SATISFACTION,
            Indicator.REPEAT_RATE,
            Indicator.PAIN,
            Indicator.CUSTOMER_INTERACTIONS,
            Indicator.TRUSTING_MEMBERS,
            Indicator.CHURN);

    private final Scene scene;
    private final Titles titles;

    OverTime(Scene scene) {
        this.scene = scene;
        titles = new Titles(scene);
    }

    List<Picture> levels(List<Indicator> indicators) {
        return indicators.stream()
                .map(indicator -> Picture.of(indicator.key(), level(indicator, titles.level(indicator))))
                .toList();
    }

    private LineChart level(Indicator indicator, String title) {
        String subtitle = scene.meanOfRuns(scene.label(indicator));
        return LineChart.of(scene.caption(title, subtitle), scene.axis(indicator), scene.series(indicator))
                .withMarks(scene.marks());
    }

    List<Picture> differences(List<Indicator> indicators) {
        if (scene.sides() < 2) {
            throw new NoFigureException("only one side was run; a difference needs two");
        }
        List<Picture> pictures = new ArrayList<>();
        for (Indicator indicator : indicators) {
            for (int side = 1; side < scene.sides(); side++) {
                String name = "difference-" + indicator.key() + (scene.sides() == 2 ? "" : "-" + scene.slug(side));
                pictures.add(Picture.of(name, difference(side, indicator)));
            }
        }
        return pictures;
    }

    private Figure difference(int side, Indicator indicator) {
        List<CrossoverWeek> changes = LeadChanges.of(scene.results, side, indicator);
        String subject = scene.say("Difference in " + scene.inSentence(indicator), scene.label(indicator) + "의 차이");
        String pair = scene.side(0) + scene.say(" less ", " − ") + scene.sideInside(side);
        return new DifferenceChart(
                scene.caption(titles.difference(side, indicator, changes), scene.meanOfRuns(pair)),
                scene.axis(indicator, subject),
                new DifferenceChart.Contender(scene.side(0), 0),
                new DifferenceChart.Contender(scene.side(side), side),
                scene.results.differences().get(side).get(indicator).series(scene.say("Difference", "차이")),
                changes.stream().map(this::crossover).toList(),
                indicator.moreIsBetter());
    }

    private Crossover crossover(CrossoverWeek c) {
        boolean known = c.low() < c.high();
        return new Crossover(
                scene.named(c.leader()), c.week(), known ? c.low() : Double.NaN, known ? c.high() : Double.NaN);
    }

    List<Picture> schools() {
        List<SmallMultiples.Panel> panels = SCHOOLS.stream()
                .map(i -> new SmallMultiples.Panel(school(i), axis(i), scene.series(i)))
                .toList();
        String title = scene.say("What each school of customer management looks at", "고객 관리 다섯 학파가 보는 지표");
        return List.of(Picture.of(
                "schools",
                new SmallMultiples(
                        scene.caption(title, scene.meanOfRuns(scene.say("Own scale in each panel", "패널마다 눈금이 다름"))),
                        scene.sideNames(),
                        panels)));
    }

    /** The panels have no room for long labels and units. */
    private Axis axis(Indicator indicator) {
        return indicator == Indicator.CUSTOMER_INTERACTIONS
                ? Axis.number(scene.say("Contacts with members", "회원 간 접촉"), scene.say("a week", "주당"))
                : scene.axis(indicator);
    }

    private String school(Indicator indicator) {
        return switch (indicator) {
            case SATISFACTION -> scene.say("Satisfaction", "만족");
            case REPEAT_RATE -> scene.say("Relationship", "관계");
            case PAIN -> scene.say("Experience", "경험");
            case CUSTOMER_INTERACTIONS -> scene.say("Interaction", "상호작용");
            case TRUSTING_MEMBERS -> scene.say("Trust", "신뢰");
            default -> scene.say("All five: who leaves", "다섯 모두: 이탈");
        };
    }

    List<Picture> reproduction() {
        Indicator number = Indicator.REPRODUCTION_NUMBER;
        boolean grows = false;
        for (int side = 0; side < scene.sides(); side++) {
            grows |= scene.results.level(side, number).mean().known().anyMatch(v -> v >= 1);
        }
        String title = grows
                ? scene.say("For a while word of mouth alone makes the platform grow", "한동안 입소문만으로도 플랫폼이 자람")
                : scene.say("Word of mouth alone never carries the growth", "입소문만으로는 자라지 못함");
        LineChart chart = level(number, title)
                .withReferences(List.of(new Reference(1, scene.say("1: grows by itself", "1: 스스로 자람"))));
        return List.of(Picture.of("reproduction", chart));
    }
}
