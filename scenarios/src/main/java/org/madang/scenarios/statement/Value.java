package org.madang.scenarios.statement;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.madang.scenarios.statistics.Estimate;
import org.madang.sim.indicator.Indicator;

/** A number or name of a finding, which each language writes in its own way. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
@JsonSubTypes({
    @Type(value = Value.Side.class, name = "side"),
    @Type(value = Value.Sides.class, name = "sides"),
    @Type(value = Value.Measured.class, name = "indicator"),
    @Type(value = Value.Level.class, name = "level"),
    @Type(value = Value.Gap.class, name = "gap"),
    @Type(value = Value.Whole.class, name = "whole"),
    @Type(value = Value.Share.class, name = "share"),
    @Type(value = Value.Number.class, name = "number"),
    @Type(value = Value.Said.class, name = "said"),
    @Type(value = Value.Parts.class, name = "parts"),
    @Type(value = Value.Text.class, name = "text")
})
public sealed interface Value {
    /** What a side of a comparison is; a language may add the word to a name. */
    enum Kind {
        STRATEGY,
        PLATFORM,
        ALTERNATIVE,
        /** What is there without any plan. */
        BASELINE
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
            return voice.amounts().whole((double) value);
        }
    }

    /** A share of a whole, in whole per cent; {@code ci} its interval. */
    record Share(Estimate share) implements Value {
        @Override
        public String in(Voice voice, String part) {
            return part.equals("ci") ? voice.interval(share) : voice.amounts().percent(share.mean());
        }
    }

    /** A plain number. */
    record Number(double value) implements Value {
        @Override
        public String in(Voice voice, String part) {
            return voice.amounts().number(value);
        }
    }

    /** A part that is itself said by the word files: empty where there is nothing to say. */
    record Said(String key, Map<String, Value> values) implements Value {
        public Said {
            // In an order of its own: that of Map.of differs from one start of Java to the next, and results hold
            // findings.
            values = Collections.unmodifiableMap(new TreeMap<>(values));
        }

        public static Said of(String key) {
            return new Said(key, Map.of());
        }

        @Override
        public String in(Voice voice, String part) {
            return key.isEmpty() ? "" : voice.fill(key, values);
        }
    }

    /** Parts one after the other, as a list in a sentence. */
    record Parts(List<Value> parts) implements Value {
        public Parts {
            parts = List.copyOf(parts);
        }

        @Override
        public String in(Voice voice, String part) {
            return voice.list(parts.stream().map(p -> p.in(voice, part)).toList());
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
