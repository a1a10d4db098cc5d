package org.madang.scenarios.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.madang.scenarios.statement.Finding;
import org.madang.scenarios.statement.Value;
import org.madang.scenarios.statistics.Estimate;
import org.madang.scenarios.statistics.PairedRuns;
import org.madang.sim.indicator.Indicator;

/**
 * Why one side is worth more than another, in money. Net present value is people won × weeks that they stay × matches a
 * week × margin a match, less spending; the logarithmic mean divides the difference among them without a rest (LMDI I:
 * Ang 2004). Of the means over replications; money is discounted.
 *
 * @param parts by cause, the largest first; they sum to the difference in net present value
 */
record Why(List<Part> parts) {
    private static final double WEEKS_A_YEAR = 52;

    /** What a cause contributes to the lead of the first side. */
    record Part(String cause, double money) {}

    /** The factors of one side, discounted: people, member-weeks, matches, margin, spending. */
    private record Sums(double won, double stay, double use, double margin, double spent) {
        static Sums of(PairedRuns runs, int side, double discountRate) {
            double won = mean(runs, side, Indicator.MEMBERS, 1) + mean(runs, side, Indicator.LEAVES, 1);
            double stay = 0;
            double use = 0;
            double margin = 0;
            double spent = 0;
            for (int w = 1; w <= runs.weeks(); w++) {
                double worth = Math.pow(1 + discountRate, -w / WEEKS_A_YEAR);
                won += w == 1 ? 0 : mean(runs, side, Indicator.JOINS, w);
                stay += worth * mean(runs, side, Indicator.MEMBERS, w);
                use += worth * mean(runs, side, Indicator.MATCHES, w);
                margin +=
                        worth * (mean(runs, side, Indicator.REVENUE, w) - mean(runs, side, Indicator.SERVING_COST, w));
                spent += worth * mean(runs, side, Indicator.SPEND, w);
            }
            return new Sums(won, stay, use, margin, spent);
        }

        private static double mean(PairedRuns runs, int side, Indicator indicator, int w) {
            double mean = runs.level(side, indicator, w).mean();
            return Double.isNaN(mean) ? 0 : mean;
        }

        boolean isPositive() {
            return won > 0 && stay > 0 && use > 0 && margin > 0;
        }
    }

    /** Nothing where a side wins nobody, matches nobody or earns nothing on matches. */
    static Optional<Why> of(PairedRuns runs, int first, int second, double discountRate) {
        Sums a = Sums.of(runs, first, discountRate);
        Sums b = Sums.of(runs, second, discountRate);
        if (!a.isPositive() || !b.isPositive()) {
            return Optional.empty();
        }
        double mean = logMean(a.margin, b.margin);
        List<Part> parts = new ArrayList<>(List.of(
                new Part("joins", mean * Math.log(a.won / b.won)),
                new Part("stay", mean * Math.log(a.stay / a.won / (b.stay / b.won))),
                new Part("use", mean * Math.log(a.use / a.stay / (b.use / b.stay))),
                new Part("margin", mean * Math.log(a.margin / a.use / (b.margin / b.use))),
                new Part("spending", b.spent - a.spent)));
        parts.sort(Comparator.comparingDouble(Part::money).reversed());
        return Optional.of(new Why(List.copyOf(parts)));
    }

    /** (a − b) / ln(a / b). */
    static double logMean(double a, double b) {
        double ratio = Math.log(a / b);
        return Math.abs(ratio) < 1e-9 ? (a + b) / 2 : (a - b) / ratio;
    }

    Finding finding(Value.Side a, Value.Side b) {
        List<Value> list = new ArrayList<>();
        for (Part part : parts) {
            list.add(new Value.Said(
                    "why.part",
                    Map.of(
                            "cause",
                            Value.Said.of("why.cause." + part.cause() + (part.money() < 0 ? ".less" : ".more")),
                            "d",
                            new Value.Gap(
                                    new Estimate(part.money(), Double.NaN, Double.NaN), Indicator.NET_PRESENT_VALUE))));
        }
        return Finding.of("why")
                .with("a", a)
                .with("b", b)
                .with("cause", Value.Said.of("why.cause." + parts.get(0).cause() + ".more"))
                .with("list", new Value.Parts(list))
                .by("divided");
    }
}
