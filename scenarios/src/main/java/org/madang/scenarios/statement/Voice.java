package org.madang.scenarios.statement;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.madang.charts.style.Language;
import org.madang.scenarios.statistics.Estimate;
import org.madang.sim.indicator.Indicator;

/** Says findings, names and numbers in one language. */
public final class Voice {
    private static final Map<Language, Voice> VOICES = new EnumMap<>(Language.class);

    static {
        for (Language language : Language.values()) {
            VOICES.put(language, new Voice(language));
        }
    }

    private final Language language;
    private final WordFile words;
    private final Amounts amounts;

    private Voice(Language language) {
        this.language = language;
        words = WordFile.of(language);
        amounts = new Amounts(language);
    }

    public static Voice of(Language language) {
        return VOICES.get(language);
    }

    public Language language() {
        return language;
    }

    public Amounts amounts() {
        return amounts;
    }

    /** A finding as a sentence with its full stop. */
    public String sentence(Finding finding) {
        return capital(fill(finding.id() + ".text", finding.values()));
    }

    /** A finding as a title, without one. */
    public String title(Finding finding) {
        return capital(fill(finding.id() + ".title", finding.values()));
    }

    /** Whether it has a form as a title. */
    public boolean hasTitle(Finding finding) {
        return words.has(finding.id() + ".title");
    }

    /** Whether the word files have a sentence for it. */
    public static boolean knows(Finding finding) {
        return WordFile.of(Language.ENGLISH).has(finding.id() + ".text");
    }

    String fill(String key, Map<String, Value> values) {
        return words.text(key).fill((name, part) -> {
            Value value = values.get(name);
            if (value == null) {
                throw new IllegalArgumentException("'" + key + "' needs a value for {" + name + "}");
            }
            return value.in(this, part);
        });
    }

    /**
     * The text of a key.
     *
     * @param namesAndValues a name of a place, then what stands there: a value, a whole number or a text; and so on
     */
    public String say(String key, Object... namesAndValues) {
        Map<String, Value> values = new HashMap<>();
        for (int n = 0; n + 1 < namesAndValues.length; n += 2) {
            values.put((String) namesAndValues[n], value(namesAndValues[n + 1]));
        }
        return fill(key, values);
    }

    private static Value value(Object given) {
        if (given instanceof Value value) {
            return value;
        }
        return given instanceof Number number
                ? new Value.Whole(number.longValue())
                : new Value.Text(String.valueOf(given));
    }

    /** The label of an indicator as it begins a line. */
    public String label(Indicator indicator) {
        return language == Language.KOREAN ? indicator.koreanLabel() : indicator.label();
    }

    /** The label within a sentence. */
    public String inside(Indicator indicator) {
        String label = label(indicator);
        return Character.toLowerCase(label.charAt(0)) + label.substring(1);
    }

    /** The indicator with its unit in brackets, where numbers do not say it themselves. */
    String measured(Indicator indicator) {
        String unit = Amounts.isShare(indicator) ? "" : amounts.unit(indicator);
        return inside(indicator) + (unit.isEmpty() ? "" : " (" + unit + ")");
    }

    /** A label with the unit of an indicator in brackets, where it has one. */
    public String withUnit(String label, Indicator indicator) {
        String unit = amounts.unit(indicator);
        return unit.isEmpty() ? label : label + (language == Language.KOREAN ? "(" : " (") + unit + ")";
    }

    /** "[162, 1,681]", "95% 신뢰구간 162~1,681"; a dash where there is none. */
    /** Of a share, in whole per cent. */
    String interval(Estimate share) {
        return say("number.interval", "ends", amounts.interval(share));
    }

    String interval(Estimate e, Indicator indicator, boolean difference) {
        return Amounts.isKnown(e)
                ? say("number.interval", "ends", amounts.interval(e, indicator, difference))
                : say("number.noInterval");
    }

    /** What more, or less, of an indicator is called; {@code form} as in the word files. */
    String more(Indicator indicator, boolean less, String form) {
        return say("more." + kind(indicator) + "." + (less ? "less" : "more") + "." + form);
    }

    /** Which words for more and less an indicator takes. */
    private static String kind(Indicator indicator) {
        return switch (indicator) {
            case REVENUE, PROFIT, GROSS_MERCHANDISE_VALUE, SERVING_COST, SPEND -> "amount";
            case SPEND_ACQUISITION,
                    SPEND_SATISFACTION,
                    SPEND_RELATIONSHIP,
                    SPEND_EXPERIENCE,
                    SPEND_INTERACTION,
                    SPEND_TRUST -> "amount";
            case NET_PRESENT_VALUE, NET_PRESENT_VALUE_WITH_REMAINS, CUSTOMER_EQUITY, LIFETIME_VALUE, REALISED_VALUE ->
                "worth";
            case PAYBACK -> "time";
            default -> Amounts.quantity(indicator) == org.madang.charts.style.Quantity.COUNT ? "amount" : "height";
        };
    }

    /** All texts of a group by their keys in it, with their places open. */
    public Map<String, String> texts(String group) {
        Map<String, String> texts = new TreeMap<>();
        words.keys().stream()
                .filter(key -> key.startsWith(group + "."))
                .forEach(key -> texts.put(
                        key.substring(group.length() + 1), words.text(key).fill((name, part) -> "{" + name + "}")));
        return texts;
    }

    /** A side's or platform's name; those that scenario files can name are translated, others are their authors'. */
    public String name(String side) {
        String key = "strategy." + side;
        return words.has(key) ? kept(say(key)) : side;
    }

    /** The same as it begins a line; in Korean an author's name stays as it is. */
    public String heading(String side) {
        return language == Language.KOREAN ? name(side) : capital(name(side));
    }

    /** A short name is not broken at the end of a line. */
    private String kept(String name) {
        return language == Language.KOREAN ? name.replace(' ', '\u00a0') : name;
    }

    /** A name with what it is, in languages that say so; not twice. */
    String called(String name, Value.Kind kind) {
        String what = say("kind." + kind.name());
        return what.isEmpty() || name.endsWith(what) ? name : name + "\u00a0" + what;
    }

    /** "a, b and c". */
    public String list(List<String> parts) {
        int last = parts.size() - 1;
        return last < 1
                ? String.join("", parts)
                : say(
                        "list.and",
                        "first",
                        String.join(say("list.comma"), parts.subList(0, last)),
                        "last",
                        parts.get(last));
    }

    /** Names in a row, as titles have them. */
    public String names(List<String> parts) {
        return language == Language.KOREAN ? String.join("·", parts) : list(parts);
    }

    /** An event beside its mark, by its kind as in scenario files. */
    public String event(String kind) {
        String key = "event." + kind;
        return words.has(key) ? say(key) : kind.replace('-', ' ');
    }

    /** The words for a name that the word files know in a group; another is its author's and stays. */
    public String known(String group, String name) {
        String key = group + name;
        return words.has(key) ? say(key) : name;
    }

    /** A text that stands in a file; those of files that come with the program are translated, others stay. */
    public String authored(String text) {
        return Authored.in(language, text);
    }

    /** With its first letter as at the beginning of a sentence; Korean has none. */
    private String capital(String text) {
        if (text.isEmpty() || language == Language.KOREAN) {
            return text;
        }
        int first = text.codePointAt(0);
        return Character.toString(Character.toUpperCase(first)) + text.substring(Character.charCount(first));
    }
}
