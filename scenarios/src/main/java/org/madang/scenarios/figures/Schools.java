package org.madang.scenarios.figures;

import java.util.List;
import java.util.stream.Stream;
import org.madang.charts.figure.Axis;
import org.madang.charts.timeline.SmallMultiples;
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
                        scene.caption(title(), scene.meanOfRuns(scene.say("schools.scales"))),
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
            scene.results
                    .ranking(indicator)
                    .best()
                    .ifPresent(best -> count[scene.results.sides().indexOf(best)]++);
        }
        int best = count[1] > count[0] ? 1 : 0;
        return count[best] == 0
                ? scene.say("schools.none")
                : count[1 - best] == 0
                        ? scene.say("schools.ahead", "side", scene.side(best), "many", many(count[best]))
                        : scene.say(
                                "schools.aheadBehind",
                                "side",
                                scene.side(best),
                                "many",
                                many(count[best]),
                                "behind",
                                count[1 - best]);
    }

    /** Of three or more sides the means alone: the title has no room for which of them are sure. */
    private String bestOnAverage() {
        int[] count = new int[scene.sides()];
        int best = 0;
        for (Indicator indicator : SCHOOLS) {
            count[best(indicator)]++;
        }
        for (int side = 1; side < count.length; side++) {
            best = count[side] > count[best] ? side : best;
        }
        return scene.say("schools.average", "side", scene.side(best), "many", many(count[best]));
    }

    private String many(int count) {
        return count == SCHOOLS.size()
                ? scene.say("schools.all", "n", count)
                : scene.say("schools.some", "n", count, "of", SCHOOLS.size());
    }

    private int best(Indicator indicator) {
        List<String> order = scene.results.ranking(indicator).order();
        return order.isEmpty() ? 0 : scene.results.sides().indexOf(order.get(0));
    }

    /** The panels have no room for long labels and units. */
    private Axis axis(Indicator indicator) {
        return indicator == Indicator.CUSTOMER_INTERACTIONS
                ? Axis.number(scene.say("schools.contacts"), scene.say("aWeek"))
                : scene.axis(indicator);
    }

    private String school(Indicator indicator) {
        return switch (indicator) {
            case SATISFACTION -> scene.say("schools.satisfaction");
            case REPEAT_RATE -> scene.say("schools.relationship");
            case PAIN -> scene.say("schools.experience");
            case CUSTOMER_INTERACTIONS -> scene.say("schools.interaction");
            case TRUSTING_MEMBERS -> scene.say("schools.trust");
            default -> scene.say("schools.churn");
        };
    }
}
