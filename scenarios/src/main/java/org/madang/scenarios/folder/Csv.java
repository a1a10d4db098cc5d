package org.madang.scenarios.folder;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.madang.scenarios.file.Digits;
import org.madang.scenarios.statistics.Estimate;

/**
 * A table as CSV (RFC 4180 with LF), the one way in which this program writes it: numbers in the fewest digits that read
 * back the same, what is not known as an empty cell. Texts that a spreadsheet would take for a formula get an apostrophe in
 * front; so does one that begins with an apostrophe, so that a reader knows which ones to take away.
 */
public final class Csv {
    private static final String RISKY = "=+-@\t\r'";

    private final Appendable out;
    private boolean isInRow;

    /** A table in memory; {@link #toString} has its text. */
    public Csv(List<String> columns) {
        this(new StringBuilder(), columns);
    }

    private Csv(Appendable out, List<String> columns) {
        this.out = out;
        columns.forEach(this::text);
        end();
    }

    /** A large table, written as its rows come. */
    public static void write(OutputStream out, List<String> columns, Consumer<Csv> rows) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        try {
            rows.accept(new Csv(writer, columns));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        writer.flush();
    }

    /** A text as it was before it was made safe for spreadsheets. */
    public static String unguarded(String cell) {
        boolean isGuarded = cell.length() > 1 && cell.charAt(0) == '\'' && RISKY.indexOf(cell.charAt(1)) >= 0;
        return isGuarded ? cell.substring(1) : cell;
    }

    public Csv text(String text) {
        String safe = !text.isEmpty() && RISKY.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        boolean needsQuotes = safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return cell(needsQuotes ? '"' + safe.replace("\"", "\"\"") + '"' : safe);
    }

    public Csv number(double value) {
        return cell(Double.isFinite(value) ? Digits.of(value) : "");
    }

    public Csv whole(long value) {
        return cell(Long.toString(value));
    }

    /** Mean, low, high. */
    public Csv estimate(Estimate e) {
        return number(e.mean()).number(e.low()).number(e.high());
    }

    public Csv end() {
        append("\n");
        isInRow = false;
        return this;
    }

    private Csv cell(String cell) {
        append(isInRow ? "," : "");
        append(cell);
        isInRow = true;
        return this;
    }

    private void append(String text) {
        try {
            out.append(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
