package org.madang.scenarios.study.optimize;

import java.util.ArrayList;
import java.util.List;
import org.madang.charts.style.Language;
import org.madang.scenarios.experiment.Outcome;
import org.madang.scenarios.results.TextTable;
import org.madang.scenarios.statement.Amounts;
import org.madang.scenarios.statement.Voice;
import org.madang.scenarios.statistics.Estimate;
import org.madang.sim.indicator.Indicator;

/** An optimum in words and tables, for a terminal. */
public final class OptimumText {
    /** The table of the search has about so many rows. */
    private static final int STEPS = 8;

    private static final Amounts AMOUNTS = Voice.of(Language.ENGLISH).amounts();

    private final Optimum optimum;
    private final Indicator indicator;

    public OptimumText(Optimum optimum, Indicator indicator) {
        this.optimum = optimum;
        this.indicator = indicator;
    }

    /** The strategy to paste, what it beats, the optimism, the search. */
    public String text() {
        StringBuilder out = new StringBuilder();
        out.append("Best strategy found for ").append(label()).append(", to paste into the scenario:\n\n");
        out.append("strategies:\n")
                .append(StrategyYaml.text(optimum.strategy(), 2))
                .append('\n');
        if (optimum.fresh() == null) {
            out.append("Stopped before it was compared in fresh worlds: how good it is remains to be seen.\n\n");
        } else {
            out.append(comparison(optimum.fresh())).append('\n');
        }
        if (optimum.optimism() != null) {
            out.append(optimism(optimum.optimism())).append('\n');
        }
        out.append(convergence()).append('\n').append(runs());
        return out.toString();
    }

    private String label() {
        String label = indicator.label();
        return Character.toLowerCase(label.charAt(0)) + label.substring(1);
    }

    private String comparison(Outcome fresh) {
        int weeks = fresh.sides().weeks();
        String name = optimum.strategy().name();
        OverKnown lead = new OverKnown(fresh);
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                "in week " + weeks + ", fresh worlds", indicator.label(), name + " is higher by [95 %]", "ahead in"));
        rows.add(List.of(
                name, AMOUNTS.bare(fresh.sides().level(0, indicator, weeks).mean(), indicator), "", ""));
        for (int side = 1; side < fresh.sides().sides().size(); side++) {
            int sign = lead.sign(side);
            String sure = sign == 0 ? ", no clear difference" : sign > 0 ? "" : ", beaten by it";
            rows.add(List.of(
                    fresh.sides().sides().get(side),
                    AMOUNTS.bare(fresh.sides().level(side, indicator, weeks).mean(), indicator),
                    AMOUNTS.bareDifferenceEstimate(lead.gap(side), indicator),
                    lead.tally(side).wins() + " of " + lead.tally(side).pairs() + sure));
        }
        return TextTable.of(rows);
    }

    private String optimism(Optimism optimism) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("optimism", "worlds of the tuning", "fresh worlds", "too good by [95 %]", ""));
        rows.add(gap(indicator.label(), optimism.value()));
        rows.add(gap("lead over " + optimism.rival(), optimism.lead()));
        return TextTable.of(rows);
    }

    private List<String> gap(String name, Optimism.Gap gap) {
        Estimate e = gap.optimism();
        return List.of(
                name,
                AMOUNTS.bare(gap.tuned().mean(), indicator),
                AMOUNTS.bare(gap.fresh().mean(), indicator),
                Double.isNaN(e.low())
                        ? AMOUNTS.bare(e.mean(), indicator)
                        : AMOUNTS.bareDifferenceEstimate(e, indicator),
                "");
    }

    private String convergence() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("search", "start", "generation", "best so far", ""));
        List<Trial> trials = optimum.trials();
        int last = -1;
        for (int n = 1; n <= STEPS; n++) {
            int at = (int) ((long) trials.size() * n / STEPS) - 1;
            if (at > last) {
                Trial t = trials.get(at);
                boolean known = t.start() == 0;
                rows.add(List.of(
                        t.runs() + " runs",
                        known ? "known strategies" : Integer.toString(t.start()),
                        known ? "" : Integer.toString(t.generation()),
                        AMOUNTS.bare(t.best(), indicator),
                        ""));
                last = at;
            }
        }
        return TextTable.of(rows);
    }

    private String runs() {
        int all = optimum.tuningRuns() + optimum.rivalRuns() + optimum.freshRuns();
        String early = optimum.stopped() ? " Stopped early." : "";
        return "Runs: " + optimum.tuningRuns() + " to tune (" + optimum.trials().size() + " strategies, "
                + optimum.tuning().replications() + " worlds each), " + optimum.rivalRuns()
                + " to tell the optimism, " + optimum.freshRuns() + " to compare; " + all + " in all." + early + "\n";
    }
}
