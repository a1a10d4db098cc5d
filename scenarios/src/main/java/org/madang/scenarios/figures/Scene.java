package org.madang.scenarios.figures;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.madang.charts.figure.Axis;
import org.madang.charts.figure.Caption;
import org.madang.charts.figure.TimeSeries;
import org.madang.charts.plot.WeekMark;
import org.madang.charts.style.Language;
import org.madang.charts.style.NumberText;
import org.madang.charts.style.Quantity;
import org.madang.scenarios.results.Results;
import org.madang.scenarios.results.Sentences;
import org.madang.sim.indicator.Indicator;

/** What all figures of one comparison share: the results, the language and its words. */
final class Scene {
    final Results results;
    private final Language language;
    private final NumberText numbers;

    Scene(Results results, Language language) {
        this.results = results;
        this.language = language;
        numbers = new NumberText(language);
    }

    Language language() {
        return language;
    }

    String say(String english, String korean) {
        return language == Language.KOREAN ? korean : english;
    }

    int sides() {
        return results.sides().size();
    }

    /** A side's name as a heading. */
    String side(int side) {
        return Names.side(results.sides().get(side), language);
    }

    List<String> sideNames() {
        return results.sides().stream().map(name -> Names.side(name, language)).toList();
    }

    /** The name that a result gives, as a heading. */
    String named(String side) {
        return Names.side(side, language);
    }

    /** Behind a number, the side it belongs to; nothing where there is one side only. */
    String inBrackets(int side) {
        return sides() == 1 ? "" : inBrackets(side(side));
    }

    /** A name behind what it belongs to, kept together on one line if it is short. */
    static String inBrackets(String name) {
        return "\u00a0(" + (name.length() < 20 ? name.replace(' ', '\u00a0') : name) + ")";
    }

    String sideInside(int side) {
        return Names.sideInside(results.sides().get(side), language);
    }

    /** A part of a file name that stands for a side alone, whatever characters names have and whatever a disk tells apart. */
    String slug(int side) {
        List<String> before = new ArrayList<>();
        for (int n = 0; n < side; n++) {
            before.add(slug(n));
        }
        String plain = plainSlug(side);
        String slug = plain;
        for (int n = 2; before.contains(slug); n++) {
            slug = plain + "-" + n;
        }
        return slug;
    }

    private String plainSlug(int side) {
        String name = Normalizer.normalize(results.sides().get(side), Normalizer.Form.NFC);
        String slug = name.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
        String cut = slug.length() > 40 ? slug.substring(0, 40) : slug;
        return cut.equals(name.toLowerCase(Locale.ROOT)) ? cut : (cut.isEmpty() ? "side" : cut) + "-" + (side + 1);
    }

    String label(Indicator indicator) {
        return say(indicator.label(), indicator.koreanLabel());
    }

    /** The label inside a sentence. */
    String inSentence(Indicator indicator) {
        String label = label(indicator);
        return Character.toLowerCase(label.charAt(0)) + label.substring(1);
    }

    Axis axis(Indicator indicator) {
        return axis(indicator, label(indicator));
    }

    /** Fractions are written as percentages, which need no unit. */
    Axis axis(Indicator indicator, String label) {
        Quantity quantity = Sentences.quantity(indicator);
        String unit = say(indicator.unit().english(), indicator.unit().korean());
        boolean weekly = indicator.unit() == Indicator.Unit.FRACTION_A_WEEK;
        String shown = quantity == Quantity.SHARE ? weekly ? say("a week", "주당") : "" : unit;
        return new Axis(label, shown, quantity);
    }

    TimeSeries series(int side, Indicator indicator) {
        return Bounds.of(indicator, results.level(side, indicator)).series(side(side));
    }

    List<TimeSeries> series(Indicator indicator) {
        List<TimeSeries> series = new ArrayList<>();
        for (int side = 0; side < sides(); side++) {
            series.add(series(side, indicator));
        }
        return series;
    }

    /** What happens to the market, as marks on the weeks. */
    List<WeekMark> marks() {
        return results.events().stream()
                .map(event -> new WeekMark(event.week(), Names.event(event.kind(), language)))
                .toList();
    }

    Caption caption(String title, String subtitle) {
        String mark = results.verified().mark(language);
        return new Caption(
                title,
                subtitle,
                results.scenario() + " · " + say("seed ", "시드 ")
                        + results.provenance().seed() + " · Madang "
                        + results.provenance().version() + (mark.isEmpty() ? "" : " · " + mark));
    }

    /** A subtitle that says what is drawn, of how many runs and what the bands are. */
    String meanOfRuns(String what) {
        return meanOfRuns(what, say("band", "띠"));
    }

    /** The same where intervals are drawn as something else than bands. */
    String meanOfRuns(String what, String interval) {
        return meanOnly(what) + say("; " + interval + ": 95% interval", ", " + interval + ": 95% 신뢰구간");
    }

    String meanOnly(String what) {
        return what + say(", mean of ", ", 짝지은 반복 ") + results.replications() + say(" paired replications", "회의 평균");
    }

    /** "a, b and c". */
    String list(List<String> parts) {
        int last = parts.size() - 1;
        return last < 1
                ? String.join("", parts)
                : String.join(", ", parts.subList(0, last)) + say(" and ", ", ") + parts.get(last);
    }

    String number(double value, Quantity quantity) {
        return numbers.compact(value, quantity);
    }

    String number(double value, Indicator indicator) {
        return numbers.compact(value, Sentences.quantity(indicator));
    }

    /** A share in whole per cent. */
    String percent(double share) {
        return numbers.whole(Math.rint(100 * share)) + "%";
    }
}
