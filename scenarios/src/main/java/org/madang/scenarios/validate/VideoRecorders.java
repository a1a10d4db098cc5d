package org.madang.scenarios.validate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.madang.charts.figure.Axis;
import org.madang.scenarios.input.ScenarioFile;
import org.madang.scenarios.validate.theory.Diffusion;
import org.madang.sim.config.Scenario;
import org.madang.sim.indicator.Indicator;

/** Sales of video recorders in the United States: the simulator with the fitted Bass curve against the series. */
final class VideoRecorders implements Classic {
    private static final String FILE = "video-recorders.yaml";
    private static final String DATA = "vcr_us_sales.csv";
    private static final String SOURCE = "Bass fit of US video recorder sales";
    private static final int WEEKS_A_YEAR = 52;
    private static final double FITTED_ERROR = 727;

    @Override
    public String name() {
        return "video-recorders";
    }

    @Override
    public List<String> files() {
        return List.of(FILE);
    }

    @Override
    public Report check(Lab lab) {
        ScenarioFile file = lab.read(FILE, Lab.set("market.participants", lab.pick(20_000, 67_981)));
        Scenario s = file.scenario();
        int years = (s.weeks() - WEEKS_A_YEAR / 2) / WEEKS_A_YEAR;
        Diffusion weekly = Bass.theory(s);
        double scale = 67_981.0 / s.market().participants();
        List<double[]> runs = lab.run(file, lab.pick(12, 40), run -> scaled(run.series(Indicator.MEMBERS), scale));
        List<Row> rows = new ArrayList<>();
        double[] theory = scaled(weekly.shares(s.weeks()), 67_981.0);
        for (int year : new int[] {3, 6, 9}) {
            double expected = density(weekly, year) * 67_981;
            Sample got = Sample.of(runs.stream().map(run -> rate(run, year)).toList());
            // Weekly steps against the continuous curve.
            double step = Math.abs(rate(theory, year) - expected);
            rows.add(Row.mean(
                    "video-recorders: sales a year at t = " + year + ", thousands",
                    SOURCE,
                    expected,
                    got,
                    step,
                    "density m·f(t); allowance " + Texts.rough(step) + " for weekly steps"));
        }
        rows.add(fit(lab, runs, theory, years));
        Picture picture = Curves.picture(
                name(),
                "Weekly steps follow the fitted curve of yearly sales",
                "Video recorders sold so far in the United States, thousands; band: 95 % of runs",
                Axis.count("Sold so far", "thousands"),
                List.of(Curves.band("simulated", runs), Curves.line("Bass, fitted", theory)));
        return new Report(rows, List.of(picture));
    }

    /**
     * Residuals of two runs, multiplied, are free of the noise of either: each pair of runs gives the residual variance of
     * the curve behind them.
     */
    private static Row fit(Lab lab, List<double[]> runs, double[] theory, int years) {
        String what = "video-recorders: residual standard error against sales, thousands";
        Optional<Path> data = lab.data(DATA);
        if (data.isEmpty()) {
            return Row.noData(what, SOURCE, FITTED_ERROR, DATA);
        }
        List<double[]> sales = read(data.get());
        List<Double> variances = new ArrayList<>();
        for (int r = 0; r + 1 < runs.size(); r += 2) {
            variances.add(residuals(sales, runs.get(r), runs.get(r + 1), years));
        }
        Sample variance = Sample.of(variances);
        double got = Math.sqrt(Math.max(0, variance.mean()));
        double error = variance.standardError() / (2 * FITTED_ERROR);
        double step = Math.abs(Math.sqrt(residuals(sales, theory, theory, years)) - FITTED_ERROR);
        String note = "the published curve's own is 727; allowance " + Texts.rough(step) + " for weekly steps";
        return Row.within(what, SOURCE, FITTED_ERROR, got, error, variance.multiple() * error + step, note);
    }

    private static double residuals(List<double[]> sales, double[] one, double[] other, int years) {
        double products = 0;
        int count = 0;
        for (double[] row : sales) {
            int year = (int) row[0];
            if (year <= years) {
                products += (row[1] - rate(one, year)) * (row[1] - rate(other, year));
                count++;
            }
        }
        return products / (count - 3);
    }

    private static List<double[]> read(Path file) {
        try {
            return Files.readAllLines(file, StandardCharsets.UTF_8).stream()
                    .skip(1)
                    .filter(line -> !line.isBlank())
                    .map(line -> Arrays.stream(line.split(","))
                            .mapToDouble(Double::parseDouble)
                            .toArray())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sales a year around the end of a year: over eight weeks to either side. */
    private static double rate(double[] sold, int year) {
        int week = year * WEEKS_A_YEAR;
        int wide = 8;
        return (sold[week + wide - 1] - sold[week - wide - 1]) * WEEKS_A_YEAR / (2 * wide);
    }

    /** Bass's f(t) for the yearly p and q that the weekly ones stand for. */
    private static double density(Diffusion weekly, double t) {
        double p = weekly.p() * WEEKS_A_YEAR;
        double q = weekly.q() * WEEKS_A_YEAR;
        double e = Math.exp(-(p + q) * t);
        return (p + q) * (p + q) / p * e / Math.pow(1 + q / p * e, 2);
    }

    private static double[] scaled(double[] values, double scale) {
        return Arrays.stream(values).map(v -> v * scale).toArray();
    }
}
