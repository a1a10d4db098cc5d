package org.madang.scenarios.claims;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.madang.scenarios.experiment.CohortCounts;
import org.madang.scenarios.experiment.Side;
import org.madang.sim.config.Persona;
import org.madang.sim.config.Platform;
import org.madang.sim.config.Scenario;
import org.madang.sim.indicator.Indicator;
import org.madang.sim.indicator.WeeklySeries;
import org.madang.sim.snapshot.BestTenth;
import org.madang.sim.snapshot.Snapshot;
import org.madang.sim.snapshot.Standing;

/** Runs of the right length and with the right platforms in which nothing has happened: to try formulas on. */
final class StandIn {
    private StandIn() {}

    static Map<String, RunView> of(Setting setting) {
        Map<String, RunView> views = new HashMap<>();
        setting.runs().forEach(run -> views.put(run.name(), of(run)));
        return views;
    }

    static List<String> names(Side.Run run) {
        return run.file().scenario().platforms().stream().map(Platform::name).toList();
    }

    static List<String> personas(Side.Run run) {
        return run.file().scenario().market().personas().stream()
                .map(Persona::name)
                .toList();
    }

    private static RunView of(Side.Run run) {
        Scenario scenario = run.file().scenario();
        List<WeeklySeries> series = new ArrayList<>();
        List<CohortCounts> cohorts = new ArrayList<>();
        for (int k = 0; k < scenario.platforms().size(); k++) {
            WeeklySeries ones = new WeeklySeries(scenario.weeks());
            for (Indicator indicator : Indicator.values()) {
                for (int w = 1; w <= scenario.weeks(); w++) {
                    ones.set(indicator, w, 1);
                }
            }
            series.add(ones);
            cohorts.add(new CohortCounts(scenario.weeks()));
        }
        Standing one = new Standing(1, 1, 1, 1, 1, 1, 1, 1);
        List<Standing> personas = Collections.nCopies(personas(run).size(), one);
        Snapshot snapshot = new Snapshot(List.of(), List.of(), personas, new BestTenth(1, 1), null);
        return new RunView(names(run), series, cohorts, personas(run), Collections.nCopies(series.size(), snapshot));
    }
}
