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
import org.madang.charts.style.Quantity;
import org.madang.scenarios.answer.Ranking;
import org.madang.scenarios.results.Results;
import org.madang.scenarios.statement.Amounts;
import org.madang.scenarios.statement.Value;
import org.madang.scenarios.statement.Voice;
import org.madang.sim.indicator.Indicator;

/** What all figures of one comparison share: the results, the language and its words. */
final class Scene {
    final Results results;
    final Voice voice;

    Scene(Results results, Language language) {
        this.results = results;
        voice = Voice.of(language);
    }

    /** A text of the word files' {@code figure}. */
    String say(String key, Object... namesAndValues) {
        return voice.say("figure." + key, namesAndValues);
    }

    int sides() {
        return results.sides().size();
    }

    /** A side's name as a heading. */
    String side(int side) {
        return voice.heading(results.sides().get(side));
    }

    List<String> sideNames() {
        return results.sides().stream().map(voice::heading).toList();
    }

    /** The name that a result gives, as a heading. */
    String named(String side) {
        return voice.heading(side);
    }

    /** A number and the side it belongs to; in Korean the side comes first. */
    String ofSide(String value, int side) {
        return ofSide(value, side(side), sides() > 1);
    }

    String ofSide(String value, String name, boolean isNamed) {
        if (!isNamed) {
            return value;
        }
        return voice.language() == Language.KOREAN ? kept(name) + "\u00a0" + value : value + inBrackets(name);
    }

    /** A name behind what it belongs to, kept together on one line if it is short. */
    String inBrackets(String name) {
        return (voice.language() == Language.KOREAN ? "(" : "\u00a0(") + kept(name) + ")";
    }

    private static String kept(String name) {
        return name.length() < 20 ? name.replace(' ', '\u00a0') : name;
    }

    String sideInside(int side) {
        return voice.name(results.sides().get(side));
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
        return voice.label(indicator);
    }

    /** The label inside a sentence. */
    String inSentence(Indicator indicator) {
        return voice.inside(indicator);
    }

    /** What came out in an indicator, as one of several things to tell. */
    String told(Indicator indicator) {
        Ranking ranking = results.ranking(indicator);
        int leaders = ranking.leaders().size();
        return switch (ranking.places().size()) {
            case 0 -> "–";
            case 1 -> number(ranking.places().get(0).level().mean(), indicator);
            default ->
                leaders > 1
                        ? say("across.noClear")
                        : say(
                                ranking.places().size() == 2 ? "across.ahead" : "across.best",
                                "a",
                                voice.name(ranking.places().get(0).side()),
                                "d",
                                new Value.Gap(ranking.places().get(1).behind(), indicator));
        };
    }

    Axis axis(Indicator indicator) {
        return axis(indicator, label(indicator));
    }

    /** Fractions are written as percentages, which need no unit. */
    Axis axis(Indicator indicator, String label) {
        Quantity quantity = Amounts.quantity(indicator);
        boolean weekly = indicator.unit() == Indicator.Unit.FRACTION_A_WEEK;
        String shown = quantity == Quantity.SHARE
                ? weekly ? say("aWeek") : ""
                : voice.amounts().unit(indicator);
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
                .map(event -> new WeekMark(event.week(), voice.event(event.kind())))
                .toList();
    }

    Caption caption(String title, String subtitle) {
        String mark = results.verified().mark(voice.language());
        return new Caption(
                title,
                subtitle,
                voice.authored(results.scenario()) + " · "
                        + say("seed", "seed", plain(results.provenance().seed())) + " · Madang "
                        + results.provenance().version() + (mark.isEmpty() ? "" : " · " + mark));
    }

    /** A subtitle that says what is drawn, of how many runs and what the bands are. */
    String meanOfRuns(String what) {
        return say("intervals", "what", meanOnly(what), "how", say("band"));
    }

    /** The same where intervals are drawn as something else than bands. */
    String meanOfRuns(String what, String interval) {
        return say("intervalsOnce", "what", meanOnly(what), "how", interval);
    }

    String meanOnly(String what) {
        return say("mean", "what", what, "n", results.replications());
    }

    /** "a, b and c". */
    String list(List<String> parts) {
        return voice.list(parts);
    }

    String number(double value, Quantity quantity) {
        return switch (quantity) {
            case MONEY -> voice.amounts().money(value);
            case COUNT -> voice.amounts().count(value);
            default -> voice.amounts().number(value);
        };
    }

    /** Digits that are no amount: a seed. */
    static String plain(long number) {
        return Long.toString(number);
    }

    String number(double value, Indicator indicator) {
        return voice.amounts().level(value, indicator);
    }

    /** A share in whole per cent. */
    String percent(double share) {
        return voice.amounts().percent(share);
    }
}
