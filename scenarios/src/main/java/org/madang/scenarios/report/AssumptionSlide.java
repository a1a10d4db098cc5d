package org.madang.scenarios.report;

import java.awt.geom.Rectangle2D;
import java.util.List;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.madang.charts.style.Theme;
import org.madang.scenarios.file.Difference;
import org.madang.scenarios.results.TextWidth;
import org.madang.scenarios.statement.Voice;

/** What a result rests on: the inputs that differ from the defaults, the seed, and the command that makes it again. */
final class AssumptionSlide {
    private static final int MOST_LINES = 9;
    /** Letters of a value in a line of its column. */
    private static final int LINE = 41;

    private static final int BELOW_TABLE = 424;
    /** What of the table's room a warning takes: in lines of the table, and in points. */
    private static final int LINES_A_WARNING = 2;

    private static final int POINTS_A_WARNING = 40;
    private static final int MOST_WARNINGS = 2;

    private AssumptionSlide() {}

    static void add(ReportedFolder folder, Slides slides, DeckNotes notes, Voice voice) {
        String facts = voice.say("report.inputs") + " · " + voice.say("report.seed") + " "
                + folder.results().provenance().seed() + " · " + voice.say("report.weeks") + " " + folder.weeks()
                + " · "
                + voice.say("report.repeated") + " " + folder.results().replications();
        XSLFSlide slide = slides.add(voice.say("report.assumptions"), facts, notes.assumptions());
        List<Difference> changed =
                folder.inputs().map(ReportedFolder.Inputs::changed).orElse(List.of());
        List<String> warnings = warnings(folder, voice);
        List<List<String>> shown = fitting(rows(changed, voice), MOST_LINES - LINES_A_WARNING * warnings.size());
        if (changed.isEmpty()) {
            String why = folder.inputs().isEmpty() ? "report.notReadable" : "report.noChange";
            line(slide, Slides.TOP, List.of(voice.say(why)));
        } else {
            List<String> head = List.of(voice.say("report.key"), voice.say("report.default"), voice.say("report.here"));
            SlideTable.add(slide, head, shown, 380, 150, 350);
        }
        if (!warnings.isEmpty()) {
            line(slide, BELOW_TABLE - (double) POINTS_A_WARNING * warnings.size(), warnings);
        }
        line(
                slide,
                BELOW_TABLE,
                List.of(
                        changed.size() > shown.size()
                                ? voice.say("report.more", "n", changed.size() - shown.size())
                                : "",
                        voice.say("report.again") + ": "
                                + SlideText.shortened(
                                        folder.results().provenance().command(), 200)));
    }

    /** What made no sense; all of it stands in the summary. */
    private static List<String> warnings(ReportedFolder folder, Voice voice) {
        return folder.warnings(voice).stream()
                .limit(MOST_WARNINGS)
                .map(warning -> SlideText.shortened(warning, 200))
                .toList();
    }

    /** So many of the rows that their lines fit. */
    private static List<List<String>> fitting(List<List<String>> rows, int most) {
        int lines = 0;
        int count = 0;
        while (count < rows.size()) {
            lines += TextWidth.of(rows.get(count).get(2)) > LINE ? 2 : 1;
            if (lines > most) {
                break;
            }
            count++;
        }
        return rows.subList(0, count);
    }

    private static List<List<String>> rows(List<Difference> changed, Voice voice) {
        return InputRows.of(changed, voice).stream()
                .map(row -> List.of(
                        SlideText.shortened(row.get(0), 46),
                        SlideText.shortened(row.get(1), 18),
                        SlideText.shortened(row.get(2), 2 * LINE - 6)))
                .toList();
    }

    private static void line(XSLFSlide slide, double top, List<String> lines) {
        Slides.text(
                slide,
                new Rectangle2D.Double(Slides.MARGIN, top, Slides.WIDTH - 2.0 * Slides.MARGIN, 70),
                lines,
                15,
                Theme.LIGHT.ink());
    }
}
