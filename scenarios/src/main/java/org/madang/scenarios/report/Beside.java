package org.madang.scenarios.report;

import java.util.ArrayList;
import java.util.List;
import org.madang.scenarios.file.Difference;
import org.madang.sim.indicator.Indicator;

/** Two folders beside each other: who wins in which, in what the inputs differ, and in what the outcomes do. */
final class Beside {
    private static final int MOST_LINES = 5;

    private final ReportedFolder first;
    private final ReportedFolder second;
    private final Phrases phrases;

    Beside(ReportedFolder first, ReportedFolder second, Phrases phrases) {
        this.first = first;
        this.second = second;
        this.phrases = phrases;
    }

    /** Who wins in which folder. */
    String message() {
        Indicator headline = first.results().headline();
        List<String> one = new Standing(first, headline).leaders();
        List<String> other = new Standing(second, second.results().headline()).leaders();
        boolean sure = one.size() == 1
                && other.size() == 1
                && headline == second.results().headline();
        boolean compared = first.sides().size() > 1 && second.sides().size() > 1;
        if (sure && compared && !one.equals(other)) {
            return phrases.word(
                    Words.WINNERS,
                    phrases.label(headline),
                    phrases.nameInside(one.get(0)),
                    first.name(),
                    phrases.nameInside(other.get(0)),
                    second.name());
        }
        String here = winner(first, one);
        String there = winner(second, other);
        return here.equals(there)
                ? phrases.word(Words.IN_BOTH, first.name(), second.name(), here)
                : first.name() + ": " + here + "; " + second.name() + ": " + there;
    }

    private String winner(ReportedFolder folder, List<String> leaders) {
        String indicator = phrases.inside(folder.results().headline());
        if (folder.sides().size() == 1 || leaders.isEmpty()) {
            return phrases.title(folder);
        }
        if (leaders.size() > 1) {
            return phrases.word(Words.NO_CLEAR, indicator, phrases.list(leaders));
        }
        Words ends = folder.sides().size() > 2 ? Words.ENDS_HIGHEST : Words.ENDS_HIGHER;
        return phrases.word(ends, phrases.nameInside(leaders.get(0)), indicator);
    }

    /** For a terminal: the verdict of each, then what differs. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (ReportedFolder folder : List.of(first, second)) {
            lines.add(folder.name() + ": " + phrases.title(folder));
        }
        if (!areReadable() || inputs().isEmpty()) {
            lines.add(phrases.word(areReadable() ? Words.SAME_INPUTS : Words.NOT_READABLE));
        } else {
            add(lines, Words.INPUTS_DIFFER, inputs());
        }
        if (outcomes().isEmpty()) {
            lines.add(phrases.word(Words.NONE_IN_BOTH));
        } else {
            add(lines, Words.OUTCOMES_DIFFER, outcomes());
        }
        return lines;
    }

    private void add(List<String> lines, Words title, List<List<String>> rows) {
        lines.add(phrases.word(title) + " (" + first.name() + " → " + second.name() + "):");
        for (List<String> row : rows.subList(0, Math.min(MOST_LINES, rows.size()))) {
            String unit = row.size() > 3 ? " " + row.get(3) : "";
            lines.add("  " + row.get(0) + ": " + row.get(1) + " → " + row.get(2) + unit);
        }
        if (rows.size() > MOST_LINES) {
            lines.add("  " + phrases.word(Words.MORE, rows.size() - MOST_LINES));
        }
    }

    boolean areReadable() {
        return first.inputs().isPresent() && second.inputs().isPresent();
    }

    /** Rows of the inputs that differ; none where those of one folder cannot be read. */
    List<List<String>> inputs() {
        return first.inputs()
                .flatMap(a -> second.inputs().map(b -> Difference.between(a.tree(), b.tree())))
                .map(differences -> InputRows.of(differences, phrases))
                .orElse(List.of());
    }

    List<String> inputHead() {
        return List.of(phrases.word(Words.KEY), first.name(), second.name());
    }

    List<String> outcomeHead() {
        return List.of(phrases.word(Words.INDICATOR), first.name(), second.name(), phrases.word(Words.UNIT));
    }

    /** The last week of every side that both have. */
    List<List<String>> outcomes() {
        List<List<String>> rows = new ArrayList<>();
        List<SummaryRows.Row> others = SummaryRows.of(second, phrases);
        for (SummaryRows.Row row : SummaryRows.of(first, phrases)) {
            others.stream()
                    .filter(other -> other.label().equals(row.label()))
                    .forEach(other -> bySide(row, other, rows));
        }
        return rows;
    }

    private void bySide(SummaryRows.Row row, SummaryRows.Row other, List<List<String>> rows) {
        for (String side : first.sides()) {
            int there = second.sides().indexOf(side);
            if (there >= 0) {
                rows.add(List.of(
                        row.label() + ", " + phrases.nameInside(side),
                        phrases.estimate(row.level(first.sides().indexOf(side)), row.indicator()),
                        phrases.estimate(other.level(there), row.indicator()),
                        phrases.unit(row.indicator())));
            }
        }
    }
}
