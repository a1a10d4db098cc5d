package org.madang.scenarios.input.network;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The first line of a file of the Koblenz network collection, {@code % bip unweighted}: whether the ties run one way, both
 * ways, or join people of two kinds, and what the third column is (Kunegis 2013).
 *
 * @param form sym, asym or bip
 * @param hasWeights whether the third column is a weight; otherwise there is none, or it is not to be read as one
 */
record Konect(String form, boolean hasWeights) {
    private static final Pattern LINE = Pattern.compile("%\\s*(sym|asym|bip)\\s+([a-z]+)\\s*");

    /** Null for a file that is none of these. */
    static Konect of(String line) {
        Matcher m = LINE.matcher(line == null ? "" : line.strip());
        return m.matches() ? new Konect(m.group(1), !m.group(2).equals("unweighted")) : null;
    }

    void tell(Notes notes) {
        notes.form = Form.KONECT;
        notes.twoMode = form.equals("bip");
        notes.declaresDirection = true;
        notes.directionLine = 1;
    }

    boolean isOneWay() {
        return form.equals("asym");
    }

    /** The third column is a weight, the fourth a time. */
    Columns columns(int count) {
        return new Columns(0, 1, hasWeights && count > 2 ? 2 : Columns.NONE, Columns.NONE, true);
    }
}
