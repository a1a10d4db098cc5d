package org.madang.scenarios.claims;

import org.apache.commons.jexl3.JexlArithmetic;

/** Arithmetic as a reader of the formula expects it: 1/2 is a half, nothing divided by nothing has no value. */
public final class PlainArithmetic extends JexlArithmetic {
    PlainArithmetic() {
        super(true);
    }

    @Override
    public Object divide(Object left, Object right) {
        return toDouble(left) / toDouble(right);
    }

    @Override
    public Object xor(Object left, Object right) {
        throw new FormulaException("'^' is no power here; multiply");
    }
}
