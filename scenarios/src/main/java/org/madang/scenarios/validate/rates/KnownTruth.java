package org.madang.scenarios.validate.rates;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.madang.scenarios.statistics.Chosen;
import org.madang.scenarios.statistics.CrossoverWeek;
import org.madang.scenarios.statistics.Crossovers;
import org.madang.scenarios.statistics.Estimate;
import org.madang.scenarios.statistics.Family;
import org.madang.scenarios.statistics.Normals;
import org.madang.scenarios.statistics.PairedSample;
import org.madang.scenarios.statistics.Power;
import org.madang.scenarios.statistics.Procedure;
import org.madang.scenarios.statistics.SignFlip;
import org.madang.scenarios.statistics.Single;
import org.madang.scenarios.statistics.Skewed;
import org.madang.scenarios.statistics.Stopping;
import org.madang.scenarios.statistics.Student;
import org.madang.scenarios.statistics.Wilson;
import org.madang.scenarios.validate.rates.MadeNoise.Shape;
import org.madang.scenarios.validate.rates.Rate.Goal;

/** Statements on numbers whose truth is known. */
final class KnownTruth {
    private static final int WEEKS = 156;
    private static final int CHANGE = 80;

    private final Trials trials;

    KnownTruth(Trials trials) {
        this.trials = trials;
    }

    List<Rate> rates() {
        List<Rate> rates = new ArrayList<>();
        weeks(rates);
        changes(rates);
        sides(rates);
        stopping(rates);
        means(rates);
        return rates;
    }

    private void weeks(List<Rate> rates) {
        String statement = "surely ahead in some week";
        for (int n : new int[] {6, 8, 16}) {
            rates.add(trials.wrong(
                    statement,
                    Procedures.SIGN_FLIP,
                    "equal sides, weeks follow each other (.9)",
                    n,
                    t -> any(MadeNoise.weeks(t, n, WEEKS, 0.9))));
        }
        rates.add(trials.wrong(
                statement,
                Procedures.SIGN_FLIP,
                "equal sides, random walks",
                8,
                t -> any(MadeNoise.weeks(t, 8, WEEKS, 1))));
        rates.add(trials.wrong(
                statement,
                Procedures.SIGN_FLIP,
                "the same, a quarter has no value",
                8,
                t -> any(MadeNoise.withGaps(t, MadeNoise.weeks(t, 8, WEEKS, 1), 0.25))));
        rates.add(trials.wrong(
                statement,
                Procedures.SIGN_FLIP,
                "the same, most are ties",
                8,
                t -> any(MadeNoise.withTies(MadeNoise.weeks(t, 8, WEEKS, 0.9), 3))));
        rates.add(trials.wrong(
                "one of 60 indicators surely differs",
                Procedures.SIGN_FLIP,
                "equal sides",
                8,
                t -> any(MadeNoise.weeks(t, 8, 60, 0))));
    }

    private static boolean any(double[][] difference) {
        return new SignFlip().judge(difference).isAnySure();
    }

    private void changes(List<Rate> rates) {
        for (double strength : new double[] {0, 0.9}) {
            for (int n : new int[] {6, 8, 16}) {
                double slope = strength == 0 ? 0.05 : 0.1;
                rates.add(trials.holds(
                        "the lead changes in week w [from, to]",
                        Procedures.CHANGE_POINT,
                        strength == 0 ? "trend, weeks independent" : "trend, weeks follow each other (.9)",
                        n,
                        t -> holdsChange(MadeNoise.passing(t, n, WEEKS, strength, slope, CHANGE))));
            }
        }
    }

    /** A change that is not found is said by nobody, so it is not wrong. */
    private static boolean holdsChange(double[][] difference) {
        List<CrossoverWeek> found = new Crossovers(difference).find("a", "b");
        return found.isEmpty()
                || found.size() == 1
                        && found.get(0).low() <= CHANGE
                        && CHANGE <= found.get(0).high();
    }

    private void sides(List<Rate> rates) {
        for (int sides : new int[] {2, 4, 8, 20}) {
            Stopping rule = new Stopping(8, 8, sides);
            rates.add(trials.wrong(
                    "one side is surely better than another",
                    Procedures.BOUNDARY,
                    sides + " equal sides",
                    8,
                    t -> judge(rule, MadeNoise.sides(t, sides, 8, 0, Shape.NORMAL), 8)
                            .isAnySure()));
        }
    }

    private static Family judge(Stopping rule, double[][] value, int n) {
        return rule.judge(first(value, n).differences());
    }

    private static PairedSample first(double[][] value, int n) {
        return PairedSample.of(
                Arrays.stream(value).map(v -> Arrays.copyOf(v, n)).toArray(double[][]::new));
    }

    private void stopping(List<Rate> rates) {
        for (Shape shape : Shape.values()) {
            for (int sides : new int[] {2, 4}) {
                Stopping rule = new Stopping(8, 40, sides);
                rates.add(trials.wrong(
                        "a winner, at whatever look replications stop",
                        Procedures.BOUNDARY,
                        sides + " equal sides, " + word(shape),
                        40,
                        t -> rule.looks().stream().anyMatch(n -> judge(rule, MadeNoise.sides(t, sides, 40, 0, shape), n)
                                .isAnySure())));
            }
        }
        Stopping rule = new Stopping(8, 40, 2);
        rates.add(trials.holds(
                "ahead by d [from, to], once stopped", Procedures.REPEATED, "one side ahead by a deviation", 40, t -> {
                    double[][] value = MadeNoise.sides(t, 2, 40, 1, Shape.NORMAL);
                    int stop = rule.looks().stream()
                            .filter(n -> rule.isDecided(first(value, n), true))
                            .findFirst()
                            .orElse(40);
                    return Trials.holds(judge(rule, value, stop).estimate(0), 1);
                }));
        int needed = (int) Power.of(new Estimate(0.7, Double.NaN, Double.NaN), Math.sqrt(2))
                .likely();
        rates.add(trials.rate(
                "about N replications would be needed",
                Procedures.POWER,
                "one side ahead by .7",
                needed,
                Goal.FOUND,
                t -> Single.sign(Student.of(first(MadeNoise.sides(t, 2, needed, 0.7, Shape.NORMAL), needed)
                                        .difference(0, 1))
                                .estimate())
                        > 0));
    }

    private static String word(Shape shape) {
        return switch (shape) {
            case NORMAL -> "normal";
            case SKEWED -> "skewed (2)";
            case TAKE_OFF -> "one in ten takes off";
        };
    }

    private void means(List<Rate> rates) {
        for (int n : new int[] {4, 8, 16}) {
            rates.add(trials.holds(
                    "p % [from, to] higher",
                    Procedures.FIELLER, "the level varies by a quarter", n, t -> {
                        double[][] value = MadeNoise.sides(t, 2, n, 0, Shape.NORMAL);
                        double[] level =
                                Arrays.stream(value[1]).map(v -> 10 + 2 * v).toArray();
                        double[] higher = IntStream.range(0, n)
                                .mapToDouble(r -> 1.2 * level[r] + 0.1 * value[0][r])
                                .toArray();
                        Estimate e = PairedSample.of(higher, level).relative(0, 1);
                        return Double.isNaN(e.mean()) || Trials.holds(e, 0.2);
                    }));
        }
        for (int n : new int[] {8, 16}) {
            for (Shape shape : List.of(Shape.NORMAL, Shape.SKEWED)) {
                rates.add(trials.holds("a mean [from, to], allowing for skew", Procedures.SKEWED, word(shape), n, t -> {
                    Normals noise = new Normals(t);
                    double[] values = IntStream.range(0, n)
                            .mapToDouble(r -> shape.of(noise))
                            .toArray();
                    return Trials.holds(Skewed.of(values), 0);
                }));
            }
        }
        rates.add(trials.wrong(
                "the best of six levels surely leads another", Procedures.HALVES, "six equal levels", 12, t -> {
                    double[][] value = MadeNoise.sides(t, 6, 12, 0, Shape.NORMAL);
                    double[][] byReplication = new double[12][6];
                    for (int r = 0; r < 12; r++) {
                        for (int level = 0; level < 6; level++) {
                            byReplication[r][level] = value[level][r];
                        }
                    }
                    double[] lead = Chosen.of(byReplication, byReplication);
                    Arrays.setAll(lead, r -> lead[r] - value[0][r]);
                    return Student.of(lead).above(0) <= Procedure.FALSE_ALARMS;
                }));
        rates.add(trials.holds("k of n take off [from, to]", Procedures.WILSON, "three in ten do", 16, t -> {
            Normals noise = new Normals(t);
            int found = (int)
                    IntStream.range(0, 16).filter(r -> noise.next() > 0.524401).count();
            return Trials.holds(Wilson.of(found, 16), 0.3);
        }));
    }
}
