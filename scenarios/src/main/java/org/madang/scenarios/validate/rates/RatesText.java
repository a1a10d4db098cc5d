package org.madang.scenarios.validate.rates;

import java.util.List;
import java.util.Locale;
import org.madang.scenarios.statistics.Estimate;

/** Measured rates as a document. */
public final class RatesText {
    private static final String HEAD = """
            # How often what Madang says is wrong

            Measured, not promised: every kind of statement on numbers whose truth is known, and on the noise of markets of the
            library (the differences of two sides in many worlds less their mean, so that nothing differs, drawn in groups).
            "Wrong" should be at most .05, "holds" .95, "found" .80. Brackets are Wilson's 95 %% intervals: of %d rows about one in
            forty is outside on the bad side by chance.

            Made by

            ```sh
            %s
            ```

            | statement | procedure | tried on | n | counts | should be | measured [95 %%] | trials | fits |
            |---|---|---|---:|---|---:|---:|---:|---|
            """;

    private RatesText() {}

    /** @param command that makes it again */
    public static String markdown(List<Rate> rates, String command) {
        StringBuilder out = new StringBuilder(String.format(Locale.ROOT, HEAD, rates.size(), command));
        for (Rate rate : rates) {
            Estimate share = rate.share();
            out.append(String.format(
                    Locale.ROOT,
                    "| %s | %s | %s | %d | %s | %.2f | %.3f [%.3f, %.3f] | %d | %s |\n",
                    rate.statement(),
                    rate.procedure(),
                    rate.noise(),
                    rate.replications(),
                    rate.goal().word(),
                    rate.goal().nominal(),
                    share.mean(),
                    share.low(),
                    share.high(),
                    rate.trials(),
                    rate.fits() ? "yes" : "**no**"));
        }
        return out.toString();
    }
}
