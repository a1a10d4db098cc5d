package org.madang.scenarios.figures;

import java.util.List;
import org.madang.charts.style.Quantity;
import org.madang.scenarios.results.Curve;
import org.madang.scenarios.results.Sentences;
import org.madang.sim.indicator.Indicator;
import org.madang.sim.verdict.CrossoverWeek;
import org.madang.sim.verdict.Estimate;

/** Titles that say who is ahead, in the language of the figures. Korean ones need no particles after names. */
final class Titles {
    /** Above this ratio a percentage tells less than the amount. */
    private static final double MOST = 3;

    private final Scene scene;

    Titles(Scene scene) {
        this.scene = scene;
    }

    /** Who ends higher in an indicator. */
    String level(Indicator indicator) {
        return switch (scene.sides()) {
            case 1 -> alone(indicator);
            case 2 -> pair(1, indicator);
            default -> highest(indicator);
        };
    }

    private String alone(Indicator indicator) {
        double last = scene.results.level(0, indicator).last().mean();
        if (Double.isNaN(last)) {
            return scene.label(indicator);
        }
        String value = scene.number(last, indicator);
        return scene.label(indicator) + ": " + value + after();
    }

    private String after() {
        return scene.say(" after " + scene.results.weeks() + " weeks", " (" + scene.results.weeks() + "주 후)");
    }

    /** The side whose mean ends highest; the first where none has a value. */
    int highestSide(Indicator indicator) {
        int best = 0;
        for (int side = 1; side < scene.sides(); side++) {
            double value = mean(side, indicator);
            best = !Double.isNaN(value) && !(value <= mean(best, indicator)) ? side : best;
        }
        return best;
    }

    private String highest(Indicator indicator) {
        int best = highestSide(indicator);
        if (Double.isNaN(mean(best, indicator))) {
            return scene.label(indicator);
        }
        return scene.say(
                scene.side(best) + " ends highest in " + scene.inSentence(indicator) + " on average",
                scene.label(indicator) + ": 평균은 " + scene.side(best) + " 쪽이 가장 높음" + after());
    }

    private double mean(int side, Indicator indicator) {
        return scene.results.level(side, indicator).last().mean();
    }

    private String pair(int second, Indicator indicator) {
        Estimate gap = scene.results.differences().get(second).get(indicator).last();
        if (Double.isNaN(gap.mean())) {
            return scene.label(indicator);
        }
        if (!gap.isSure()) {
            return scene.say(
                            "No clear difference in " + scene.inSentence(indicator),
                            scene.label(indicator) + ": 뚜렷한 차이 없음")
                    + after();
        }
        int winner = gap.low() > 0 ? 0 : second;
        String by = by(Math.abs(gap.mean()), scene.results.level(winner == 0 ? second : 0, indicator), indicator);
        return scene.say(
                scene.side(winner) + " ends " + by + " higher in " + scene.inSentence(indicator),
                scene.label(indicator) + ": " + scene.side(winner) + " 쪽이 " + by + " 높음" + after());
    }

    /** Relative to the loser where that makes sense; shares in percentage points. */
    private String by(double gap, Curve loser, Indicator indicator) {
        Estimate base = loser.last();
        if (Sentences.quantity(indicator) == Quantity.SHARE) {
            String points = scene.number(100 * gap, Quantity.NUMBER);
            return points + scene.say(points.equals("1") ? " point" : " points", "%p");
        }
        boolean score = Sentences.quantity(indicator) == Quantity.NUMBER;
        return !score && base.low() > 0 && gap / base.mean() < MOST
                ? scene.percent(gap / base.mean())
                : scene.number(gap, indicator);
    }

    /** Who leads from when. */
    String difference(int second, Indicator indicator, List<CrossoverWeek> crossovers) {
        if (crossovers.isEmpty()) {
            return pair(second, indicator);
        }
        CrossoverWeek last = crossovers.get(crossovers.size() - 1);
        String leader = scene.named(last.leader());
        if (!indicator.moreIsBetter()) {
            return scene.say(
                    leader + " is higher in " + scene.inSentence(indicator) + " from week " + last.week() + " on",
                    scene.label(indicator) + ": " + last.week() + "주차부터 " + leader + " 쪽이 높음");
        }
        return scene.say(
                leader + " overtakes in " + scene.inSentence(indicator) + " in week " + last.week(),
                scene.label(indicator) + ": " + last.week() + "주차에 " + leader + " 쪽이 역전");
    }
}
