package org.madang.scenarios.figures;

import java.util.ArrayList;
import java.util.List;
import org.madang.charts.figure.Figure;
import org.madang.charts.timeline.Crossover;
import org.madang.charts.timeline.DifferenceChart;
import org.madang.charts.timeline.LineChart;
import org.madang.scenarios.answer.Duel;
import org.madang.scenarios.results.Curve;
import org.madang.scenarios.statistics.CrossoverWeek;
import org.madang.sim.indicator.Indicator;

/** Indicators week by week: of the sides, and as their difference. */
final class OverTime {
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

    /** The indicator week by week under this title. */
    LineChart level(Indicator indicator, String title) {
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
            for (int side : scene.results.others()) {
                String name = "difference-" + indicator.key() + (scene.sides() == 2 ? "" : "-" + scene.slug(side));
                pictures.add(Picture.of(name, difference(side, indicator)));
            }
        }
        return pictures;
    }

    private Figure difference(int side, Indicator indicator) {
        List<CrossoverWeek> changes =
                scene.results.duel(side, indicator).map(Duel::changes).orElse(List.of());
        int reference = scene.results.reference();
        Differences differences = new Differences(scene, indicator);
        Curve curve = scene.results.differences().get(side).get(indicator);
        return new DifferenceChart(
                scene.caption(titles.difference(side, indicator), scene.meanOfRuns(differences.pair(side))),
                differences.axis(),
                new DifferenceChart.Contender(scene.side(reference), reference),
                new DifferenceChart.Contender(scene.side(side), side),
                differences.line(curve, scene.say("difference")),
                curve.sure(),
                changes.stream().map(this::crossover).toList(),
                indicator.moreIsBetter(),
                scene.marks());
    }

    private Crossover crossover(CrossoverWeek c) {
        boolean known = c.low() < c.high();
        return new Crossover(
                scene.named(c.leader()), c.week(), known ? c.low() : Double.NaN, known ? c.high() : Double.NaN);
    }
}
