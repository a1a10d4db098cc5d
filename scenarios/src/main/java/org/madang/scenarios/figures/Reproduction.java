package org.madang.scenarios.figures;

import java.util.ArrayList;
import java.util.List;
import org.madang.charts.figure.Values;
import org.madang.charts.plot.Reference;
import org.madang.charts.style.Quantity;
import org.madang.charts.timeline.LineChart;
import org.madang.sim.indicator.Indicator;

/** How many new members each member brings, and whether that is enough to grow by itself. */
final class Reproduction {
    private final Scene scene;

    Reproduction(Scene scene) {
        this.scene = scene;
    }

    List<Picture> pictures() {
        Indicator number = Indicator.REPRODUCTION_NUMBER;
        LineChart chart = new OverTime(scene)
                .level(number, title())
                .withReferences(List.of(new Reference(1, scene.say("reproduction.one"))));
        return List.of(Picture.of("reproduction", chart));
    }

    /** Whose word of mouth carries the growth, and how long; or how far the strongest is from that. */
    private String title() {
        List<String> parts = new ArrayList<>();
        double most = Double.NEGATIVE_INFINITY;
        for (int side = 0; side < scene.sides(); side++) {
            Values number =
                    scene.results.level(side, Indicator.REPRODUCTION_NUMBER).mean();
            long weeks = number.known().filter(v -> v >= 1).count();
            most = Math.max(most, number.known().max().orElse(most));
            if (weeks > 0) {
                parts.add(scene.ofSide(
                        scene.say(weeks == 1 ? "reproduction.week" : "reproduction.weeks", "n", weeks), side));
            }
        }
        if (!parts.isEmpty()) {
            String list = scene.list(parts);
            return scene.say("reproduction.grows", "list", list);
        }
        return most < 0
                ? scene.say("reproduction.never")
                : scene.say("reproduction.atMost", "x", scene.number(most, Quantity.NUMBER));
    }
}
