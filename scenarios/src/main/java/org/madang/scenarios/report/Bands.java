package org.madang.scenarios.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.madang.sim.indicator.Indicator;

/** A band for every indicator and name: levels by side, or differences by the side compared with. */
final class Bands {
    private final int weeks;
    private final Map<Indicator, Map<String, Band>> bands = new LinkedHashMap<>();

    Bands(int weeks) {
        this.weeks = weeks;
    }

    /** The band of that name, empty at first. */
    Band open(Indicator indicator, String name) {
        return bands.computeIfAbsent(indicator, i -> new LinkedHashMap<>()).computeIfAbsent(name, n -> new Band(weeks));
    }

    /** An empty band where the table had none. */
    Band of(Indicator indicator, String name) {
        return bands.getOrDefault(indicator, Map.of()).getOrDefault(name, new Band(weeks));
    }

    /** Those with a value at least, in the order of the table. */
    List<Indicator> indicators() {
        List<Indicator> found = new ArrayList<>();
        bands.forEach((indicator, byName) -> {
            if (byName.values().stream().anyMatch(band -> !band.isEmpty())) {
                found.add(indicator);
            }
        });
        return found;
    }
}
