package org.madang.scenarios.study.findings;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.madang.charts.comparison.FactorPanels;
import org.madang.scenarios.study.analysis.MainEffects;
import org.madang.sim.verdict.Estimate;

/** The mean of both sides and of their difference at each level of every factor. */
final class EffectsPart {
    private final Question q;
    private final Speech speech;
    /** By factor. */
    private final List<MainEffects> main = new ArrayList<>();
    /** By side and factor. */
    private final List<List<MainEffects>> level = new ArrayList<>();

    EffectsPart(Question q, Speech speech) {
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
        return new Finding(StudyFigure.EFFECTS, sentences(), table(), csv(), json(), Optional.of(figure()));
    }

    private List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        boolean isBinned = main.stream().anyMatch(MainEffects::isBinned);
        String points = q.evenPoints() < q.table().points() ? "the points of the first grid" : "all points";
        sentences.add("Means over " + points + " that have the level, whatever the other factors are"
                + (isBinned ? "; factors with many values are cut into shares with equally many points." : "."));
        for (int f = 0; f < q.factors(); f++) {
            List<MainEffects.Level> levels = main.get(f).levels();
            Estimate low = levels.get(0).mean();
            Estimate high = levels.get(levels.size() - 1).mean();
            if (levels.size() > 1) {
                sentences.add("From " + text(f, levels.get(0)) + " to " + text(f, levels.get(levels.size() - 1))
                        + " of " + speech.factor(f) + ", " + speech.subject() + " goes from "
                        + speech.main(low.mean()) + " to " + speech.main(high.mean()) + ".");
            }
        }
        return sentences;
    }

    private String text(int factor, MainEffects.Level level) {
        String low = speech.factorValue(factor, level.low());
        return level.low() == level.high() ? low : low + " to " + speech.factorValue(factor, level.high());
    }

    private TextTable table() {
        List<String> header = new ArrayList<>(List.of("factor", "level", "points"));
        header.add(q.first() + (q.isPair() ? "" : " [95 %]"));
        if (q.isPair()) {
            header.addAll(List.of(q.second(), "difference [95 %]"));
        }
        List<List<String>> rows = new ArrayList<>();
        for (int f = 0; f < q.factors(); f++) {
            for (int n = 0; n < main.get(f).levels().size(); n++) {
                MainEffects.Level l = main.get(f).levels().get(n);
                List<String> row = new ArrayList<>(
                        List.of(n == 0 ? speech.factorTitle(f) : "", text(f, l), String.valueOf(l.points())));
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

    private String csv() {
        Csv csv = new Csv(List.of("factor", "side", "from", "to", "points", "mean", "low", "high"));
        for (int f = 0; f < q.factors(); f++) {
            for (int side = 0; side < q.sides(); side++) {
                rows(csv, f, side == 0 ? q.first() : q.second(), level.get(side).get(f));
            }
            if (q.isPair()) {
                rows(csv, f, "difference", main.get(f));
            }
        }
        return csv.toString();
    }

    private void rows(Csv csv, int factor, String what, MainEffects effects) {
        for (MainEffects.Level l : effects.levels()) {
            csv.text(speech.factor(factor)).text(what);
            if (speech.column(factor).isLabelled()) {
                csv.text(speech.factorValue(factor, l.low())).text(speech.factorValue(factor, l.high()));
            } else {
                csv.number(speech.onScale(factor, l.low())).number(speech.onScale(factor, l.high()));
            }
            csv.number(l.points()).estimate(l.mean()).end();
        }
    }

    private ObjectNode json() {
        ObjectNode node = Json.object();
        for (int f = 0; f < q.factors(); f++) {
            ArrayNode levels = node.putArray(speech.factor(f));
            for (MainEffects.Level l : main.get(f).levels()) {
                ObjectNode one = levels.addObject();
                one.put("level", text(f, l));
                one.put("points", l.points());
                Json.put(one, q.isPair() ? "difference" : q.first(), l.mean());
            }
        }
        return node;
    }

    private FactorPanels figure() {
        List<FactorPanels.Panel> panels = new ArrayList<>();
        for (int f = 0; f < q.factors(); f++) {
            List<FactorPanels.Curve> curves = new ArrayList<>();
            for (int side = 0; side < q.sides(); side++) {
                curves.addAll(curves(f, side));
            }
            panels.add(new FactorPanels.Panel(speech.scale(f), curves, List.of()));
        }
        return new FactorPanels(
                speech.caption(
                        speech.label() + speech.say(" by factor", ": 요인별"),
                        speech.say(
                                "Means over all points with the level; whiskers: 95% interval",
                                "그 수준을 가진 모든 점의 평균, 선: 95% 신뢰구간")),
                speech.axis(speech.label()),
                speech.sideNames(),
                panels);
    }

    /** Points with whiskers, joined by a line where values are numbers. */
    private List<FactorPanels.Curve> curves(int factor, int side) {
        List<MainEffects.Level> levels = level.get(side).get(factor).levels();
        List<Double> at =
                levels.stream().map(l -> speech.onScale(factor, l.middle())).toList();
        var numbers = levels.stream().map(l -> Speech.drawn(l.mean())).toList();
        var points = new FactorPanels.Curve(side, true, at, numbers);
        if (speech.column(factor).isLabelled()) {
            return List.of(points);
        }
        var line = numbers.stream()
                .map(e -> org.madang.charts.figure.Estimate.of(e.value()))
                .toList();
        return List.of(new FactorPanels.Curve(side, false, at, line), points);
    }
}
