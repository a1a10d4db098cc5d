package org.madang.scenarios.figures;

import java.util.List;
import org.madang.scenarios.statistics.CrossoverWeek;
import org.madang.scenarios.statistics.Estimate;
import org.madang.sim.indicator.Indicator;

/** Titles that say who is ahead, in the language of the figures. Korean ones need no particles after names. */
final class Titles {
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

    private String highest(Indicator indicator) {
        Endings endings = new Endings(scene, indicator);
        int best = endings.highest();
        if (Double.isNaN(endings.mean(best))) {
            return scene.label(indicator);
        }
        return scene.say(
                scene.side(best) + " ends highest in " + scene.inSentence(indicator) + " on average",
                scene.label(indicator) + ": 평균은 " + scene.side(best) + " 쪽이 가장 높음" + after());
    }

    private String pair(int second, Indicator indicator) {
        Endings endings = new Endings(scene, indicator);
        Estimate gap = endings.gap(second);
        if (Double.isNaN(gap.mean())) {
            return scene.label(indicator);
        }
        if (!gap.isSure()) {
            return scene.say(
                            "No clear difference in " + scene.inSentence(indicator),
                            scene.label(indicator) + ": 뚜렷한 차이 없음")
                    + after();
        }
        int winner = endings.winner(second);
        String by = endings.lead(second);
        return scene.say(
                scene.side(winner) + " ends " + by + " higher in " + scene.inSentence(indicator),
                scene.label(indicator) + ": " + scene.side(winner) + " 쪽이 " + by + " 높음" + after());
    }

    /** Who leads from when; where no lead is left in the end, the verdict is what is to be said. */
    String difference(int second, Indicator indicator, List<CrossoverWeek> crossovers) {
        if (crossovers.isEmpty() || !new Endings(scene, indicator).gap(second).isSure()) {
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
