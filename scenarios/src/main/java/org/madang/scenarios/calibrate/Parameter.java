package org.madang.scenarios.calibrate;

import java.util.List;
import java.util.regex.Matcher;
import org.madang.scenarios.file.Digits;
import org.madang.scenarios.file.Patch;
import org.madang.scenarios.file.Place;
import org.madang.scenarios.input.ScenarioFile;
import org.madang.sim.config.Checked;
import org.madang.sim.config.Key;
import org.madang.sim.config.Problems;

/** A number that nobody can look up, and what was thought of it before anything was measured. */
public record Parameter(
        @Key("The name shown in tables.") String name,

        @Key("Where the prior value comes from: a source, or that it is a guess.")
        String source,

        @Key("The value before anything was measured.") double prior,

        @Key(
                value =
                        "How far the value may well be from the prior: this far away counts as much as a row that is a quarter of its range outside. If not given, the part of the prior that the key says.",
                min = 0,
                optional = true)
        Double spread,

        @Key("The lowest value that is tried.") double low,
        @Key("The highest value that is tried.") double high,

        @Key(value = "Where the search starts; empty starts at the prior.", optional = true)
        Double start,

        @Key(
                value = "What the value is put into: lines of the form path = {x}, or path *= {x}, in all markets.",
                min = 1,
                max = 100)
        List<String> set)
        implements Checked {
    /** Stands for the value. */
    static final String SLOT = "{x}";

    /** Digits that a value is rounded to, so that a file says exactly what was measured. */
    private static final int DIGITS = 4;
    /** Digits of a spread that the key says. */
    private static final int SPREAD_DIGITS = 3;

    public static Parameter defaults() {
        return new Parameter("", "", 0, null, 0, 1, null, List.of());
    }

    public Parameter {
        spread = spread == null && set != null ? said(prior, set) : spread;
    }

    /** What the key says that the first line changes; null where it says nothing. */
    private static Double said(double prior, List<String> set) {
        return set.stream()
                .limit(1)
                .map(line -> line.split("[*+-]?=", 2)[0].strip())
                .flatMap(path -> ScenarioFile.READER.reference().named(path).stream())
                .filter(key -> key.spread() > 0)
                .findFirst()
                .map(key -> rounded(key.spread() * Math.abs(prior), SPREAD_DIGITS))
                .orElse(null);
    }

    private static double rounded(double value, int digits) {
        return new java.math.BigDecimal(value)
                .round(new java.math.MathContext(digits))
                .doubleValue();
    }

    /** A position in units of the spread, 0 at the prior. */
    double position(double value) {
        return (value - prior) / spread;
    }

    /** The value at a position, inside the bounds, rounded. */
    double value(double position) {
        return rounded(Math.min(high, Math.max(low, prior + position * spread)), DIGITS);
    }

    double startPosition() {
        return position(start == null ? prior : start);
    }

    /** The lines with a value in them. */
    List<String> lines(double value) {
        return set.stream()
                .map(line -> line.replaceAll("\\{x}", Matcher.quoteReplacement(Digits.of(value))))
                .toList();
    }

    /** @param place where the parameter is written */
    List<Patch> patches(Place place, double value) {
        return lines(value).stream().map(line -> Patch.parse(place, line)).toList();
    }

    @Override
    public void check(Problems problems) {
        problems.require(!name.isBlank(), "name", "a parameter needs a name");
        problems.require(!source.isBlank(), "source", "say where the prior comes from, or that it is a guess");
        problems.require(
                spread != null && spread > 0,
                "spread",
                "say how far the value may be from the prior, more than 0; the key says nothing of it");
        problems.require(low <= prior && prior <= high, "prior", "must lie from %s to %s, found %s", low, high, prior);
        problems.require(
                start == null || low <= start && start <= high,
                "start",
                "must lie from %s to %s, found %s",
                low,
                high,
                start);
        problems.require(
                set.stream().allMatch(line -> line.contains(SLOT)), "set", "each line needs {x} where the value goes");
    }
}
