package org.madang.scenarios.report;

import java.util.ArrayList;
import java.util.List;
import org.madang.scenarios.file.Difference;

/** Two studies beside each other: a slide of the inputs that differ, a slide of the outcomes. */
final class BesideSlides {
    private static final int MOST_ROWS = 11;

    private BesideSlides() {}

    static void add(Beside both, Slides slides, Phrases phrases) {
        List<Difference> inputs = both.inputs();
        List<List<String>> rows = new ArrayList<>();
        inputs.forEach(d -> rows.add(List.of(
                SlideText.shortened(d.path(), 44),
                SlideText.shortened(d.before(), 26),
                SlideText.shortened(d.after(), 26))));
        if (rows.isEmpty()) {
            rows.add(List.of(phrases.word(both.areReadable() ? Words.SAME_INPUTS : Words.NOT_READABLE), "", ""));
        }
        table(slides, Words.INPUTS_DIFFER, both.head(Words.KEY), rows, phrases);
        table(slides, Words.OUTCOMES_DIFFER, both.head(Words.INDICATOR), both.outcomes(), phrases);
    }

    private static void table(Slides slides, Words title, List<String> head, List<List<String>> rows, Phrases phrases) {
        String left = rows.size() > MOST_ROWS ? phrases.word(Words.MORE, rows.size() - MOST_ROWS) : "";
        String notes = String.join(
                "\n", rows.stream().map(row -> String.join(" | ", row)).toList());
        var slide = slides.add(phrases.word(title), left, notes);
        SlideTable.add(slide, head, rows.subList(0, Math.min(MOST_ROWS, rows.size())), 380, 250, 250);
    }
}
