package org.madang.scenarios.study;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.madang.sim.indicator.Indicator;
import org.madang.sim.indicator.WeeklySeries;

/**
 * An indicator as a study keeps it.
 *
 * @param indicator which
 * @param week the week it is read in; 0 for the last one
 */
public record KeptIndicator(Indicator indicator, int week) {
    private static final Pattern FORM = Pattern.compile("([A-Za-z]+)(?:@([1-9]\\d{0,4}))?");

    /** What a key such as {@code profit} or {@code profit@52} means; null if it means nothing. */
    public static KeptIndicator find(String key) {
        Matcher form = FORM.matcher(key);
        Indicator indicator = form.matches() ? Indicator.find(form.group(1)) : null;
        if (indicator == null) {
            return null;
        }
        return new KeptIndicator(indicator, form.group(2) == null ? 0 : Integer.parseInt(form.group(2)));
    }

    /** The keys of all indicators. */
    public static List<String> keys() {
        return Arrays.stream(Indicator.values()).map(Indicator::key).toList();
    }

    /** The value in a run; NaN where the run is shorter, or the value has no meaning. */
    public double of(WeeklySeries series) {
        int w = week == 0 ? series.weeks() : week;
        return w <= series.weeks() ? series.at(indicator, w) : Double.NaN;
    }
}
