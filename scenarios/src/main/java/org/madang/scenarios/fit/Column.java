package org.madang.scenarios.fit;

import org.madang.sim.config.Key;

/** A column of a table and what it is in the market. */
public record Column(
        @Key("The name of the column in the first line of the table.")
        String column,

        @Key(value = "The name shown in results; that of the column if not given.", optional = true)
        String name,

        @Key("The key of the indicator that it shows.") String indicator,

        @Key(value = "Which platform it is of, by name; the first one if not given.", optional = true)
        String platform,

        @Key(
                value =
                        "Whether a number is the level at the end of its period, the flow of the whole period, or the mean; what the unit of the indicator suggests if not given.",
                optional = true)
        As as,

        @Key(
                value =
                        "What a number is multiplied by to be in the unit of the indicator, such as 0.01 for percent; 1 if not given.",
                optional = true)
        Double times,

        @Key(
                value =
                        "How far a number may be off by counting or asking (one standard deviation); 0.02 if not given.",
                unit = "part of the number",
                min = 0,
                max = 10,
                optional = true)
        Double error,

        @Key(
                value =
                        "How far the best market may be off because no model is the world (one standard deviation); 0.07 if not given. It may come out larger, never smaller.",
                unit = "part of the number",
                min = 0.001,
                max = 10,
                optional = true)
        Double discrepancy) {
    static final double ERROR = 0.02;
    static final double DISCREPANCY = 0.07;

    public Column {
        name = name == null ? column : name;
        times = times == null ? 1 : times;
        error = error == null ? ERROR : error;
        discrepancy = discrepancy == null ? DISCREPANCY : discrepancy;
    }
}
