package org.madang.scenarios.figures;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.madang.charts.comparison.Histogram;
import org.madang.charts.figure.Axis;
import org.madang.charts.figure.Caption;
import org.madang.charts.figure.Values;
import org.madang.scenarios.results.Results.Bins;
import org.madang.sim.indicator.Indicator;

/** How satisfaction, and trust with its gate, are distributed over people in the last week. */
final class Distributions {
    private final Scene scene;

    Distributions(Scene scene) {
        this.scene = scene;
    }

    List<Picture> pictures() {
        String members = scene.say("distribution.members");
        return List.of(
                Picture.of("distribution-satisfaction", satisfaction()),
                Picture.of("distribution-trust-members", trust("members", Indicator.TRUSTING_MEMBERS, members)),
                Picture.of(
                        "distribution-trust-prospects",
                        trust("prospects", Indicator.TRUSTING_PROSPECTS, scene.say("distribution.prospects"))));
    }

    private Histogram satisfaction() {
        Axis axis = scene.axis(Indicator.SATISFACTION);
        String title = scene.say("distribution.notDisappointed", "list", bySide("satisfaction", "members"));
        String subtitle = scene.meanOnly(scene.say("distribution.disappointed"));
        return histogram(
                scene.caption(title, subtitle),
                axis,
                "satisfaction",
                "members",
                new Histogram.Gate(0, scene.say("distribution.asExpected")));
    }

    private Histogram trust(String group, Indicator behind, String who) {
        Axis axis = Axis.number(scene.say("distribution.margin"), scene.say("distribution.marginUnit"));
        List<String> parts = new ArrayList<>();
        for (int side = 0; side < scene.sides(); side++) {
            parts.add(scene.ofSide(
                    scene.percent(scene.results.level(side, behind).last().mean()), side));
        }
        String list = String.join(", ", parts);
        String title = scene.say("distribution.past", "list", list, "who", who);
        String subtitle = scene.meanOnly(scene.say("distribution.notPast"));
        return histogram(
                scene.caption(title, subtitle),
                axis,
                "trustMargin",
                group,
                new Histogram.Gate(0, scene.say("distribution.gate")));
    }

    /** The share of people at or above 0. */
    private String bySide(String trait, String group) {
        List<String> parts = new ArrayList<>();
        for (int side = 0; side < scene.sides(); side++) {
            Bins bins = bins(side, trait, group);
            double above = 0;
            for (int n = 0; n < bins.people().size(); n++) {
                double from = bins.from()
                        + (bins.to() - bins.from()) * n / bins.people().size();
                above += from > -1e-9 ? bins.people().get(n) : 0;
            }
            double all = bins.people().known().sum();
            parts.add(scene.ofSide(all > 0 ? scene.percent(above / all) : "–", side));
        }
        return String.join(", ", parts);
    }

    private Histogram histogram(Caption caption, Axis axis, String trait, String group, Histogram.Gate gate) {
        List<Histogram.Group> groups = new ArrayList<>();
        int first = Integer.MAX_VALUE;
        int end = 0;
        for (int side = 0; side < scene.sides(); side++) {
            Values people = bins(side, trait, group).people();
            for (int n = 0; n < people.size(); n++) {
                first = people.get(n) > 0 ? Math.min(first, n) : first;
                end = people.get(n) > 0 ? Math.max(end, n + 1) : end;
            }
        }
        Bins all = bins(0, trait, group);
        double width = (all.to() - all.from()) / all.people().size();
        int zero = (int) Math.rint(-all.from() / width);
        // Empty ends are cut off, but for whole tenths, and the gate stays in sight.
        int from = Math.min(first, zero - 4) / 4 * 4;
        int to = Math.min(all.people().size(), (Math.max(end, zero + 4) + 3) / 4 * 4);
        for (int side = 0; side < scene.sides(); side++) {
            double[] people = bins(side, trait, group).people().toArray();
            groups.add(new Histogram.Group(
                    scene.side(side), Values.of(Arrays.copyOfRange(people, Math.max(0, from), to))));
        }
        double left = all.from() + width * Math.max(0, from);
        Axis height = Axis.count(scene.say("people"), scene.say("peopleUnit"));
        return new Histogram(caption, axis, height, left, all.from() + width * to, groups, Optional.of(gate));
    }

    private Bins bins(int side, String trait, String group) {
        return scene.results.closer().distributions().get(side).stream()
                .filter(b -> b.trait().equals(trait) && b.group().equals(group))
                .findFirst()
                .orElseThrow(() -> new NoFigureException(
                        "the results have no " + trait + " of " + group + "; an older Madang wrote them: run again"));
    }
}
