package org.madang.scenarios.study.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.madang.charts.comparison.FactorPanels;
import org.madang.scenarios.study.analysis.MainEffects;
import org.madang.scenarios.study.analysis.NoAnswerException;

/** The mean of both sides and of their difference at each level of every factor. */
final class EffectsPart {
    private final Question q;
    private final Speech speech;
    /** By factor. */
    private final List<MainEffects> main = new ArrayList<>();
    /** By side and factor. */
    private final List<List<MainEffects>> level = new ArrayList<>();

    EffectsPart(Question q, Speech speech) {
        if (q.factors() == 0) {
            throw new NoAnswerException("nothing is varied in this study");
        }
        this.q = q;
        this.speech = speech;
        for (int side = 0; side < q.sides(); side++) {
            level.add(new ArrayList<>());
            for (int f = 0; f < q.factors(); f++) {
                level.get(side).add(MainEffects.of(q.level(side), q.even(), f));
            }
        }
        for (int f = 0; f < q.factors(); f++) {
            main.add(MainEffects.of(q.main(), q.even(), f));
        }
    }

    Finding finding() {
        EffectsFiles files = new EffectsFiles(q, speech, main, level);
        return new Finding(StudyFigure.EFFECTS, sentences(), table(), files.csv(), files.json(), Optional.of(figure()));
    }

    private List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        boolean isBinned = main.stream().anyMatch(MainEffects::isBinned);
        if (q.factors() > 1) {
            String points = q.evenPoints() < q.table().points() ? "the points of the first grid" : "all points";
            sentences.add("Means over " + points
                    + " that have the level, whatever the other factors are: at single points " + "it may be otherwise"
                    + (isBinned ? "; many values are cut into shares of equally many points." : "."));
        }
        for (int f = 0; f < q.factors(); f++) {
            List<MainEffects.Level> levels = main.get(f).levels();
            MainEffects.Level low = levels.get(0);
            MainEffects.Level high = levels.get(levels.size() - 1);
            if (levels.size() > 1) {
                sentences.add(Speech.capital(speech.measured()) + " is "
                        + speech.main(low.mean().mean())
                        + (q.factors() > 1 ? " on average with " : " with ")
                        + speech.factors().name(f) + " "
                        + speech.factors().span(f, low.low(), low.high()) + ", and "
                        + speech.main(high.mean().mean()) + " with "
                        + speech.factors().span(f, high.low(), high.high()) + ".");
            }
        }
        return sentences;
    }

    private TextTable table() {
        List<String> header = new ArrayList<>(List.of("factor", "level", "points"));
        header.add(q.first() + (q.isPair() ? "" : " [95 %]"));
        if (q.isPair()) {
            header.addAll(List.of(q.second(), "difference [95 %]"));
        }
        List<List<String>> rows = new ArrayList<>();
        // With one factor the levels are the points, which the response table has.
        for (int f = 0; f < q.factors() && q.factors() > 1; f++) {
            for (int n = 0; n < main.get(f).levels().size(); n++) {
                MainEffects.Level l = main.get(f).levels().get(n);
                List<String> row = new ArrayList<>(List.of(
                        n == 0 ? speech.factors().title(f) : "",
                        speech.factors().span(f, l.low(), l.high()),
                        String.valueOf(l.points())));
                for (int side = 0; side < q.sides() && q.isPair(); side++) {
                    row.add(speech.value(mean(side, f, n)));
                }
                row.add(speech.main(l.mean()));
                rows.add(row);
            }
        }
        return new TextTable(header, rows, 1);
    }

    /** NaN where a side has no values at points where the difference has; levels then do not correspond. */
    private double mean(int side, int factor, int n) {
        List<MainEffects.Level> levels = level.get(side).get(factor).levels();
        return levels.size() == main.get(factor).levels().size()
                ? levels.get(n).mean().mean()
                : Double.NaN;
    }

    private FactorPanels figure() {
        List<FactorPanels.Panel> panels = new ArrayList<>();
        for (int f = 0; f < q.factors(); f++) {
            List<FactorPanels.Curve> curves = new ArrayList<>();
            for (int side = 0; side < q.sides(); side++) {
                curves.addAll(curves(f, side));
            }
            panels.add(new FactorPanels.Panel(speech.factors().scale(f), curves, List.of()));
        }
        boolean isAlone = q.factors() == 1;
        return new FactorPanels(
                speech.caption(
                        isAlone
                                ? speech.say("by", "what", speech.label(), "factor", speech.factor(0))
                                : speech.say("byFactor", "what", speech.label()),
                        isAlone ? speech.say("meansAlone") : speech.say("meansOfLevel")),
                speech.axis(speech.label()),
                speech.sideNames(),
                panels);
    }

    /** Points with whiskers, joined by a line where values are numbers. */
    private List<FactorPanels.Curve> curves(int factor, int side) {
        List<MainEffects.Level> levels = level.get(side).get(factor).levels();
        List<Double> at = levels.stream()
                .map(l -> speech.factors().onScale(factor, l.middle()))
                .toList();
        var numbers = levels.stream().map(l -> Speech.drawn(l.mean())).toList();
        var points = new FactorPanels.Curve(side, true, at, numbers);
        if (speech.factors().column(factor).isLabelled()) {
            return List.of(points);
        }
        var line = numbers.stream()
                .map(e -> org.madang.charts.figure.Estimate.of(e.value()))
                .toList();
        return List.of(new FactorPanels.Curve(side, false, at, line), points);
    }
}
