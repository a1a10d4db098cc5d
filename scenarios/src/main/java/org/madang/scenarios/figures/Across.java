package org.madang.scenarios.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.madang.charts.figure.Caption;
import org.madang.charts.figure.TimeSeries;
import org.madang.charts.plot.Reference;
import org.madang.charts.plot.WeekMark;
import org.madang.charts.style.Language;
import org.madang.charts.timeline.LineChart;
import org.madang.scenarios.results.Curve;
import org.madang.scenarios.results.Results;
import org.madang.sim.indicator.Indicator;

/** Figures of two comparisons in one picture: their sides, or the differences between sides that both have. */
public final class Across {
    private final List<Results> results;
    private final List<String> names;
    private final List<Scene> scenes;

    private Across(List<Results> results, List<String> names, Language language) {
        this.results = results;
        this.names = names;
        scenes = results.stream().map(r -> new Scene(r, language)).toList();
    }

    /** Those kinds that can show two comparisons. */
    public static List<FigureKind> kinds() {
        return List.of(FigureKind.INDICATOR, FigureKind.DIFFERENCE);
    }

    /**
     * All pictures of a kind.
     *
     * @param names what the two are told apart by
     * @throws NoFigureException if the two have no pair of sides in common
     */
    public static List<Picture> of(
            FigureKind kind, List<Results> results, List<String> names, Language language, List<Indicator> chosen) {
        Across across = new Across(results, names, language);
        List<Picture> pictures = new ArrayList<>();
        for (Indicator indicator : chosen) {
            if (kind == FigureKind.INDICATOR) {
                pictures.add(Picture.of("across-" + indicator.key(), across.levels(indicator)));
            } else {
                pictures.addAll(across.differences(indicator));
            }
        }
        return pictures;
    }

    private LineChart levels(Indicator indicator) {
        List<TimeSeries> lines = new ArrayList<>();
        List<String> outcomes = new ArrayList<>();
        for (int n = 0; n < 2; n++) {
            Scene scene = scenes.get(n);
            for (int side = 0; side < scene.sides(); side++) {
                Curve curve = Bounds.of(indicator, results.get(n).level(side, indicator));
                lines.add(curve.series(scene.side(side) + " · " + names.get(n)));
            }
            outcomes.add(scene.told(indicator));
        }
        Scene scene = scenes.get(0);
        return LineChart.of(caption(title(indicator, outcomes), scene.label(indicator)), scene.axis(indicator), lines)
                .withMarks(marks());
    }

    /** What came out in each, or once what came out in both: "Profit: no clear difference (both)". */
    private String title(Indicator indicator, List<String> outcomes) {
        Scene scene = scenes.get(0);
        String both = scene.say("across.both");
        String first = outcomes.get(0);
        String told = first.equals(outcomes.get(1))
                ? first + scene.inBrackets(both)
                : first + scene.inBrackets(names.get(0)) + ", " + outcomes.get(1) + scene.inBrackets(names.get(1));
        return scene.say("across.title", "indicator", scene.label(indicator), "what", told);
    }

    /** What happens, if the same happens in both. */
    private List<WeekMark> marks() {
        List<WeekMark> marks = scenes.get(0).marks();
        return marks.equals(scenes.get(1).marks()) ? marks : List.of();
    }

    private List<Picture> differences(Indicator indicator) {
        List<Picture> pictures = new ArrayList<>();
        List<String> sides = results.get(0).sides();
        List<String> others = results.get(1).sides();
        String reference = sides.get(results.get(0).reference());
        for (int side : results.get(0).others()) {
            Optional<Curve> there = difference(results.get(1), reference, sides.get(side), indicator);
            if (there.isPresent()) {
                String name = "across-difference-" + indicator.key()
                        + (sides.size() == 2 ? "" : "-" + scenes.get(0).slug(side));
                pictures.add(Picture.of(name, difference(indicator, side, there.get())));
            }
        }
        if (pictures.isEmpty()) {
            throw new NoFigureException("the two have no pair of sides in common of which one is best in either; found "
                    + String.join(", ", sides) + " and " + String.join(", ", others));
        }
        return pictures;
    }

    /** One named side less another, where one of them is the reference there. */
    private static Optional<Curve> difference(Results there, String first, String second, Indicator indicator) {
        int a = there.sides().indexOf(first);
        int b = there.sides().indexOf(second);
        if (a < 0 || b < 0) {
            return Optional.empty();
        }
        if (a == there.reference()) {
            return Optional.of(there.differences().get(b).get(indicator));
        }
        return b == there.reference()
                ? Optional.of(there.differences().get(a).get(indicator).negated())
                : Optional.empty();
    }

    private LineChart difference(Indicator indicator, int side, Curve there) {
        Scene scene = scenes.get(0);
        Differences differences = new Differences(scene, indicator);
        List<Curve> curves = List.of(results.get(0).differences().get(side).get(indicator), there);
        List<TimeSeries> lines = new ArrayList<>();
        List<String> outcomes = List.of(scene.told(indicator), scenes.get(1).told(indicator));
        for (int n = 0; n < 2; n++) {
            lines.add(differences.line(curves.get(n), names.get(n)));
        }
        return LineChart.of(caption(title(indicator, outcomes), differences.pair(side)), differences.axis(), lines)
                .withMarks(marks())
                .withReferences(List.of(new Reference(0, scene.say("across.zero"))));
    }

    /** What is small print names both. */
    private Caption caption(String title, String subject) {
        Scene scene = scenes.get(0);
        List<String> made = new ArrayList<>();
        for (int n = 0; n < 2; n++) {
            made.add(names.get(n) + ": " + scene.voice.authored(results.get(n).scenario()) + ", "
                    + scene.say(
                            "seed",
                            "seed",
                            Scene.plain(results.get(n).provenance().seed())));
            String mark = results.get(n).verified().mark(scene.voice.language());
            if (!mark.isEmpty()) {
                made.add(mark);
            }
        }
        String version =
                results.stream().map(r -> r.provenance().version()).distinct().collect(Collectors.joining(", "));
        String subtitle = scene.say("across.bands", "what", subject);
        return new Caption(title, subtitle, String.join(" · ", made) + " · Madang " + version);
    }
}
