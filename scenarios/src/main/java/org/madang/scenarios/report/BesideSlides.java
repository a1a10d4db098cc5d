package org.madang.scenarios.report;

import java.util.ArrayList;
import java.util.List;
import org.madang.scenarios.statement.Voice;

/** Two folders beside each other: a slide of who wins in which, then what differs in inputs and outcomes. */
final class BesideSlides {
    /** More inputs get a slide of their own. */
    private static final int FEW_INPUTS = 3;
    /** So many that a few of them may break into two lines. */
    private static final int MOST_ROWS = 10;

    private final Slides slides;
    private final Voice voice;

    private BesideSlides(Slides slides, Voice voice) {
        this.slides = slides;
        this.voice = voice;
    }

    static void add(Beside both, List<ReportedFolder> folders, Slides slides, Voice voice) {
        BesideSlides deck = new BesideSlides(slides, voice);
        List<List<String>> inputs = both.inputs();
        boolean few = inputs.size() <= FEW_INPUTS;
        deck.message(both, folders, few ? inputs : List.of());
        if (!few) {
            deck.table("report.inputsDiffer", both.inputHead(), inputs, 380, 250, 250);
        }
        if (!both.outcomes().isEmpty()) {
            deck.table("report.outcomesDiffer", both.outcomeHead(), both.outcomes(), 330, 205, 205, 140);
        }
    }

    private void message(Beside both, List<ReportedFolder> folders, List<List<String>> inputs) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(row(
                voice.say("report.scenario"),
                folders,
                folder -> voice.authored(folder.results().scenario())));
        rows.add(row(voice.say("report.verdict"), folders, folder -> folder.title(voice)));
        rows.addAll(shortened(inputs));
        if (!both.areReadable() || both.inputs().isEmpty()) {
            rows.add(List.of(voice.say(both.areReadable() ? "report.sameInputs" : "report.notReadable"), "", ""));
        }
        List<String> head = new ArrayList<>(both.inputHead());
        head.set(0, "");
        String title = both.message();
        String subtitle = voice.say("report.besideOf", "a", head.get(1), "b", head.get(2));
        SlideTable.add(slides.add(title, subtitle, String.join("\n", both.lines())), head, rows, 330, 275, 275);
    }

    private static List<String> row(
            String name, List<ReportedFolder> folders, java.util.function.Function<ReportedFolder, String> text) {
        List<String> row = new ArrayList<>(List.of(name));
        folders.forEach(folder -> row.add(SlideText.shortened(text.apply(folder), 200)));
        return row;
    }

    private static List<List<String>> shortened(List<List<String>> rows) {
        return rows.stream()
                .map(row -> {
                    List<String> cells = new ArrayList<>(List.of(SlideText.shortened(row.get(0), 44)));
                    row.stream().skip(1).forEach(cell -> cells.add(SlideText.shortened(cell, 36)));
                    return cells;
                })
                .map(List::copyOf)
                .toList();
    }

    private void table(String title, List<String> head, List<List<String>> rows, double... widths) {
        String left = rows.size() > MOST_ROWS ? voice.say("report.more", "n", rows.size() - MOST_ROWS) : "";
        String notes = String.join(
                "\n", rows.stream().map(row -> String.join(" | ", row)).toList());
        var slide = slides.add(voice.say(title), left, notes);
        SlideTable.add(slide, head, shortened(rows.subList(0, Math.min(MOST_ROWS, rows.size()))), widths);
    }
}
