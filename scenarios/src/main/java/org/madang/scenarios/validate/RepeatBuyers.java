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
import org.madang.scenarios.validate.theory.RepeatBuying;
import org.madang.scenarios.validate.theory.Survival;
import org.madang.sim.config.Distribution;
import org.madang.sim.config.Scenario;
import org.madang.sim.indicator.Indicator;

/** Fader, Hardie & Lee 2005: repeat purchases of CDNOW's customers, who may leave after each (BG/NBD). A step is a day. */
final class RepeatBuyers implements Classic {
    private static final String FILE = "bg-nbd.yaml";
    private static final String DATA = "cdnow_customers_summary.csv";
    private static final String SOURCE = "Fader, Hardie & Lee 2005";
    private static final int DAYS_A_WEEK = 7;
    /** Of the published model, for the customers of the data, to week 39. */
    private static final double PUBLISHED = 2505;

    @Override
    public String name() {
        return "bg-nbd";
    }

    @Override
    public List<String> files() {
        return List.of(FILE);
    }

    /** By the day. */
    private static RepeatBuying theory(Scenario s) {
        Distribution need = s.market().personas().get(0).needRate();
        double r = need.mean() * need.mean() / (need.sd() * need.sd());
        Survival leaving = Survival.of(s.leave().baseHazard(), s.leave().spread());
        return new RepeatBuying(r, r / need.mean(), leaving.alpha(), leaving.beta());
    }

    @Override
    public Report check(Lab lab) {
        ScenarioFile file = lab.read(FILE);
        Scenario s = file.scenario();
        RepeatBuying theory = theory(s);
        List<double[]> runs = lab.run(file, lab.pick(12, 60), RepeatBuyers::bought);
        List<Row> rows = new ArrayList<>();
        for (int week = 13; week * DAYS_A_WEEK <= s.weeks(); week += 13) {
            double expected = theory.purchases(week * DAYS_A_WEEK);
            rows.add(Row.mean(
                    "bg-nbd: purchases a customer in " + week + " weeks",
                    SOURCE,
                    expected,
                    Bass.at(runs, week * DAYS_A_WEEK),
                    // Who leaves in the middle of a day buys to its end.
                    .01 * expected,
                    "allowance 1 % for daily steps"));
        }
        rows.add(customers(lab, runs));
        double[] curve = new double[s.weeks()];
        Arrays.setAll(curve, day -> theory.purchases(day + 1));
        Picture picture = Curves.picture(
                name(),
                "Purchases slow down as customers leave unseen",
                "Repeat purchases so far a customer, by day; band: 95 % of runs",
                Axis.number("Purchases", "a customer"),
                List.of(Curves.band("simulated", runs), Curves.line("BG/NBD", curve)));
        return new Report(rows, List.of(picture));
    }

    /** Purchases so far a customer, by day. */
    private static double[] bought(Run run) {
        double[] requests = run.series(Indicator.REQUESTS);
        double sum = 0;
        for (int day = 0; day < requests.length; day++) {
            sum += requests[day] / run.market().participants();
            requests[day] = sum;
        }
        return requests;
    }

    /** Each customer of the data was watched for a time of its own. */
    private static Row customers(Lab lab, List<double[]> runs) {
        String what = "bg-nbd: repeat purchases of CDNOW's 2 357 customers to week 39";
        Optional<Path> data = lab.data(DATA);
        if (data.isEmpty()) {
            return Row.noData(what, SOURCE, PUBLISHED, DATA);
        }
        List<Double> weeks = watched(data.get());
        Sample bought = Sample.of(runs.stream()
                .map(run -> weeks.stream().mapToDouble(t -> at(run, t)).sum())
                .toList());
        return Row.mean(
                what,
                SOURCE,
                PUBLISHED,
                bought,
                .01 * PUBLISHED,
                "bought in fact: 2 457; allowance 1 % for rounded times and days");
    }

    private static double at(double[] bought, double weeks) {
        int day = (int) Math.min(bought.length, Math.max(1, Math.round(weeks * DAYS_A_WEEK)));
        return bought[day - 1];
    }

    private static List<Double> watched(Path file) {
        try {
            return Files.readAllLines(file, StandardCharsets.UTF_8).stream()
                    .skip(1)
                    .filter(line -> !line.isBlank())
                    .map(line -> Double.valueOf(line.substring(line.lastIndexOf(',') + 1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
