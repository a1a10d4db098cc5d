package org.madang.scenarios.validate;

import java.util.List;

/** What a classic came to: its rows, each once, and charts of the simulated band over the published curve. */
public record Report(List<Row> rows, List<Picture> pictures) {
    public Report {
        rows = rows.stream().distinct().toList();
        pictures = List.copyOf(pictures);
    }
}
