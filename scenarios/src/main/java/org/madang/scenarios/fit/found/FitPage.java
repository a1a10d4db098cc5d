package org.madang.scenarios.fit.found;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.madang.scenarios.figures.Picture;
import org.madang.scenarios.fit.data.Observed;
import org.madang.scenarios.fit.method.Fitted;
import org.madang.scenarios.fit.set.Difference;
import org.madang.scenarios.statement.Voice;

/** What a fit found, in words and tables: the whole of it as Markdown, the heart of it for a terminal. */
public final class FitPage {
    /** Parts of what is open below this are not told. */
    private static final double TOLD = 0.1;
    /** Draws worth fewer have not been seen to hold what they say (docs/fit.md). */
    private static final double FEW = 100;
    /** From so many times the discrepancy on, the scenario lacks something that the data have. */
    private static final double STRONG = 3;

    /** The name of the figure of the series. */
    public static final String SERIES = "series";

    private final Fitted fitted;

    private final Decision decision;
    private final List<Learnt> learnt;
    private final List<Band> bands;
    private final List<Band> tried;
    private final Voice voice;

    /** @param decision null where the scenario compares nothing */
    public FitPage(Fitted fitted, Decision decision, Voice voice) {
        this.fitted = fitted;
        this.decision = decision;
        this.voice = voice;
        learnt = Learnt.of(fitted);
        List<Band> all = Band.of(fitted);
        bands = all.stream().filter(band -> !band.series().isTried()).toList();
        tried = all.stream().filter(band -> band.series().isTried()).toList();
    }

    /** All of it. */
    public String markdown() {
        StringBuilder out = new StringBuilder("# " + fitted.file().fit().name() + "\n\n");
        sentences().forEach(sentence -> out.append(sentence).append("\n\n"));
        if (new FitFigure(bands, voice).hasPanels()) {
            out.append("![")
                    .append(voice.say("fit.bandsHead"))
                    .append("](")
                    .append(SERIES)
                    .append(".png)\n\n");
        }
        out.append("## ")
                .append(voice.say("fit.learntHead"))
                .append("\n\n")
                .append(table(learntRows()))
                .append('\n');
        out.append("## ")
                .append(voice.say("fit.bandsHead"))
                .append("\n\n")
                .append(table(bandRows()))
                .append('\n');
        out.append(voice.say("fit.bandsNote")).append("\n\n");
        if (!tried.isEmpty()) {
            out.append("## ")
                    .append(voice.say("fit.experimentsHead"))
                    .append("\n\n")
                    .append(table(new TriedRows(voice).of(tried)))
                    .append('\n')
                    .append(voice.say("fit.experimentsNote"))
                    .append("\n\n");
        }
        if (bands.stream().anyMatch(band -> band.count(true) > 0)) {
            out.append("## ")
                    .append(voice.say("fit.foretoldHead"))
                    .append("\n\n")
                    .append(table(foretoldRows()))
                    .append('\n')
                    .append(voice.say("fit.foretoldNote"))
                    .append("\n\n");
        }
        for (Band band : bands) {
            out.append("### ")
                    .append(band.series().name())
                    .append("\n\n")
                    .append(table(points(band)))
                    .append('\n');
        }
        return out.toString();
    }

    /** The data over bands; empty where no series has weeks. */
    public Optional<Picture> figure(String version) {
        FitFigure figure = new FitFigure(bands, voice);
        String source = voice.say(
                "fit.figure.source",
                "file",
                fitted.file().scenario().file().getFileName().toString(),
                "seed",
                Long.toString(fitted.file().seed()),
                "version",
                version);
        return figure.hasPanels()
                ? Optional.of(
                        Picture.of(SERIES, figure.chart(fitted.file().fit().name(), source)))
                : Optional.empty();
    }

    /** What is said first: what does not fit, the decision, what is still open, what was not learnt. */
    public List<String> sentences() {
        List<String> said = new ArrayList<>();
        said.add(voice.say(
                "fit.found",
                "draws",
                Long.toString(Math.round(fitted.weights().effective())),
                "looks",
                Integer.toString(fitted.looks())));
        if (fitted.weights().effective() < FEW) {
            said.add(voice.say("fit.few"));
        }
        for (int s = 0; s < fitted.data().series().size(); s++) {
            if (fitted.data().wider(s) > 1) {
                said.add(misfit(fitted.data().series().get(s), fitted.data().wider(s)));
            }
        }
        if (decision != null) {
            decided(said);
        }
        for (Learnt.Much much : Learnt.Much.values()) {
            String names = learnt.stream()
                    .filter(each -> each.much() == much)
                    .map(Learnt::name)
                    .collect(Collectors.joining(", "));
            if (!names.isEmpty()) {
                said.add(voice.say("fit." + much.name().toLowerCase(Locale.ROOT), "names", names));
            }
        }
        for (Learnt each : learnt) {
            if (each.leans()) {
                said.add(voice.say("fit.leans", "name", each.name(), "share", percent(each.atEdge())));
            }
        }
        return said;
    }

    /** Figures and experiments have an error of their own and no discrepancy that could be widened. */
    private String misfit(Observed series, double wider) {
        String how = series.discrepancy() == 0 ? "fit.beside" : wider > STRONG ? "fit.strongMisfit" : "fit.misfit";
        return voice.say(how, "series", series.name(), "part", percent(wider * series.discrepancy()));
    }

    private void decided(List<String> said) {
        var asked = fitted.file().asked().scenario();
        int past = asked.compare().after().week();
        if (past > 0) {
            said.add(voice.say(
                    "fit.from", "week", Integer.toString(past), "weeks", Integer.toString(asked.weeks() - past)));
        }
        Difference before = decision.before();
        Difference after = decision.after();
        String best = voice.name(decision.fitted().sides().get(decision.best()));
        String next = voice.name(decision.fitted().sides().get(decision.next()));
        said.add(voice.say(
                "fit.decided",
                "best",
                best,
                "next",
                next,
                "share",
                percent(after.share()),
                "mean",
                money(after.mean()),
                "low",
                money(after.quantile(0.05)),
                "high",
                money(after.quantile(0.95)),
                "indicator",
                voice.inside(decision.fitted().headline())));
        said.add(voice.say(
                decision.removed() > 0 ? "fit.settled" : "fit.unsettled",
                "best",
                best,
                "share",
                percent(before.share()),
                "mean",
                money(before.mean()),
                "removed",
                percent(Math.max(0, decision.removed()))));
        String open = decision.open().stream()
                .filter(each -> each.part() >= TOLD)
                .map(each -> each.name() + " (" + percent(each.part()) + ")")
                .collect(Collectors.joining(", "));
        if (!open.isEmpty()) {
            said.add(voice.say("fit.open", "names", open));
        }
    }

    private List<List<String>> learntRows() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                voice.say("fit.unknown"),
                voice.say("fit.median"),
                "5%",
                "95%",
                voice.say("fit.spread"),
                voice.say("fit.alone")));
        learnt.forEach(each -> rows.add(List.of(
                each.name(),
                number(each.median()),
                number(each.low()),
                number(each.high()),
                percent(each.spread()),
                percent(each.alone()))));
        return rows;
    }

    private List<List<String>> bandRows() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                voice.say("fit.series"),
                voice.say("fit.inside"),
                voice.say("fit.heldInside"),
                voice.say("fit.discrepancy")));
        for (int s = 0; s < bands.size(); s++) {
            Band band = bands.get(s);
            rows.add(List.of(
                    band.series().name(),
                    band.inside(false) + " / " + band.count(false),
                    band.count(true) == 0 ? "–" : band.inside(true) + " / " + band.count(true),
                    percent(fitted.data().wider(s) * band.series().discrepancy())));
        }
        return rows;
    }

    /** The markets beside what knows none; the least error is bold. */
    private List<List<String>> foretoldRows() {
        List<List<String>> rows = new ArrayList<>();
        List<String> head = new ArrayList<>(List.of(voice.say("fit.series"), voice.say("fit.error")));
        for (Baseline baseline : Baseline.values()) {
            head.add(voice.say(baseline.key()));
        }
        head.add(voice.say("fit.score"));
        rows.add(head);
        for (Band band : bands) {
            if (band.count(true) > 0) {
                Scores scores = Scores.of(band);
                double least = scores.baselines().values().stream()
                        .filter(error -> !error.isNaN())
                        .reduce(scores.error(), Math::min);
                List<String> row = new ArrayList<>(List.of(band.series().name(), error(scores.error(), least)));
                scores.baselines().values().forEach(error -> row.add(error(error, least)));
                row.add(number(scores.interval()));
                rows.add(row);
            }
        }
        return rows;
    }

    private String error(double error, double least) {
        return error == least ? "**" + number(error) + "**" : number(error);
    }

    private List<List<String>> points(Band band) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(voice.say("fit.date"), voice.say("fit.number"), "5%", "50%", "95%", ""));
        for (int i = 0; i < band.low().size(); i++) {
            var point = band.series().points().get(i);
            rows.add(List.of(
                    point.label(),
                    number(point.value()),
                    number(band.low().get(i)),
                    number(band.middle().get(i)),
                    number(band.high().get(i)),
                    point.isHeld() ? voice.say("fit.held") : ""));
        }
        return rows;
    }

    private static String table(List<List<String>> rows) {
        StringBuilder out = new StringBuilder();
        for (int r = 0; r < rows.size(); r++) {
            out.append("| ").append(String.join(" | ", rows.get(r))).append(" |\n");
            if (r == 0) {
                out.append("|---")
                        .append("|---:".repeat(rows.get(0).size() - 1))
                        .append("|\n");
            }
        }
        return out.toString();
    }

    private String percent(double part) {
        return voice.amounts().percent(part);
    }

    private String money(double value) {
        return voice.amounts().level(value, decision.fitted().headline());
    }

    private String number(double value) {
        return Double.isFinite(value) ? voice.amounts().number(value) : "–";
    }
}
