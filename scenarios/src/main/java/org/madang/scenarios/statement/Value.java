package org.madang.scenarios.statement;

import java.util.List;
import org.madang.sim.indicator.Indicator;
import org.madang.sim.verdict.Estimate;

/** A number or name of a finding, which each language writes in its own way. */
public sealed interface Value {
    /** What the sides of a comparison are; a language may add the word to a name. */
    enum Kind {
        STRATEGY,
        PLATFORM,
        ALTERNATIVE
    }

    /** In words; {@code part} is "" for the whole or names a part that templates may ask for. */
    String in(Voice voice, String part);

    /** A side: {@code {a}} with what it is, {@code {a.name}} its name alone. */
    record Side(String name, Kind kind) implements Value {
        @Override
        public String in(Voice voice, String part) {
            String shown = voice.name(name);
            return part.equals("name") ? shown : voice.called(shown, kind);
        }
    }

    /** Several sides: "a, b and c"; {@code names} without what they are. */
    record Sides(List<Side> sides) implements Value {
        public Sides {
            sides = List.copyOf(sides);
        }

        @Override
        public String in(Voice voice, String part) {
            return part.equals("names")
                    ? voice.names(sides.stream().map(s -> s.in(voice, "name")).toList())
                    : voice.list(sides.stream().map(s -> s.in(voice, "")).toList());
        }
    }

    /** What is measured; {@code measured} with its unit where numbers do not say it. */
    record Measured(Indicator indicator) implements Value {
        @Override
        public String in(Voice voice, String part) {
            return part.equals("measured") ? voice.measured(indicator) : voice.inside(indicator);
        }
    }

    /** A level of an indicator; {@code ci} its interval. */
    record Level(Estimate estimate, Indicator indicator) implements Value {
        @Override
        public String in(Voice voice, String part) {
            return part.equals("ci")
                    ? voice.interval(estimate, indicator, false)
                    : voice.amounts().level(estimate.mean(), indicator);
        }
    }

    /**
     * By how much one side is above another: {@code {d}} its size, {@code {d.signed}}, {@code {d.ci}} the interval,
     * {@code {d.more}} whether that is more or less, in the word that fits the indicator.
     */
    record Gap(Estimate estimate, Indicator indicator) implements Value {
        @Override
        public String in(Voice voice, String part) {
            boolean less = estimate.mean() < 0;
            return switch (part) {
                case "ci" -> voice.interval(less ? negated() : estimate, indicator, true);
                case "signed" -> voice.amounts().difference(estimate.mean(), indicator);
                case "signedCi" -> voice.interval(estimate, indicator, true);
                case "" -> voice.amounts().difference(Math.abs(estimate.mean()), indicator);
                default -> voice.more(indicator, less, part);
            };
        }

        private Estimate negated() {
            return new Estimate(-estimate.mean(), -estimate.high(), -estimate.low());
        }
    }

    /** A week, or how many of something. */
    record Whole(long value) implements Value {
        @Override
        public String in(Voice voice, String part) {
            return voice.amounts().whole(value);
        }
    }

    /** A share of a whole, in whole per cent. */
    record Share(double value) implements Value {
        @Override
        public String in(Voice voice, String part) {
            return voice.amounts().percent(value);
        }
    }

    /** A plain number. */
    record Number(double value) implements Value {
        @Override
        public String in(Voice voice, String part) {
            return voice.amounts().number(value);
        }
    }

    /** A text of the word files. */
    record Word(String key) implements Value {
        @Override
        public String in(Voice voice, String part) {
            return voice.say(part.isEmpty() ? key : key + "." + part);
        }
    }

    /** A text that is its author's. */
    record Text(String text) implements Value {
        @Override
        public String in(Voice voice, String part) {
            return text;
        }
    }
}
