package org.madang.scenarios.results;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.madang.charts.export.FigureWriter;
import org.madang.charts.export.Format;
import org.madang.charts.figure.Axis;
import org.madang.charts.figure.Caption;
import org.madang.charts.figure.Figure;
import org.madang.charts.figure.TimeSeries;
import org.madang.charts.plot.WeekMark;
import org.madang.charts.style.Look;
import org.madang.charts.timeline.Crossover;
import org.madang.charts.timeline.DifferenceChart;
import org.madang.charts.timeline.LineChart;
import org.madang.scenarios.experiment.Outcome;
import org.madang.sim.config.Event;
import org.madang.sim.indicator.Indicator;
import org.madang.sim.verdict.CrossoverWeek;
import org.madang.sim.verdict.Estimate;
import org.madang.sim.verdict.Verdict;

/** The charts of a comparison: the headline indicators over time, and the difference that decides. */
final class Pictures {
    private final Outcome outcome;
    private final Provenance provenance;
    private final double[] weeks;

    Pictures(Outcome outcome, Provenance provenance) {
        this.outcome = outcome;
        this.provenance = provenance;
        weeks = new double[outcome.sides().weeks()];
        java.util.Arrays.setAll(weeks, w -> w + 1);
    }

    /** Writes each chart as PNG and SVG, several at once. */
    void write(ResultsFolder folder) throws IOException {
        Map<String, Figure> figures = new LinkedHashMap<>();
        for (Indicator indicator : indicators()) {
            figures.put(indicator.key(), levels(indicator));
        }
        if (outcome.sides().sides().size() > 1) {
            figures.put("difference-" + outcome.plan().headline().key(), difference());
        }
        try {
            figures.entrySet().parallelStream().forEach(e -> write(folder, e.getKey(), e.getValue()));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private List<Indicator> indicators() {
        List<Indicator> indicators = new ArrayList<>(Outcome.HEADLINES);
        indicators.add(Indicator.MATCH_RATE);
        indicators.add(Indicator.TRUSTING_MEMBERS);
        if (outcome.plan().platforms() == 1) {
            indicators.remove(Indicator.MARKET_SHARE);
        }
        if (!indicators.contains(outcome.plan().headline())) {
            indicators.add(0, outcome.plan().headline());
        }
        return indicators;
    }

    private Figure levels(Indicator indicator) {
        List<TimeSeries> series = new ArrayList<>();
        for (int side = 0; side < outcome.sides().sides().size(); side++) {
            series.add(level(side, indicator));
        }
        return LineChart.of(caption(title(indicator), indicator.label()), axis(indicator, indicator.label()), series)
                .withMarks(marks());
    }

    /** The headline chart says who wins; the others say what they show. */
    private String title(Indicator indicator) {
        boolean decides = indicator == outcome.plan().headline() && outcome.sides().sides().size() == 2;
        return decides ? message() : indicator.label();
    }

    /** The verdict as a title, which has no full stop. */
    private String message() {
        String sentence = Sentences.headline(outcome.headline(1), weeks.length);
        return sentence.substring(0, sentence.length() - 1);
    }

    private Caption caption(String title, String subject) {
        String runs = outcome.sides().replications() + " paired replications, band: 95 % interval of the mean";
        return new Caption(
                title,
                (title.equals(subject) ? "Mean of " : subject + ", mean of ") + runs,
                outcome.plan().scenario().name() + " · seed " + provenance.seed() + " · Madang " + provenance.version());
    }

    private TimeSeries level(int side, Indicator indicator) {
        double[] mean = new double[weeks.length];
        double[] low = new double[weeks.length];
        double[] high = new double[weeks.length];
        for (int w = 0; w < weeks.length; w++) {
            Estimate e = outcome.sides().level(side, indicator, w + 1);
            mean[w] = e.mean();
            low[w] = e.low();
            high[w] = e.high();
        }
        return TimeSeries.of(Sentences.capital(outcome.sides().sides().get(side)), weeks, mean, low, high);
    }

    private Figure difference() {
        Indicator indicator = outcome.plan().headline();
        Verdict verdict = outcome.headline(1);
        double[] mean = new double[weeks.length];
        double[] low = new double[weeks.length];
        double[] high = new double[weeks.length];
        for (int w = 0; w < weeks.length; w++) {
            Estimate e = outcome.sides().difference(1, indicator, w + 1);
            mean[w] = e.mean();
            low[w] = e.low();
            high[w] = e.high();
        }
        String subject = "Difference in " + indicator.label().toLowerCase(java.util.Locale.ROOT);
        return new DifferenceChart(
                caption(message(), subject),
                axis(indicator, subject),
                new DifferenceChart.Contender(Sentences.capital(verdict.first()), 0),
                new DifferenceChart.Contender(Sentences.capital(verdict.second()), 1),
                TimeSeries.of("Difference", weeks, mean, low, high),
                verdict.crossovers().stream().map(Pictures::crossover).toList());
    }

    private static Crossover crossover(CrossoverWeek c) {
        return new Crossover(Sentences.capital(c.leader()), c.week(), c.low(), c.high());
    }

    private static Axis axis(Indicator indicator, String label) {
        String unit = indicator.unit().english();
        return switch (Sentences.quantity(indicator)) {
            case COUNT -> Axis.count(label, unit);
            case MONEY -> Axis.money(label, unit);
            case SHARE -> Axis.share(label);
            case NUMBER -> Axis.number(label, unit);
        };
    }

    private List<WeekMark> marks() {
        return outcome.plan().scenario().events().stream()
                .map(event -> new WeekMark(event.week(), name(event)))
                .toList();
    }

    private static String name(Event event) {
        if (event instanceof Event.Breach) {
            return "breach";
        }
        String words = event.getClass().getSimpleName().replaceAll("([a-z])([A-Z])", "$1 $2");
        return words.toLowerCase(java.util.Locale.ROOT);
    }

    private static void write(ResultsFolder folder, String name, Figure figure) {
        for (Format format : List.of(Format.PNG, Format.SVG)) {
            try (OutputStream out = Files.newOutputStream(folder.file(name + "." + format.extension()))) {
                FigureWriter.write(figure, Look.standard(), format, out);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
