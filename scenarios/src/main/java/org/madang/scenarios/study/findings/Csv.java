package org.madang.scenarios.study.findings;

import java.util.List;
import org.madang.scenarios.file.Digits;
import org.madang.scenarios.statistics.Estimate;

/** A table of numbers and names as CSV (RFC 4180 with LF); what is not known is an empty cell. */
final class Csv {
    private final StringBuilder out = new StringBuilder();
    private boolean isInRow;

    Csv(List<String> columns) {
        columns.forEach(this::text);
        end();
    }

    Csv text(String text) {
        boolean isPlain = text.matches("[^\",\\r\\n]*");
        // A spreadsheet takes these beginnings for formulas.
        String safe = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return cell(isPlain ? safe : "\"" + safe.replace("\"", "\"\"") + "\"");
    }

    Csv number(double value) {
        return cell(Double.isFinite(value) ? Digits.of(value) : "");
    }

    /** Mean, low, high. */
    Csv estimate(Estimate e) {
        return number(e.mean()).number(e.low()).number(e.high());
    }

    Csv end() {
        out.append('\n');
        isInRow = false;
        return this;
    }

    private Csv cell(String cell) {
        out.append(isInRow ? "," : "").append(cell);
        isInRow = true;
        return this;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
