package org.madang.scenarios.study.design;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import org.madang.scenarios.file.Digits;
import org.madang.scenarios.file.Node;
import org.madang.scenarios.file.Patch;
import org.madang.scenarios.file.Place;
import org.madang.scenarios.study.Factor;
import org.madang.scenarios.study.FactorColumn;

/** A factor whose values are numbers: a range, a distribution, or a list of numbers. */
final class NumberAxis implements FactorAxis {
    /** Values have so many digits: enough for everybody, and 0.1 + 0.2 is 0.3. */
    private static final MathContext DIGITS = new MathContext(12);

    /** Where the values of a factor come from. */
    interface Values {
        double atLevel(int i, int n);

        double atShare(double u);
    }

    private final FactorColumn column;
    private final int levels;
    private final Values values;
    private final Place place;

    NumberAxis(FactorColumn column, int levels, Values values, Place place) {
        this.column = column;
        this.levels = levels;
        this.values = values;
        this.place = place;
    }

    @Override
    public FactorColumn column() {
        return column;
    }

    @Override
    public int levels() {
        return levels;
    }

    @Override
    public double atLevel(int i, int n) {
        return rounded(values.atLevel(i, n));
    }

    @Override
    public double atShare(double u) {
        boolean isEven = column.whole() && column.kind().equals("range") && column.scale() == Factor.Scale.LINEAR;
        if (isEven) {
            // Each whole number is as likely as the others, the first and last too.
            return column.low() + Math.floor(u * (column.high() - column.low() + 1));
        }
        return rounded(values.atShare(u));
    }

    private double rounded(double value) {
        double short12 = new BigDecimal(value).round(DIGITS).doubleValue();
        // Plus 0 turns −0 into 0: equal points look alike.
        return (column.whole() ? Math.rint(short12) : short12) + 0.0;
    }

    private Node number(double value) {
        return new Node.Scalar(place, Node.Scalar.Kind.NUMBER, Digits.of(value));
    }

    @Override
    public List<Patch> patches(double value) {
        return column.paths().stream()
                .map(path -> Patch.at(path, number(value), place))
                .toList();
    }
}
