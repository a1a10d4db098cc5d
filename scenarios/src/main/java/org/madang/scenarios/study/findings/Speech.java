package org.madang.scenarios.study.findings;

import java.util.List;
import org.madang.charts.figure.Axis;
import org.madang.charts.figure.Caption;
import org.madang.charts.style.Language;
import org.madang.charts.style.NumberText;
import org.madang.charts.style.Quantity;
import org.madang.scenarios.statement.Amounts;
import org.madang.scenarios.statement.Voice;
import org.madang.scenarios.statistics.Estimate;
import org.madang.sim.indicator.Indicator;

/** Names, units and numbers of an analysis as people read them. */
final class Speech {
    private static final NumberText PLAIN = new NumberText(Language.ENGLISH);

    private final NumberText numbers;
    private final Question question;
    private final FactorWords factors;
    private final Voice voice;
    private final String source;

    /** @param source the small print of figures */
    Speech(Question question, Language language, String source) {
        this.question = question;
        this.factors = new FactorWords(question.table().factors(), Voice.of(language));
        voice = Voice.of(language);
        numbers = new NumberText(language);
        this.source = source;
    }

    /** What is varied, in words. */
    FactorWords factors() {
        return factors;
    }

    Language language() {
        return voice.language();
    }

    /** A text of the word files' {@code study}, for figures. */
    String say(String key, Object... namesAndValues) {
        return voice.say("study." + key, namesAndValues);
    }

    /** A sentence of the word files' {@code analysis}. */
    String sentence(String key, Object... namesAndValues) {
        return capital(tell(key + ".text", namesAndValues));
    }

    /** A text of the same that is no sentence. */
    String tell(String key, Object... namesAndValues) {
        return voice.say("analysis." + key, namesAndValues);
    }

    /** The name of a column of a table. */
    String column(String key) {
        return tell("column." + key);
    }

    /** What is averaged where one factor is looked at. */
    String otherFactors() {
        return tell("otherFactor." + (question.factors() > 2 ? "many" : "one"));
    }

    /** "4 replications". */
    String replications(String many, boolean isOne) {
        return tell("replication." + (isOne ? "one" : "many"), "n", many);
    }

    /** The side that is ahead with this difference, within a sentence. */
    String ahead(double difference) {
        return sideInside(question.ahead(difference));
    }

    /** A side as figures name it. */
    String side(String name) {
        return voice.heading(name);
    }

    /** The same within a sentence. */
    String sideInside(String name) {
        return voice.name(name);
    }

    /** What a factor is called in figures. */
    String factor(int place) {
        return factors.label(place);
    }

    Caption caption(String title, String subtitle) {
        return new Caption(title, subtitle, source);
    }

    private Quantity quantity() {
        return Amounts.quantity(question.indicator().indicator());
    }

    /** A value of the indicator. */
    String value(double v) {
        return numbers.compact(v, quantity());
    }

    /** A difference; shares differ by percentage points. */
    String gap(double v) {
        return quantity() == Quantity.SHARE ? numbers.compact(100 * v, Quantity.NUMBER) + tell("points") : value(v);
    }

    /** The main response: a difference or a level. */
    String main(double v) {
        return question.isPair() ? gap(v) : value(v);
    }

    String main(Estimate e) {
        return with(main(e.mean()), e, this::main);
    }

    String value(Estimate e) {
        return with(value(e.mean()), e, this::value);
    }

    private static String with(String mean, Estimate e, java.util.function.DoubleFunction<String> text) {
        return Double.isNaN(e.low()) ? mean : mean + " [" + text.apply(e.low()) + ", " + text.apply(e.high()) + "]";
    }

    /** A fraction with its interval. */
    static String fraction(Estimate e) {
        return with(fraction(e.mean()), e, Speech::fraction);
    }

    static String fraction(double v) {
        return PLAIN.compact(Math.abs(v) < 5e-4 ? 0 : Math.rint(v * 1000) / 1000, Quantity.NUMBER);
    }

    String percent(double share) {
        return voice.amounts().percent(share);
    }

    static String number(double v) {
        return PLAIN.compact(v, Quantity.NUMBER);
    }

    /** "net present value", "profit in week 52". */
    String inSentence() {
        String inside = voice.inside(question.indicator().indicator());
        int week = question.indicator().week();
        return week == 0 ? inside : tell("inWeek", "indicator", inside, "week", week);
    }

    /** What is analysed, in a sentence. */
    String subject() {
        return question.isPair()
                ? tell("ofDifference", "indicator", inSentence())
                : tell("ofSide", "indicator", inSentence(), "side", sideInside(question.first()));
    }

    /** What is analysed and in which unit, for a sentence with numbers; shares carry their unit themselves. */
    String measured() {
        return quantity() == Quantity.SHARE || unit().isEmpty()
                ? subject()
                : tell("withUnit", "subject", subject(), "unit", unit());
    }

    /** The indicator's name on figures. */
    String label() {
        Indicator indicator = question.indicator().indicator();
        int week = question.indicator().week();
        return week == 0 ? voice.label(indicator) : say("inWeek", "indicator", voice.label(indicator), "week", week);
    }

    /** What the main response is called on figures. */
    String mainLabel() {
        return question.isPair()
                ? say("differenceIn", "indicator", Character.toLowerCase(label().charAt(0)) + label().substring(1))
                : say("ofSide", "indicator", label(), "side", sideInside(question.first()));
    }

    /** The unit of the indicator; shares are written as percentages. */
    String unit() {
        return quantity() == Quantity.SHARE
                ? tell("perCent")
                : voice.amounts().unit(question.indicator().indicator());
    }

    Axis axis(String label) {
        return new Axis(
                label,
                quantity() == Quantity.SHARE
                        ? ""
                        : voice.amounts().unit(question.indicator().indicator()),
                quantity());
    }

    static String capital(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    List<String> sideNames() {
        return question.isPair()
                ? List.of(side(question.first()), side(question.second()))
                : List.of(side(question.first()));
    }

    static org.madang.charts.figure.Estimate drawn(Estimate e) {
        return new org.madang.charts.figure.Estimate(e.mean(), e.low(), e.high());
    }

    /** "0.012", "< 0.001". */
    static String p(double p) {
        return p < 0.001 ? "< 0.001" : String.format(java.util.Locale.ROOT, "%.3f", p);
    }
}
