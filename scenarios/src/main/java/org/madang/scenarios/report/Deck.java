package org.madang.scenarios.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.madang.charts.plot.WeekMark;
import org.madang.scenarios.figures.Bounds;
import org.madang.scenarios.figures.Names;
import org.madang.scenarios.report.LineSlide.Line;
import org.madang.scenarios.results.Provenance;
import org.madang.sim.indicator.Indicator;
import org.madang.sim.verdict.CrossoverWeek;
import org.madang.sim.verdict.Verdict;

/** The deck of slides, a slide a message. */
final class Deck {
    private final Study study;
    private final Phrases phrases;
    private final Slides slides;
    private final DeckNotes notes;
    private final DeckTitles titles;

    private Deck(XMLSlideShow show, Study study, Phrases phrases) {
        this.study = study;
        this.phrases = phrases;
        notes = new DeckNotes(study, phrases);
        titles = new DeckTitles(study, phrases);
        Provenance made = study.results().provenance();
        slides = new Slides(
                show,
                SlideText.shortened(study.results().scenario(), 70) + " · " + phrases.word(Words.SEED) + " "
                        + made.seed() + " · Madang " + made.version());
    }

    /** What tells two studies apart, then the slides of each. */
    static byte[] of(List<Study> studies, Phrases phrases) throws IOException {
        try (XMLSlideShow show = new XMLSlideShow();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            show.getProperties().getCoreProperties().setTitle(SlideText.clean(phrases.title(studies.get(0))));
            show.getProperties().getCoreProperties().setCreator("Madang");
            if (studies.size() == 2) {
                Deck first = new Deck(show, studies.get(0), phrases);
                BesideSlides.add(new Beside(studies.get(0), studies.get(1), phrases), first.slides, phrases);
            }
            studies.forEach(study -> new Deck(show, study, phrases).write());
            show.write(out);
            return Repacked.of(out.toByteArray());
        }
    }

    private void write() {
        Indicator headline = study.results().headline();
        chart(phrases.title(study), phrases.label(headline), headline, sides(headline), events());
        for (Verdict v : study.decisive()) {
            difference(v);
        }
        if (headline != Indicator.ACTIVE) {
            chart(
                    titles.members(),
                    phrases.label(Indicator.ACTIVE),
                    Indicator.ACTIVE,
                    sides(Indicator.ACTIVE),
                    events());
        }
        if (study.results().hasRivals()) {
            shares();
        }
        money();
        AssumptionSlide.add(study, slides, notes, phrases);
    }

    private List<Line> sides(Indicator indicator) {
        return IntStream.range(0, study.sides().size())
                .mapToObj(side -> new Line(
                        phrases.name(study.sides().get(side)),
                        Bounds.of(indicator, study.level(side, indicator)),
                        side))
                .toList();
    }

    private List<WeekMark> events() {
        return study.results().events().stream()
                .filter(event -> event.week() >= 1 && event.week() <= study.weeks())
                .map(event -> new WeekMark(event.week(), Names.event(event.kind(), phrases.language())))
                .toList();
    }

    private void difference(Verdict v) {
        Indicator indicator = v.indicator();
        String pair = phrases.name(v.first()) + " − " + phrases.nameInside(v.second());
        Line line = new Line(pair, study.difference(study.sides().indexOf(v.second()), indicator), -1);
        List<WeekMark> marks = new ArrayList<>();
        for (CrossoverWeek c : v.crossovers()) {
            marks.add(new WeekMark(c.week(), phrases.leads(c) + " [" + c.low() + ", " + c.high() + "]"));
        }
        chart(titles.difference(v), pair, indicator, List.of(line), marks);
    }

    /** The platforms of one market, or of the market of each side. */
    private void shares() {
        Indicator share = Indicator.MARKET_SHARE;
        if (study.results().betweenPlatforms()) {
            if (study.results().headline() != share) {
                chart(titles.shares(study.sides(), sides(share)), phrases.label(share), share, sides(share), events());
            }
            return;
        }
        for (int side = 0; side < study.sides().size(); side++) {
            List<String> names = study.results().platforms().get(side);
            List<Line> lines = new ArrayList<>();
            for (int k = 0; k < names.size(); k++) {
                lines.add(new Line(
                        phrases.name(names.get(k)),
                        Bounds.of(
                                share, study.results().ofPlatforms(side, share).get(k)),
                        k));
            }
            String subject = phrases.label(share) + ", "
                    + phrases.nameInside(study.sides().get(side));
            chart(titles.shares(names, lines), subject, share, lines, events());
        }
    }

    private void chart(String title, String subject, Indicator indicator, List<Line> lines, List<WeekMark> marks) {
        String means = phrases.word(Words.REPLICATIONS, study.results().replications());
        String subtitle = subject + " · " + means + " · " + phrases.word(Words.MARKED);
        XSLFSlide slide = slides.add(title, subtitle, notes.lines(indicator, lines));
        new LineSlide(slides.chart(slide), study.weeks(), phrases).draw(indicator, lines, marks);
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
}
