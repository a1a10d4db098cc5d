package org.madang.scenarios.claims;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.madang.scenarios.experiment.PersonaMeasure;
import org.madang.scenarios.file.Words;
import org.madang.sim.config.Side;
import org.madang.sim.indicator.Indicator;
import org.madang.sim.state.Arms;

/** What a word in a formula names; says what was probably meant where it names nothing. */
final class Named {
    /** The length of a run. */
    static final String WEEKS = "weeks";

    private Named() {}

    /** Refuses what is neither an indicator nor the length of a run. */
    static void check(String key) {
        if (!key.equals(WEEKS)) {
            indicator(key);
        }
    }

    static Indicator indicator(String key) {
        Indicator indicator = Indicator.find(key);
        if (indicator == null) {
            FormulaTrouble.usage(key).ifPresent(use -> {
                throw new FormulaException(use);
            });
            List<String> keys = new ArrayList<>(FormulaTrouble.called());
            Arrays.stream(Indicator.values()).map(Indicator::key).forEach(keys::add);
            String hint = Words.hint(key, keys);
            throw new FormulaException("no indicator is called '" + key + "'; "
                    + (hint.startsWith("allowed") ? "'madang explain' lists them" : hint));
        }
        return indicator;
    }

    /** Refuses what names neither a side of the market nor a group of a treatment. */
    static String people(String name) {
        List<String> names = new ArrayList<>(List.of("all"));
        Arrays.stream(Side.values()).forEach(side -> names.add(word(side)));
        Arrays.stream(Arms.Group.values()).forEach(group -> names.add(word(group)));
        if (!names.contains(name)) {
            throw new FormulaException("no people are called '" + name + "'; " + Words.hint(name, names));
        }
        return name;
    }

    /** Of several constants the one of that name; null if it is none of them. */
    static <E extends Enum<E>> E find(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> word(constant).equals(name))
                .findFirst()
                .orElse(null);
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    static PersonaMeasure measure(String key) {
        List<String> keys = new ArrayList<>();
        for (PersonaMeasure measure : PersonaMeasure.values()) {
            if (measure.key().equals(key)) {
                return measure;
            }
            keys.add(measure.key());
        }
        throw new FormulaException("nothing about a persona is called '" + key + "'; " + Words.hint(key, keys));
    }
}
