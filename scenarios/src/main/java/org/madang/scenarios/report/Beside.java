package org.madang.scenarios.report;

import java.util.ArrayList;
import java.util.List;
import org.madang.scenarios.file.Difference;
import org.madang.scenarios.statement.Voice;
import org.madang.sim.indicator.Indicator;

/** Two folders beside each other: who wins in which, in what the inputs differ, and in what the outcomes do. */
final class Beside {
    private static final int MOST_LINES = 5;

    private final ReportedFolder first;
    private final ReportedFolder second;
    private final Voice voice;

    Beside(ReportedFolder first, ReportedFolder second, Voice voice) {
        this.first = first;
        this.second = second;
        this.voice = voice;
    }

    /** Who wins in which folder. */
    String message() {
        Indicator headline = first.results().headline();
        List<String> one = leaders(first);
        List<String> other = leaders(second);
        boolean sure = one.size() == 1
                && other.size() == 1
                && headline == second.results().headline();
        boolean compared = first.sides().size() > 1 && second.sides().size() > 1;
        if (sure && compared && !one.equals(other)) {
            return voice.say(
                    "report.winners",
                    "indicator",
                    voice.label(headline),
                    "a",
                    voice.name(one.get(0)),
                    "first",
                    first.name(),
                    "b",
                    voice.name(other.get(0)),
                    "second",
                    second.name());
        }
        String here = winner(first, one);
        String there = winner(second, other);
        return here.equals(there)
                ? voice.say("report.inBoth", "first", first.name(), "second", second.name(), "what", here)
                : told(first, here) + "; " + told(second, there);
    }

    /** One colon only: a title that has one follows a comma. */
    private static String told(ReportedFolder folder, String what) {
        return folder.name() + (what.contains(": ") ? ", " : ": ") + what;
    }

    private static List<String> leaders(ReportedFolder folder) {
        return folder.results().ranking(folder.results().headline()).leaders();
    }

    private String winner(ReportedFolder folder, List<String> leaders) {
        String indicator = voice.inside(folder.results().headline());
        if (folder.sides().size() == 1 || leaders.isEmpty()) {
            return folder.title(voice);
        }
        return leaders.size() > 1
                ? voice.say("report.noClear", "indicator", indicator, "sides", names(leaders))
                : voice.say("report.ahead", "a", voice.name(leaders.get(0)), "indicator", indicator);
    }

    private String names(List<String> sides) {
        return voice.names(sides.stream().map(voice::name).toList());
    }

    /** For a terminal: the verdict of each, then what differs. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (ReportedFolder folder : List.of(first, second)) {
            lines.add(told(folder, folder.title(voice)));
        }
        if (!areReadable() || inputs().isEmpty()) {
            lines.add(voice.say(areReadable() ? "report.sameInputs" : "report.notReadable"));
        } else {
            add(lines, "report.inputsDiffer", inputs());
        }
        if (outcomes().isEmpty()) {
            lines.add(voice.say("report.noneInBoth"));
        } else {
            add(lines, "report.outcomesDiffer", outcomes());
        }
        return lines;
    }

    private void add(List<String> lines, String title, List<List<String>> rows) {
        lines.add(voice.say(title) + " (" + first.name() + " → " + second.name() + "):");
        for (List<String> row : rows.subList(0, Math.min(MOST_LINES, rows.size()))) {
            String unit = row.size() > 3 && !row.get(3).isEmpty() ? " " + row.get(3) : "";
            lines.add("  " + row.get(0) + ": " + row.get(1) + " → " + row.get(2) + unit);
        }
        if (rows.size() > MOST_LINES) {
            lines.add("  " + voice.say("report.more", "n", rows.size() - MOST_LINES));
        }
    }

    boolean areReadable() {
        return first.inputs().isPresent() && second.inputs().isPresent();
    }

    /** Rows of the inputs that differ; none where those of one folder cannot be read. */
    List<List<String>> inputs() {
        return first.inputs()
                .flatMap(a -> second.inputs().map(b -> Difference.between(a.tree(), b.tree())))
                .map(differences -> InputRows.of(differences, voice))
                .orElse(List.of());
    }

    List<String> inputHead() {
        return List.of(voice.say("report.key"), first.name(), second.name());
    }

    List<String> outcomeHead() {
        return List.of(voice.say("report.indicator"), first.name(), second.name(), voice.say("report.unit"));
    }

    /** The last week of every side that both have. */
    List<List<String>> outcomes() {
        List<List<String>> rows = new ArrayList<>();
        List<SummaryRows.Row> others = SummaryRows.of(second, voice);
        for (SummaryRows.Row row : SummaryRows.of(first, voice)) {
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
                        row.label() + ", " + voice.name(side),
                        voice.amounts().bareEstimate(row.level(first.sides().indexOf(side)), row.indicator()),
                        voice.amounts().bareEstimate(other.level(there), row.indicator()),
                        voice.amounts().unit(row.indicator())));
            }
        }
    }
}
