package org.madang.scenarios.calibrate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.madang.scenarios.file.Digits;
import org.madang.scenarios.results.TextTable;

/**
 * The values that were chosen, before anything else was looked at.
 *
 * @param look the best of the finalists, in worlds that the search did not see
 * @param looks how often the search looked
 * @param lines what differs from the library
 * @param hash of the lines, SHA-256
 * @param directions which combinations of parameters the rows say something about
 * @param flat how many looks are equally good
 */
public record Frozen(
        Calibration calibration,
        List<Target> targets,
        Look look,
        int looks,
        List<String> lines,
        String hash,
        Directions directions,
        int flat) {
    public Frozen {
        targets = List.copyOf(targets);
        lines = List.copyOf(lines);
    }

    /** As a file that a scenario's changes can be taken from. */
    public String yaml() {
        StringBuilder out = new StringBuilder("# " + calibration.name() + ", frozen after " + looks + " looks.\n");
        out.append("# SHA-256 of the lines, joined by line breaks: ")
                .append(hash)
                .append('\n');
        out.append("set:\n");
        lines.forEach(
                line -> out.append("  - '").append(line.replace("'", "''")).append("'\n"));
        return out.toString();
    }

    /** Values, rows and directions, for a terminal. */
    public String text() {
        double[] values = calibration.values(look.point());
        List<List<String>> table = new ArrayList<>();
        table.add(List.of("parameter", "prior", "value", "spreads away", "source of the prior"));
        for (int n = 0; n < values.length; n++) {
            Parameter p = calibration.parameters().get(n);
            table.add(List.of(
                    p.name(),
                    Digits.of(p.prior()),
                    Digits.of(values[n]),
                    String.format(Locale.ROOT, "%+.1f", look.point()[n]),
                    p.source()));
        }
        StringBuilder out = new StringBuilder(TextTable.of(table)).append('\n');
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("row that is outside", "above", "below", "ours", ""));
        for (int r = 0; r < targets.size(); r++) {
            Target target = targets.get(r);
            double value = look.rows()[r];
            if (!(value > target.above() && value < target.below())) {
                rows.add(List.of(target.name(), limit(target.above()), limit(target.below()), limit(value), ""));
            }
        }
        out.append(rows.size() > 1 ? TextTable.of(rows) : "Every row lies inside.\n");
        out.append(String.format(
                Locale.ROOT,
                "%n%d of %d rows inside; distance %.1f after %d looks, %d of them equally good.%n",
                look.inside(targets),
                targets.size(),
                look.distance(targets),
                looks,
                flat));
        out.append("Frozen: ").append(hash).append("\n\n");
        out.append("What the rows say, by direction (below 1 they say nothing and the prior decides; ")
                .append(directions.open())
                .append(" of ")
                .append(directions.all().size())
                .append("):\n");
        directions.text(calibration).forEach(line -> out.append(line).append('\n'));
        return out.toString().replace(System.lineSeparator(), "\n");
    }

    private static String limit(double value) {
        return Double.isInfinite(value) ? "" : String.format(Locale.ROOT, "%.3f", value);
    }
}
