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
import org.madang.sim.random.Draws;
import org.madang.sim.snapshot.BestTenth;
import org.madang.sim.snapshot.Snapshot;
import org.madang.sim.snapshot.Standing;
import org.madang.sim.state.Arms;
import org.madang.sim.state.CohortBook;

/** Runs of the right length and with the right platforms, filled with arbitrary numbers: to try formulas on. */
final class StandIn {
    /** From a thousandth to a million: levels that a formula waits for are reached in some weeks and not in others. */
    private static final double SMALLEST_LOG = StrictMath.log(1e-3);

    private static final double RANGE_LOG = StrictMath.log(1e9);

    /** So many join in each quarter, and a part of them leaves. */
    private static final int JOINS = 100;

    private long drawn;

    private StandIn(int trial) {
        this.drawn = Draws.mix(trial);
    }

    /** @param trial other numbers for each */
    static Map<String, RunView> of(Setting setting, int trial) {
        StandIn standIn = new StandIn(trial);
        Map<String, RunView> views = new HashMap<>();
        setting.runs().forEach(run -> views.put(run.name(), standIn.view(run)));
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

    private RunView view(Side.Run run) {
        Scenario scenario = run.file().scenario();
        List<WeeklySeries> series = new ArrayList<>();
        List<CohortCounts> cohorts = new ArrayList<>();
        for (int k = 0; k < scenario.platforms().size(); k++) {
            series.add(series(scenario.weeks()));
            cohorts.add(cohorts(scenario.weeks()));
        }
        List<Standing> personas = new ArrayList<>();
        personas(run).forEach(name -> personas.add(standing()));
        BestTenth best = new BestTenth(JOINS, whole());
        Snapshot snapshot = new Snapshot(List.of(), List.of(), personas, best, List.of(), null, null);
        return new RunView(names(run), series, cohorts, personas(run), Collections.nCopies(series.size(), snapshot))
                .grouped(Collections.nCopies(Arms.Group.values().length, series(scenario.weeks())))
                .watched((side, from) -> PeopleView.standIn(scenario.weeks(), this::number));
    }

    private WeeklySeries series(int weeks) {
        WeeklySeries series = new WeeklySeries(weeks);
        for (Indicator indicator : Indicator.values()) {
            for (int w = 1; w <= weeks; w++) {
                series.set(indicator, w, number());
            }
        }
        return series;
    }

    private CohortCounts cohorts(int weeks) {
        CohortBook book = new CohortBook(weeks);
        for (int week = 0; week <= weeks; week += CohortBook.WIDTH) {
            for (int n = 0; n < JOINS; n++) {
                book.join(week);
            }
            for (int n = whole(); n > 0; n--) {
                book.leave(week, week);
            }
        }
        CohortCounts counts = new CohortCounts(weeks);
        counts.add(book);
        return counts;
    }

    private Standing standing() {
        return new Standing(whole(), whole(), whole(), whole(), whole(), number(), number(), number());
    }

    private double number() {
        return StrictMath.exp(SMALLEST_LOG + RANGE_LOG * share());
    }

    /** From 1 to {@link #JOINS} less one. */
    private int whole() {
        return 1 + (int) ((JOINS - 1) * share());
    }

    private double share() {
        return (Draws.mix(drawn++) >>> 11) * 0x1p-53;
    }
}
