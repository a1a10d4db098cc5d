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
        return new Finding(
                StudyFigure.EFFECTS,
                speech.tell("heading.effects"),
                sentences(),
                table(),
                files.csv(),
                files.json(),
                Optional.of(figure()));
    }

    private List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        boolean isBinned = main.stream().anyMatch(MainEffects::isBinned);
        if (q.factors() > 1) {
            sentences.add(speech.sentence(q.evenPoints() < q.table().points() ? "effects.grid" : "effects.all"));
            if (isBinned) {
                sentences.add(speech.sentence("effects.binned"));
            }
        }
        for (int f = 0; f < q.factors(); f++) {
            List<MainEffects.Level> levels = main.get(f).levels();
            MainEffects.Level low = levels.get(0);
            MainEffects.Level high = levels.get(levels.size() - 1);
            if (levels.size() > 1) {
                sentences.add(speech.sentence(
                        q.factors() > 1 ? "effects.average" : "effects.alone",
                        "what",
                        speech.measured(),
                        "low",
                        speech.main(low.mean().mean()),
                        "factor",
                        speech.factor(f),
                        "from",
                        span(f, low),
                        "high",
                        speech.main(high.mean().mean()),
                        "to",
                        span(f, high)));
            }
        }
        return sentences;
    }

    private String span(int factor, MainEffects.Level level) {
        String low = speech.factors().value(factor, level.low());
        return level.low() == level.high()
                ? low
                : speech.tell("to", "low", low, "high", speech.factors().value(factor, level.high()));
    }

    private TextTable table() {
        List<String> header =
                new ArrayList<>(List.of(speech.column("factor"), speech.column("level"), speech.column("points")));
        String first = speech.sideInside(q.first());
        header.add(q.isPair() ? first : speech.tell("column.of", "what", first));
        if (q.isPair()) {
            header.addAll(List.of(speech.sideInside(q.second()), speech.column("difference")));
        }
        List<List<String>> rows = new ArrayList<>();
        // With one factor the levels are the points, which the response table has.
        for (int f = 0; f < q.factors() && q.factors() > 1; f++) {
            for (int n = 0; n < main.get(f).levels().size(); n++) {
                MainEffects.Level l = main.get(f).levels().get(n);
                List<String> row = new ArrayList<>(
                        List.of(n == 0 ? speech.factors().title(f) : "", span(f, l), String.valueOf(l.points())));
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
