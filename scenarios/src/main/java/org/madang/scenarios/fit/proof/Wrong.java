package org.madang.scenarios.fit.proof;

import java.util.List;
import org.madang.scenarios.file.Patch;

/** In which way the market that made the data differs from the scenario that is fitted to them. */
public enum Wrong {
    NOTHING("in nothing"),
    LAG(
            "spending begins 13 weeks later than the scenario says",
            "platforms[0].budget.weekly=0",
            "events=[{kind: budget-change, week: 14, budget: {weekly: 190}}]"),
    SEGMENT(
            "half of the guests ask four times as often as the others, who have better elsewhere",
            "market.personas=[{preset: guest, share: 0.4, needRate: 0.06, outsideOption: 0.5},"
                    + " {preset: guest, name: regular, share: 0.4, needRate: 0.24}, {preset: host}]"),
    SEASON("demand has a season of 60 % up and down", "events=[{kind: demand-season, week: 1, swing: 0.6, peak: 20}]");

    private final String text;
    private final List<String> set;

    Wrong(String text, String... set) {
        this.text = text;
        this.set = List.of(set);
    }

    /** What is so in the market and not in the scenario. */
    public String text() {
        return text;
    }

    List<Patch> patches() {
        return set.stream().map(line -> Patch.parse("proof", line)).toList();
    }
}
