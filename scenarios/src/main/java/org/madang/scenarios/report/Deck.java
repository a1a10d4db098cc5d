package org.madang.scenarios.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.madang.charts.plot.WeekMark;
import org.madang.scenarios.figures.Bounds;
import org.madang.scenarios.figures.Names;
import org.madang.scenarios.report.LineSlide.Line;
import org.madang.scenarios.results.Provenance;
import org.madang.scenarios.statistics.CrossoverWeek;
import org.madang.scenarios.statistics.Verdict;
import org.madang.sim.indicator.Indicator;

/** The deck of slides, a slide a message. */
final class Deck {
    /** Letters of a subject that leave room for what follows in one line. */
    private static final int LONGEST = 36;

    private static final String MADANG = " · Madang ";

    private final ReportedFolder folder;
    private final Phrases phrases;
    private final Slides slides;
    private final DeckNotes notes;
    private final DeckTitles titles;

    private Deck(XMLSlideShow show, ReportedFolder folder, boolean isAlone, Phrases phrases) {
        this.folder = folder;
        this.phrases = phrases;
        notes = new DeckNotes(folder, phrases);
        titles = new DeckTitles(folder, phrases);
        String name = SlideText.shortened(folder.results().scenario(), 70);
        slides = new Slides(show, isAlone ? "" : folder.name() + ": ", foot(name, folder, phrases));
    }

    private static String foot(String subject, ReportedFolder folder, Phrases phrases) {
        Provenance made = folder.results().provenance();
        return subject + " · " + phrases.word(Words.SEED) + " " + made.seed() + MADANG + made.version()
                + marked(folder, phrases);
    }

    private static String marked(ReportedFolder folder, Phrases phrases) {
        String mark = folder.results().verified().mark(phrases.language());
        return mark.isEmpty() ? "" : " · " + mark;
    }

    /** What tells two folders apart, then the slides of each. */
    static byte[] of(List<ReportedFolder> folders, Phrases phrases) throws IOException {
        try (XMLSlideShow show = new XMLSlideShow();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            boolean isAlone = folders.size() == 1;
            String title = phrases.title(folders.get(0));
            if (!isAlone) {
                Beside both = new Beside(folders.get(0), folders.get(1), phrases);
                title = both.message();
                String names = phrases.word(
                        Words.BESIDE_OF, folders.get(0).name(), folders.get(1).name());
                BesideSlides.add(
                        both,
                        folders,
                        new Slides(
                                show,
                                "",
                                names
                                        + MADANG
                                        + folders.get(0).results().provenance().version()
                                        + marked(folders.get(0), phrases)
                                        + marked(folders.get(1), phrases)),
                        phrases);
            }
            show.getProperties().getCoreProperties().setTitle(SlideText.clean(title));
            show.getProperties().getCoreProperties().setCreator("Madang");
            folders.forEach(folder -> new Deck(show, folder, isAlone, phrases).write());
            show.write(out);
            return Repacked.of(out.toByteArray());
        }
    }

    private void write() {
        Indicator headline = folder.results().headline();
        chart(phrases.title(folder), phrases.label(headline), headline, sides(headline), events());
        for (Verdict v : folder.decisive()) {
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
        if (folder.results().hasRivals()) {
            shares();
        }
        money();
        AssumptionSlide.add(folder, slides, notes, phrases);
    }

    private List<Line> sides(Indicator indicator) {
        return IntStream.range(0, folder.sides().size())
                .mapToObj(side -> new Line(
                        phrases.name(folder.sides().get(side)),
                        Bounds.of(indicator, folder.level(side, indicator)),
                        side))
                .toList();
    }

    private List<WeekMark> events() {
        return folder.results().events().stream()
                .filter(event -> event.week() >= 1 && event.week() <= folder.weeks())
                .map(event -> new WeekMark(event.week(), Names.event(event.kind(), phrases.language())))
                .toList();
    }

    private void difference(Verdict v) {
        Indicator indicator = v.indicator();
        String pair = phrases.name(v.first()) + " − " + phrases.nameInside(v.second());
        Line line = new Line(pair, folder.difference(folder.sides().indexOf(v.second()), indicator), -1);
        List<WeekMark> marks = new ArrayList<>();
        for (CrossoverWeek c : v.crossovers()) {
            marks.add(new WeekMark(c.week(), phrases.leads(c) + " [" + c.low() + ", " + c.high() + "]"));
        }
        chart(titles.difference(v), pair, indicator, List.of(line), marks);
    }

    /** The platforms of one market, or of the market of each side. */
    private void shares() {
        Indicator share = Indicator.MARKET_SHARE;
        if (folder.results().betweenPlatforms()) {
            if (folder.results().headline() != share) {
                chart(titles.shares(folder.sides(), sides(share)), phrases.label(share), share, sides(share), events());
            }
            return;
        }
        for (int side = 0; side < folder.sides().size(); side++) {
            List<String> names = folder.results().platforms().get(side);
            List<Line> lines = new ArrayList<>();
            for (int k = 0; k < names.size(); k++) {
                lines.add(new Line(
                        phrases.name(names.get(k)),
                        Bounds.of(
                                share, folder.results().ofPlatforms(side, share).get(k)),
                        k));
            }
            String subject = phrases.label(share) + ", "
                    + phrases.nameInside(folder.sides().get(side));
            chart(titles.shares(names, lines), subject, share, lines, events());
        }
    }

    private void chart(String title, String subject, Indicator indicator, List<Line> lines, List<WeekMark> marks) {
        String means = phrases.word(Words.REPLICATIONS, folder.results().replications());
        String subtitle = SlideText.shortened(subject, LONGEST) + " · " + means + " · " + phrases.word(Words.MARKED);
        XSLFSlide slide = slides.add(title, subtitle, notes.lines(indicator, lines));
        new LineSlide(slides.chart(slide), folder.weeks(), phrases).draw(indicator, lines, marks);
    }

    private void money() {
        List<Money> sides = Money.of(folder);
        XSLFSlide slide = slides.add(titles.money(sides), phrases.word(Words.MONEY), notes.money(sides));
        new MoneySlide(slides.chart(slide), sides, phrases).draw();
    }
}
