package org.madang.scenarios.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.madang.charts.plot.WeekMark;
import org.madang.charts.style.Language;
import org.madang.scenarios.answer.Duel;
import org.madang.scenarios.figures.Bounds;
import org.madang.scenarios.report.LineSlide.Line;
import org.madang.scenarios.results.Provenance;
import org.madang.scenarios.results.ShownMap;
import org.madang.scenarios.statement.Voice;
import org.madang.scenarios.statistics.CrossoverWeek;
import org.madang.sim.indicator.Indicator;

/** The deck of slides, a slide a message. */
final class Deck {
    /** Letters of a subject that leave room for what follows in one line. */
    private static final int LONGEST = 40;

    private static final String MADANG = " · Madang ";

    private final ReportedFolder folder;
    private final Voice voice;
    private final Slides slides;
    private final DeckNotes notes;
    private final DeckTitles titles;

    private Deck(XMLSlideShow show, ReportedFolder folder, boolean isAlone, Voice voice) {
        this.folder = folder;
        this.voice = voice;
        notes = new DeckNotes(folder, voice);
        titles = new DeckTitles(folder, voice);
        String name = SlideText.shortened(voice.authored(folder.results().scenario()), 70);
        slides = new Slides(show, isAlone ? "" : folder.name() + ": ", foot(name, folder, voice));
    }

    private static String foot(String subject, ReportedFolder folder, Voice voice) {
        Provenance made = folder.results().provenance();
        return subject + " · " + voice.say("report.seed") + " " + made.seed() + MADANG + made.version()
                + marked(folder, voice);
    }

    private static String marked(ReportedFolder folder, Voice voice) {
        String mark = folder.results().verified().mark(voice.language());
        return mark.isEmpty() ? "" : " · " + mark;
    }

    /** What tells two folders apart, then the slides of each. */
    static byte[] of(List<ReportedFolder> folders, Optional<ShownMap> map, Voice voice) throws IOException {
        try (XMLSlideShow show = new XMLSlideShow();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            boolean isAlone = folders.size() == 1;
            String title = folders.get(0).title(voice);
            if (!isAlone) {
                Beside both = new Beside(folders.get(0), folders.get(1), voice);
                title = both.message();
                String names = voice.say(
                        "report.besideOf",
                        "a",
                        folders.get(0).name(),
                        "b",
                        folders.get(1).name());
                BesideSlides.add(
                        both,
                        folders,
                        new Slides(
                                show,
                                "",
                                names
                                        + MADANG
                                        + folders.get(0).results().provenance().version()
                                        + marked(folders.get(0), voice)
                                        + marked(folders.get(1), voice)),
                        voice);
            }
            show.getProperties().getCoreProperties().setTitle(SlideText.clean(title));
            show.getProperties().getCoreProperties().setCreator("Madang");
            for (int n = 0; n < folders.size(); n++) {
                new Deck(show, folders.get(n), isAlone, voice).write(n == 0 ? map : Optional.empty());
            }
            show.write(out);
            if (voice.language() == Language.KOREAN) {
                EmbeddedFont.addTo(show, out.toByteArray());
                out.reset();
                show.write(out);
            }
            return Repacked.of(out.toByteArray(), voice.language());
        }
    }

    /** @param map of the market, which comes after the verdict */
    private void write(Optional<ShownMap> map) {
        Indicator headline = folder.results().headline().overTime();
        List<String> turns = folder.turns(voice);
        List<String> strips =
                new ArrayList<>(folder.warnings(voice).stream().limit(1).toList());
        if (!turns.isEmpty()) {
            strips.add(voice.say("report.turns") + ": " + String.join("; ", turns));
        }
        String strip = String.join(" · ", strips);
        String label = voice.label(headline);
        chart(folder.title(voice), label, label, headline, sides(headline), events(), strip);
        map.ifPresent(shown ->
                slides.picture(slides.add(shown.title(), "", String.join("\n", shown.sentences())), shown.picture()));
        for (int second : nextBest()) {
            folder.results().duel(second, headline).ifPresent(this::difference);
        }
        if (headline != Indicator.ACTIVE) {
            chart(titles.members(), voice.label(Indicator.ACTIVE), Indicator.ACTIVE, sides(Indicator.ACTIVE), events());
        }
        if (folder.results().hasRivals()) {
            shares();
        }
        money();
        AssumptionSlide.add(folder, slides, notes, voice);
    }

    /** The sides that the best is set against: the next best. */
    private List<Integer> nextBest() {
        List<String> order =
                folder.results().ranking(folder.results().headline()).order();
        return order.stream().skip(1).limit(1).map(folder.sides()::indexOf).toList();
    }

    private List<Line> sides(Indicator indicator) {
        return IntStream.range(0, folder.sides().size())
                .mapToObj(side -> new Line(
                        voice.heading(folder.sides().get(side)),
                        Bounds.of(indicator, folder.level(side, indicator)),
                        side))
                .toList();
    }

    private List<WeekMark> events() {
        return folder.results().events().stream()
                .filter(event -> event.week() >= 1 && event.week() <= folder.weeks())
                .map(event -> new WeekMark(event.week(), voice.event(event.kind())))
                .toList();
    }

    private void difference(Duel duel) {
        Indicator indicator = duel.indicator();
        String pair = voice.say(
                "report.pair",
                "a",
                voice.heading(duel.first().name()),
                "b",
                voice.name(duel.second().name()));
        int second = folder.sides().indexOf(duel.second().name());
        Line line = new Line(pair, folder.difference(second, indicator), -1);
        List<WeekMark> marks = new ArrayList<>();
        for (CrossoverWeek c : duel.changes()) {
            marks.add(new WeekMark(c.week(), leads(c, voice) + " [" + c.low() + ", " + c.high() + "]"));
        }
        String subject = voice.say("report.differenceIn", "indicator", voice.inside(indicator));
        chart(titles.difference(duel), pair, subject, indicator, List.of(line), marks, "");
    }

    /** "Retention-first from week 61". */
    static String leads(CrossoverWeek c, Voice voice) {
        return voice.say("report.leadsFrom", "side", voice.heading(c.leader()), "week", c.week());
    }

    /** The platforms of one market, or of the market of each side. */
    private void shares() {
        Indicator share = Indicator.MARKET_SHARE;
        if (folder.results().betweenPlatforms()) {
            if (folder.results().headline() != share) {
                chart(titles.shares(folder.sides(), sides(share)), voice.label(share), share, sides(share), events());
            }
            return;
        }
        for (int side = 0; side < folder.sides().size(); side++) {
            List<String> names = folder.results().platforms().get(side);
            List<Line> lines = new ArrayList<>();
            for (int k = 0; k < names.size(); k++) {
                lines.add(new Line(
                        voice.heading(names.get(k)),
                        Bounds.of(
                                share, folder.results().ofPlatforms(side, share).get(k)),
                        k));
            }
            String subject =
                    voice.label(share) + ", " + voice.name(folder.sides().get(side));
            chart(titles.shares(names, lines), subject, share, lines, events());
        }
    }

    private void chart(String title, String subject, Indicator indicator, List<Line> lines, List<WeekMark> marks) {
        chart(title, subject, voice.label(indicator), indicator, lines, marks, "");
    }

    private void chart(
            String title,
            String subject,
            String axis,
            Indicator indicator,
            List<Line> lines,
            List<WeekMark> marks,
            String strip) {
        String means = voice.say("report.replications", "n", folder.results().replications());
        String subtitle = SlideText.shortened(subject, LONGEST) + " · " + means + " · " + voice.say("report.marked");
        XSLFSlide slide = slides.add(title, subtitle, notes.lines(indicator, lines));
        if (!strip.isEmpty()) {
            slides.strip(slide, strip);
        }
        new LineSlide(slides.chart(slide, !strip.isEmpty()), folder.weeks(), voice).draw(indicator, axis, lines, marks);
    }

    private void money() {
        List<Money> sides = Money.of(folder);
        XSLFSlide slide = slides.add(titles.money(sides), voice.say("report.money"), notes.money(sides));
        new MoneySlide(slides.chart(slide, false), sides, voice).draw();
    }
}
