package org.madang.scenarios.report;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.madang.charts.style.Theme;
import org.madang.scenarios.file.Difference;

/** What a result rests on: the inputs that differ from the defaults, the seed, and the command that makes it again. */
final class AssumptionSlide {
    private static final int MOST_INPUTS = 9;
    private static final int BELOW_TABLE = 424;

    private AssumptionSlide() {}

    static void add(Study study, Slides slides, DeckNotes notes, Phrases phrases) {
        String facts = phrases.word(Words.INPUTS) + " · " + phrases.word(Words.SEED) + " "
                + study.results().provenance().seed() + " · " + phrases.word(Words.WEEKS) + " " + study.weeks() + " · "
                + phrases.word(Words.REPEATED) + " " + study.results().replications();
        XSLFSlide slide = slides.add(phrases.word(Words.ASSUMPTIONS), facts, notes.assumptions());
        List<Difference> changed = study.inputs().map(Study.Inputs::changed).orElse(List.of());
        if (changed.isEmpty()) {
            Words why = study.inputs().isEmpty() ? Words.NOT_READABLE : Words.NO_CHANGE;
            line(slide, Slides.TOP, List.of(phrases.word(why)));
        } else {
            table(slide, changed, phrases);
        }
        line(
                slide,
                BELOW_TABLE,
                List.of(
                        changed.size() > MOST_INPUTS ? phrases.word(Words.MORE, changed.size() - MOST_INPUTS) : "",
                        phrases.word(Words.AGAIN) + ": "
                                + SlideText.shortened(
                                        study.results().provenance().command(), 200)));
    }

    private static void table(XSLFSlide slide, List<Difference> changed, Phrases phrases) {
        List<List<String>> rows = new ArrayList<>();
        changed.stream()
                .limit(MOST_INPUTS)
                .forEach(d -> rows.add(List.of(
                        SlideText.shortened(d.path(), 48),
                        SlideText.shortened(d.before(), 20),
                        SlideText.shortened(d.after(), 30))));
        List<String> head = List.of(phrases.word(Words.KEY), phrases.word(Words.DEFAULT), phrases.word(Words.HERE));
        SlideTable.add(slide, head, rows, 410, 190, 280);
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
