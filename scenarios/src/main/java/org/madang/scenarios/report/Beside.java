package org.madang.scenarios.report;

import java.util.ArrayList;
import java.util.List;
import org.madang.scenarios.file.Difference;
import org.madang.sim.indicator.Indicator;

/** Two studies beside each other: in what the inputs differ, and in what the outcomes do. */
final class Beside {
    private final Study first;
    private final Study second;
    private final Phrases phrases;

    Beside(Study first, Study second, Phrases phrases) {
        this.first = first;
        this.second = second;
        this.phrases = phrases;
    }

    void write(Html html) {
        html.raw("<section>\n").element("h2", "", phrases.word(Words.BESIDE)).raw("<div class=\"beside\">\n<div>\n");
        html.element("h3", "", phrases.word(Words.INPUTS_DIFFER));
        if (!areReadable()) {
            html.element("p", "", phrases.word(Words.NOT_READABLE));
        } else if (inputs().isEmpty()) {
            html.element("p", "", phrases.word(Words.SAME_INPUTS));
        } else {
            List<List<String>> rows = new ArrayList<>();
            inputs().forEach(d -> rows.add(List.of(d.path(), d.before(), d.after())));
            html.raw("<div class=\"keys\">")
                    .table(phrases.word(Words.INPUTS_DIFFER), head(Words.KEY), rows)
                    .raw("</div>");
        }
        html.raw("</div>\n<div>\n").element("h3", "", phrases.word(Words.OUTCOMES_DIFFER));
        html.table(phrases.word(Words.OUTCOMES_DIFFER), head(Words.INDICATOR), outcomes());
        html.raw("</div>\n</div>\n</section>\n");
    }

    boolean areReadable() {
        return first.inputs().isPresent() && second.inputs().isPresent();
    }

    /** None where one of the two cannot be read. */
    List<Difference> inputs() {
        return first.inputs()
                .flatMap(a -> second.inputs().map(b -> Difference.between(a.tree(), b.tree())))
                .orElse(List.of());
    }

    List<String> head(Words word) {
        return List.of(phrases.word(word), first.folder(), second.folder());
    }

    /** First who wins by how much, then the last week of every side that both have. */
    List<List<String>> outcomes() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(phrases.word(Words.VERDICT), phrases.title(first), phrases.title(second)));
        List<String> sides = new ArrayList<>(first.sides());
        sides.retainAll(second.sides());
        for (Indicator indicator : SummaryRows.indicators(first)) {
            for (String side : sides) {
                rows.add(List.of(
                        phrases.label(indicator) + ", " + phrases.nameInside(side),
                        level(first, indicator, side),
                        level(second, indicator, side)));
            }
        }
        return rows;
    }

    private String level(Study study, Indicator indicator, String side) {
        return phrases.estimate(
                study.level(study.sides().indexOf(side), indicator).last(), indicator);
    }
}
