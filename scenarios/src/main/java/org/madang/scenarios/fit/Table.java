package org.madang.scenarios.fit;

import java.util.List;
import org.madang.sim.config.Key;

/** A table of numbers over time: CSV, or TSV, or with semicolons; the first line names the columns. */
public record Table(
        @Key("The file; the path is relative to this one.") String file,

        @Key(
                "The column with the dates: days (2024-01-31), weeks (2024-W05), months (2024-01), quarters (2024-Q1), years, or numbers of weeks.")
        String dates,

        @Key(
                value =
                        "How long a row stands for; if not given, what the dates are written by, or how far apart they are.",
                optional = true)
        Period period,

        @Key(
                value = "Of a table with several things below each other: column=value, only such rows count.",
                min = 0,
                max = 10,
                optional = true)
        List<String> only,

        @Key(value = "What the columns are.", min = 1, max = 100)
        List<Column> columns) {
    public Table {
        only = only == null ? List.of() : only;
    }
}
