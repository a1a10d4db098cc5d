package org.madang.scenarios.figures;

import java.util.List;
import java.util.stream.Stream;
import org.madang.charts.figure.Axis;
import org.madang.charts.timeline.SmallMultiples;
import org.madang.scenarios.statistics.Estimate;
import org.madang.sim.indicator.Indicator;

/** What each of the five schools of customer management looks at, and what all of them are for: who leaves. */
final class Schools {
    /** One indicator for each school. */
    private static final List<Indicator> SCHOOLS = List.of(
            Indicator.SATISFACTION,
            Indicator.REPEAT_RATE,
            Indicator.PAIN,
            Indicator.CUSTOMER_INTERACTIONS,
            Indicator.TRUSTING_MEMBERS);

    private final Scene scene;

    Schools(Scene scene) {
        this.scene = scene;
    }

    List<Picture> pictures() {
        List<SmallMultiples.Panel> panels = Stream.concat(SCHOOLS.stream(), Stream.of(Indicator.CHURN))
                .map(i -> new SmallMultiples.Panel(school(i), axis(i), scene.series(i)))
                .toList();
        return List.of(Picture.of(
                "schools",
                new SmallMultiples(
                        scene.caption(title(), scene.meanOfRuns(scene.say("Own scale in each panel", "패널마다 눈금이 다름"))),
                        scene.sideNames(),
                        panels,
                        scene.marks())));
    }

    private String title() {
        return switch (scene.sides()) {
            case 1 -> new Titles(scene).level(Indicator.CHURN);
            case 2 -> ahead();
            default -> bestOnAverage();
        };
    }

    /** In how many schools' indicators each of two sides is surely better in the end. */
    private String ahead() {
        int[] count = new int[2];
        for (Indicator indicator : SCHOOLS) {
            Estimate gap = new Endings(scene, indicator).gap(1);
            if (gap.isSure()) {
                count[gap.low() > 0 == indicator.moreIsBetter() ? 0 : 1]++;
            }
        }
        int best = count[1] > count[0] ? 1 : 0;
        return count[best] == 0
                ? scene.say("No clear difference in what the five schools look at", "다섯 학파의 지표에 뚜렷한 차이 없음")
                : ending(best, count[best], scene.say("ends ahead", "우세"))
                        + (count[1 - best] == 0 ? "" : scene.say(", behind in ", ", 열세 ") + count[1 - best]);
    }

    /** Of three or more sides nothing is sure, for only differences to the first one have an interval. */
    private String bestOnAverage() {
        int[] count = new int[scene.sides()];
        int best = 0;
        for (Indicator indicator : SCHOOLS) {
            count[best(indicator)]++;
        }
        for (int side = 1; side < count.length; side++) {
            best = count[side] > count[best] ? side : best;
        }
        return ending(best, count[best], scene.say("ends best on average", "평균 최고"));
    }

    private String ending(int side, int count, String how) {
        String many = count == SCHOOLS.size() ? "all " + count : count + " of the " + SCHOOLS.size();
        return scene.say(
                scene.side(side) + " " + how + " in " + many + " schools’ indicators",
                "다섯 학파 지표: " + scene.side(side) + " " + count + "개 " + how);
    }

    private int best(Indicator indicator) {
        Endings endings = new Endings(scene, indicator);
        int best = 0;
        for (int side = 1; side < scene.sides(); side++) {
            double more = endings.mean(side) - endings.mean(best);
            best = (indicator.moreIsBetter() ? more : -more) > 0 ? side : best;
        }
        return best;
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
}
