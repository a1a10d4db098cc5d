package org.madang.scenarios.fit.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.madang.scenarios.statistics.Estimate;

/** What fits of made data came to, as a table. */
public final class ProofText {
    private ProofText() {}

    /**
     * A row for each unknown and the difference in value, and one for misfits, for each way in which the scenario is wrong.
     *
     * @param names of the unknowns
     */
    public static String markdown(List<Found> all, List<String> names) {
        StringBuilder out = new StringBuilder("""
                | the market differs from the scenario | of | data sets | 90 % intervals hold [95 %] | ranks even (chance) |
                |---|---|--:|--:|--:|
                """);
        for (Found found : all) {
            List<String> columns = new ArrayList<>(names);
            columns.add("difference in value");
            for (int c = 0; c < columns.size() && !found.trials().isEmpty(); c++) {
                Ranks ranks = found.ranks(c);
                out.append(row(
                        found,
                        columns.get(c),
                        percent(found.holds(c)),
                        (ranks.isEven() ? "yes" : "**no**") + String.format(Locale.ROOT, " (%.3f)", ranks.chance())));
            }
            out.append(row(found, "said: cannot be reproduced", percent(found.misfit()), ""));
        }
        return out.toString();
    }

    private static String row(Found found, String of, String share, String ranks) {
        return String.format(
                Locale.ROOT,
                "| %s | %s | %d | %s | %s |\n",
                found.wrong().text(),
                of,
                found.trials().size() + found.refused(),
                share,
                ranks);
    }

    private static String percent(Estimate share) {
        return String.format(
                Locale.ROOT, "%.0f %% [%.0f, %.0f]", 100 * share.mean(), 100 * share.low(), 100 * share.high());
    }
}
