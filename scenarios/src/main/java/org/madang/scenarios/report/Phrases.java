package org.madang.scenarios.report;

import java.util.ArrayList;
import java.util.List;
import org.madang.charts.style.Language;
import org.madang.charts.style.NumberText;
import org.madang.charts.style.Quantity;
import org.madang.scenarios.figures.Names;
import org.madang.scenarios.input.network.Reading;
import org.madang.scenarios.input.network.ReadingText;
import org.madang.scenarios.results.Sentences;
import org.madang.scenarios.statistics.CrossoverWeek;
import org.madang.scenarios.statistics.Estimate;
import org.madang.scenarios.statistics.Verdict;
import org.madang.sim.indicator.Indicator;

/** Names, values and verdicts as people read them, in one language. English verdicts are those of the terminal. */
final class Phrases {
    private final Language language;
    private final NumberText numbers;

    Phrases(Language language) {
        this.language = language;
        numbers = new NumberText(language);
    }

    Language language() {
        return language;
    }

    String word(Words word, Object... arguments) {
        return word.in(language, arguments);
    }

    /** What was read from a network file. */
    String reading(Reading reading) {
        return isKorean() ? ReadingText.korean(reading) : ReadingText.english(reading);
    }

    String label(Indicator indicator) {
        return isKorean() ? indicator.koreanLabel() : indicator.label();
    }

    /** The label within a sentence. */
    String inside(Indicator indicator) {
        String label = label(indicator);
        return isKorean() ? label : Character.toLowerCase(label.charAt(0)) + label.substring(1);
    }

    String unit(Indicator indicator) {
        boolean share = Sentences.quantity(indicator) == Quantity.SHARE;
        return isKorean()
                ? indicator.unit().korean()
                : share
                        ? indicator.unit().english().replace("fraction", "share")
                        : indicator.unit().english();
    }

    String value(double value, Indicator indicator) {
        return numbers.compact(value, Sentences.quantity(indicator));
    }

    String money(double value) {
        return numbers.compact(value, Quantity.MONEY);
    }

    String number(double value) {
        return numbers.compact(value, Quantity.NUMBER);
    }

    String whole(double value) {
        return numbers.whole(value);
    }

    /** The mean with its interval where it has one. */
    String estimate(Estimate e, Indicator indicator) {
        if (Double.isNaN(e.low()) || Double.isNaN(e.high())) {
            return value(e.mean(), indicator);
        }
        return value(e.mean(), indicator) + " [" + value(e.low(), indicator) + ", " + value(e.high(), indicator) + "]";
    }

    /** A difference with its interval where it has one; shares differ by percentage points. */
    String difference(Estimate e, Indicator indicator) {
        if (Sentences.quantity(indicator) != Quantity.SHARE) {
            return estimate(e, indicator);
        }
        String mean = points(e.mean());
        String mark = isKorean() ? "%p" : mean.equals("1") ? " point" : " points";
        return Double.isNaN(e.low()) || Double.isNaN(e.high())
                ? mean + mark
                : mean + mark + " [" + points(e.low()) + ", " + points(e.high()) + "]";
    }

    private String points(double share) {
        return number(100 * Math.max(-1, Math.min(1, share)));
    }

    String count(double value) {
        return numbers.compact(value, Quantity.COUNT);
    }

    /** A name as it begins a line. */
    String name(String side) {
        return Names.side(side, language);
    }

    /** A name within a sentence. */
    String nameInside(String side) {
        return Names.sideInside(side, language);
    }

    /** "a, b and c". */
    String list(List<String> sides) {
        List<String> names = sides.stream().map(this::nameInside).toList();
        int last = names.size() - 1;
        return last < 1
                ? String.join("", names)
                : word(Words.AND, String.join(isKorean() ? " · " : ", ", names.subList(0, last)), names.get(last));
    }

    /** The verdict in all its sentences. */
    List<String> verdict(ReportedFolder folder) {
        if (!isKorean() && !folder.results().sentences().isEmpty()) {
            return folder.results().sentences();
        }
        List<String> sentences = isKorean()
                ? new KoreanVerdict(folder, this).sentences()
                : new ArrayList<>(folder.decisive().stream()
                        .map(v -> headline(v, folder.weeks()))
                        .toList());
        if (sentences.isEmpty()) {
            sentences.add(level(folder));
        }
        return sentences;
    }

    /** Who ends higher, and by how much. */
    String headline(Verdict v, int weeks) {
        return isKorean() ? KoreanVerdict.headline(v, weeks, this) : Sentences.headline(v, weeks);
    }

    /** The first sentence as a title, which has no full stop. */
    String title(ReportedFolder folder) {
        List<Verdict> decisive = folder.decisive();
        String text = decisive.isEmpty() ? level(folder) : headline(decisive.get(0), folder.weeks());
        return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    }

    /** "Retention-first from week 61". */
    String leads(CrossoverWeek c) {
        return word(Words.LEADS_FROM, name(c.leader()), c.week());
    }

    private String level(ReportedFolder folder) {
        String side = folder.sides().get(0);
        Indicator headline = folder.results().headline();
        Estimate last = folder.level(0, headline).last();
        return word(Words.ENDS_AT, name(side), estimate(last, headline), inside(headline)) + ".";
    }

    private boolean isKorean() {
        return language == Language.KOREAN;
    }
}
