package org.madang.scenarios.figures;

import org.madang.charts.style.Quantity;
import org.madang.scenarios.results.Sentences;
import org.madang.scenarios.statistics.Estimate;
import org.madang.sim.indicator.Indicator;

/** How an indicator stands in the last week: who is higher, by how much, and whether that is sure. */
record Endings(Scene scene, Indicator indicator) {
    /** Above this ratio a percentage tells less than the amount. */
    private static final double MOST = 3;

    double mean(int side) {
        return last(side).mean();
    }

    private Estimate last(int side) {
        return scene.results.level(side, indicator).last();
    }

    /** The side whose mean is highest; the first where none has a value. */
    int highest() {
        int best = 0;
        for (int side = 1; side < scene.sides(); side++) {
            double value = mean(side);
            best = !Double.isNaN(value) && !(value <= mean(best)) ? side : best;
        }
        return best;
    }

    /** The first side less this one. */
    Estimate gap(int second) {
        return scene.results.differences().get(second).get(indicator).last();
    }

    /** Who is higher, the first side or this one, where the gap is sure. */
    int winner(int second) {
        return gap(second).low() > 0 ? 0 : second;
    }

    /** By how much: relative to the loser where that makes sense; shares in percentage points. */
    String lead(int second) {
        Estimate loser = last(winner(second) == 0 ? second : 0);
        double size = Math.abs(gap(second).mean());
        Quantity quantity = Sentences.quantity(indicator);
        boolean relative = quantity != Quantity.SHARE && quantity != Quantity.NUMBER;
        return relative && loser.low() > 0 && size / loser.mean() < MOST
                ? scene.percent(size / loser.mean())
                : size(second);
    }

    private String size(int second) {
        double size = Math.abs(gap(second).mean());
        if (Sentences.quantity(indicator) != Quantity.SHARE) {
            return scene.number(size, indicator);
        }
        String points = scene.number(100 * size, Quantity.NUMBER);
        return points + scene.say(points.equals("1") ? " point" : " points", "%p");
    }

    /** What came out, as one of several things to tell: "retention-first higher by 10 %", "no clear difference". */
    String told() {
        return switch (scene.sides()) {
            case 1 -> scene.number(mean(0), indicator);
            case 2 -> told(1, gap(1).isSure() ? lead(1) : "");
            default -> {
                int best = highest();
                yield Double.isNaN(mean(best))
                        ? "–"
                        : scene.sideInside(best) + scene.say(" highest on average", " 쪽이 평균 최고");
            }
        };
    }

    /** The same of the difference to one side, as an amount. */
    String amount(int second) {
        return told(second, size(second));
    }

    private String told(int second, String by) {
        Estimate gap = gap(second);
        if (!gap.isSure()) {
            return Double.isNaN(gap.mean()) ? "–" : scene.say("no clear difference", "뚜렷한 차이 없음");
        }
        String winner = scene.sideInside(winner(second));
        return scene.say(winner + " higher by " + by, winner + " 쪽이 " + by + " 높음");
    }
}
