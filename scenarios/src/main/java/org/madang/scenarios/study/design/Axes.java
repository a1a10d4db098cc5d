package org.madang.scenarios.study.design;

import java.util.List;
import java.util.stream.IntStream;
import org.madang.scenarios.file.Node;
import org.madang.scenarios.file.Place;
import org.madang.scenarios.study.Factor;
import org.madang.scenarios.study.FactorColumn;

/** Makes the axis of a factor. */
public final class Axes {
    private static final int LONGEST_LABEL = 60;
    /** Where a distribution without bounds counts as at its end, for axes of charts and checks of extremes. */
    private static final double TAIL = 0.001;

    private Axes() {}

    /**
     * @param whole whether all its paths take whole numbers only
     * @param place of the factor in the study, for messages
     */
    public static FactorAxis of(Factor factor, boolean whole, Place place) {
        if (factor instanceof Factor.Range range) {
            return range(range, whole, place);
        }
        if (factor instanceof Factor.Distribution distribution) {
            return distribution(distribution, whole, place);
        }
        if (factor instanceof Factor.List list) {
            List<List<Node>> rows = list.values().stream().map(List::of).toList();
            boolean numbers = list.values().stream()
                    .allMatch(v -> v instanceof Node.Scalar s && s.kind() == Node.Scalar.Kind.NUMBER);
            return numbers ? numbers(list, whole, place) : labels(factor, "list", rows, place);
        }
        return labels(factor, "zipped", ((Factor.Zipped) factor).rows(), place);
    }

    private static FactorAxis range(Factor.Range f, boolean whole, Place place) {
        boolean log = f.scale() == Factor.Scale.LOG;
        double low = log ? StrictMath.log(f.low()) : f.low();
        double high = log ? StrictMath.log(f.high()) : f.high();
        NumberAxis.Values values = new NumberAxis.Values() {
            @Override
            public double atLevel(int i, int n) {
                return i == 0 ? f.low() : i == n - 1 ? f.high() : atShare((double) i / (n - 1));
            }

            @Override
            public double atShare(double u) {
                double x = low * (1 - u) + high * u;
                return log ? StrictMath.exp(x) : x;
            }
        };
        FactorColumn column =
                new FactorColumn(f.title(), f.paths(), "range", f.scale(), f.low(), f.high(), whole, List.of());
        return new NumberAxis(column, f.levels(), values, place);
    }

    private static FactorAxis distribution(Factor.Distribution f, boolean whole, Place place) {
        NumberAxis.Values values = new NumberAxis.Values() {
            @Override
            public double atLevel(int i, int n) {
                return atShare((i + 0.5) / n);
            }

            @Override
            public double atShare(double u) {
                return Quantiles.of(f.distribution(), u);
            }
        };
        double low = Math.max(f.distribution().lowest(), values.atShare(TAIL));
        double high = Math.min(f.distribution().highest(), values.atShare(1 - TAIL));
        FactorColumn column = new FactorColumn(
                f.title(), f.paths(), "distribution", Factor.Scale.LINEAR, low, high, whole, List.of());
        return new NumberAxis(column, f.levels(), values, place);
    }

    private static FactorAxis numbers(Factor.List f, boolean whole, Place place) {
        double[] numbers = f.values().stream()
                .mapToDouble(v -> Double.parseDouble(((Node.Scalar) v).text()))
                .toArray();
        NumberAxis.Values values = new NumberAxis.Values() {
            @Override
            public double atLevel(int i, int n) {
                return atShare((i + 0.5) / n);
            }

            @Override
            public double atShare(double u) {
                return numbers[(int) Math.min(numbers.length - 1, Math.floor(u * numbers.length))];
            }
        };
        double low = java.util.Arrays.stream(numbers).min().orElseThrow();
        double high = java.util.Arrays.stream(numbers).max().orElseThrow();
        FactorColumn column =
                new FactorColumn(f.title(), f.paths(), "list", Factor.Scale.LINEAR, low, high, whole, List.of());
        return new NumberAxis(column, numbers.length, values, place);
    }

    private static FactorAxis labels(Factor factor, String kind, List<List<Node>> rows, Place place) {
        List<String> labels = IntStream.range(0, rows.size())
                .mapToObj(r -> label(rows.get(r)))
                .toList();
        FactorColumn column = new FactorColumn(
                factor.title(), factor.paths(), kind, Factor.Scale.LINEAR, 0, rows.size() - 1.0, false, labels);
        return new LabelAxis(column, rows, place);
    }

    private static String label(List<Node> row) {
        String text = String.join(", ", row.stream().map(Node::toString).toList());
        return text.length() <= LONGEST_LABEL ? text : text.substring(0, LONGEST_LABEL - 1) + "…";
    }
}
