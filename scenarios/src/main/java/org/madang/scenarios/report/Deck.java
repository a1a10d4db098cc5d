package org.madang.scenarios.report;

import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.madang.charts.style.Theme;
import org.madang.scenarios.file.Difference;
import org.madang.sim.indicator.Indicator;
import org.madang.sim.verdict.Verdict;

/** The deck of slides, a slide a message. */
final class Deck {
    private static final int INPUTS_SHOWN = 9;

    private final Study study;
    private final Phrases phrases;
    private final Slides slides;
    private final DeckNotes notes;

    private Deck(XMLSlideShow show, Study study, Phrases phrases) {
        this.study = study;
        this.phrases = phrases;
        notes = new DeckNotes(study, phrases);
        Study.Summary s = study.summary();
        slides = new Slides(
                show,
                SlideText.shortened(s.scenario(), 70) + " · " + phrases.word(Words.SEED) + " " + s.seed() + " · Madang "
                        + s.version());
    }

    /** The slides of one study after another, then what tells two of them apart. */
    static byte[] of(List<Study> studies, Phrases phrases) throws IOException {
        try (XMLSlideShow show = new XMLSlideShow();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            show.getProperties().getCoreProperties().setTitle(SlideText.clean(phrases.title(studies.get(0))));
            show.getProperties().getCoreProperties().setCreator("Madang");
            studies.forEach(study -> new Deck(show, study, phrases).write());
            if (studies.size() == 2) {
                new Deck(show, studies.get(0), phrases).beside(studies.get(1));
            }
            show.write(out);
            return Repacked.of(out.toByteArray());
        }
    }

    private void write() {
        Indicator headline = study.summary().headline();
        levels(phrases.title(study), headline);
        for (Verdict v : study.decisive()) {
            difference(v);
        }
        levels(members(), Indicator.ACTIVE);
        money();
        assumptions();
    }

    private void levels(String title, Indicator indicator) {
        List<LineSlide.Line> lines = new ArrayList<>();
        for (int side = 0; side < study.sides().size(); side++) {
            String name = study.sides().get(side);
            lines.add(new LineSlide.Line(phrases.name(name), study.levels().of(indicator, name), side));
        }
        chart(title, phrases.label(indicator), indicator, lines);
    }

    private void difference(Verdict v) {
        Indicator indicator = v.indicator();
        String pair = phrases.name(v.first()) + " − " + phrases.name(v.second());
        String title = v.crossovers().isEmpty()
                ? notes.undecided(v)
                : phrases.leads(v.crossovers().get(v.crossovers().size() - 1));
        Band band = study.differences().of(indicator, v.second());
        String subject = phrases.word(Words.DIFFERENCE_IN, phrases.inside(indicator));
        chart(title, subject, indicator, List.of(new LineSlide.Line(pair, band, -1)));
    }

    private void chart(String title, String subject, Indicator indicator, List<LineSlide.Line> lines) {
        String means = phrases.word(Words.REPLICATIONS, study.summary().replications());
        String subtitle = subject + " · " + means + " · " + phrases.word(Words.MARKED);
        XSLFSlide slide = slides.add(title, subtitle, notes.lines(indicator, lines));
        new LineSlide(slides.chart(slide), study.summary().weeks(), phrases).draw(indicator, lines);
    }

    private String members() {
        String most = study.sides().stream()
                .max(Comparator.comparingDouble(this::active))
                .orElseThrow();
        String count = phrases.value(active(most), Indicator.ACTIVE);
        return phrases.word(
                study.sides().size() > 1 ? Words.MEMBERS_MESSAGE : Words.MEMBERS_ONE, phrases.name(most), count);
    }

    private double active(String side) {
        return study.levels().of(Indicator.ACTIVE, side).last().mean();
    }

    private void money() {
        List<Money> sides = Money.of(study);
        Money best = sides.stream()
                .max(Comparator.comparingDouble(m -> Double.isNaN(m.back()) ? -1 : m.back()))
                .orElseThrow();
        Words message = sides.size() > 1 ? Words.MONEY_MESSAGE : Words.MONEY_ONE;
        String title = phrases.word(message, phrases.name(best.side()), phrases.number(best.back()));
        XSLFSlide slide = slides.add(title, phrases.word(Words.MONEY), notes.money(sides));
        new MoneySlide(slides.chart(slide), sides, phrases).draw();
    }

    private void assumptions() {
        List<String> changed = new ArrayList<>();
        List<Difference> all = study.scenario().map(Study.Inputs::changed).orElse(List.of());
        all.stream()
                .limit(INPUTS_SHOWN)
                .forEach(d -> changed.add(d.path() + ": " + SlideText.shortened(d.after(), 60) + " ("
                        + SlideText.shortened(d.before(), 40) + ")"));
        if (all.size() > INPUTS_SHOWN) {
            changed.add(phrases.word(Words.MORE, all.size() - INPUTS_SHOWN));
        }
        if (study.scenario().isEmpty() || all.isEmpty()) {
            changed.add(phrases.word(study.scenario().isEmpty() ? Words.NOT_READABLE : Words.NO_CHANGE));
        }
        String facts = phrases.word(Words.SEED) + " " + study.summary().seed() + " · " + phrases.word(Words.WEEKS) + " "
                + study.summary().weeks() + " · " + phrases.word(Words.REPEATED) + " "
                + study.summary().replications();
        XSLFSlide slide = slides.add(phrases.word(Words.ASSUMPTIONS), facts, notes.assumptions());
        int width = Slides.WIDTH - 2 * Slides.MARGIN;
        List<String> lines =
                new ArrayList<>(List.of(phrases.word(Words.INPUTS) + " (" + phrases.word(Words.DEFAULT) + ")"));
        lines.addAll(changed);
        Slides.text(slide, new Rectangle2D.Double(Slides.MARGIN, Slides.TOP, width, 270), lines, 15, Theme.LIGHT.ink());
        List<String> again = List.of(
                phrases.word(Words.AGAIN), SlideText.shortened(study.summary().command(), 240));
        Slides.text(slide, new Rectangle2D.Double(Slides.MARGIN, 420, width, 76), again, 15, Theme.LIGHT.ink());
    }

    private void beside(Study other) {
        Beside both = new Beside(study, other, phrases);
        XSLFSlide slide = slides.add(
                phrases.word(Words.BESIDE), study.folder() + " → " + other.folder(), notes.outcomes(both.outcomes()));
        List<String> inputs = new ArrayList<>(List.of(phrases.word(Words.INPUTS_DIFFER)));
        both.inputs().stream()
                .limit(INPUTS_SHOWN)
                .forEach(d -> inputs.add(d.path() + ": " + SlideText.shortened(d.before(), 24) + " → "
                        + SlideText.shortened(d.after(), 24)));
        List<String> outcomes = new ArrayList<>(List.of(phrases.word(Words.OUTCOMES_DIFFER)));
        both.outcomes().stream()
                .limit(5)
                .forEach(row -> outcomes.add(row.get(0) + ": " + row.get(1) + " → " + row.get(2)));
        double half = (Slides.WIDTH - 2.0 * Slides.MARGIN - 30) / 2;
        Slides.text(slide, new Rectangle2D.Double(Slides.MARGIN, Slides.TOP, half, 350), inputs, 14, Theme.LIGHT.ink());
        double right = Slides.MARGIN + half + 30;
        Slides.text(slide, new Rectangle2D.Double(right, Slides.TOP, half, 350), outcomes, 14, Theme.LIGHT.ink());
    }
}
