package org.madang.scenarios.fit.set;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.madang.scenarios.experiment.Plan;
import org.madang.scenarios.experiment.Replication;
import org.madang.scenarios.experiment.Replicator;
import org.madang.scenarios.experiment.Weeks;
import org.madang.scenarios.experiment.Workers;
import org.madang.scenarios.input.ScenarioFile;
import org.madang.sim.parallel.Crew;

/** Asks the comparison of a scenario of many markets, each in a few worlds of its own; all sides of a world share its draws. */
public final class Asking {
    private final ScenarioFile scenario;
    private final Plan plan;
    private final int worlds;
    private final int threads;
    private final Weeks weeks = new Weeks();

    /** @param worlds of each market, at least 2 */
    public Asking(ScenarioFile scenario, int worlds, int threads) {
        this.scenario = scenario;
        this.plan = Plan.of(scenario);
        this.worlds = worlds;
        this.threads = threads;
    }

    /** Asks to stop; from any thread. */
    public void stop() {
        weeks.stop();
    }

    /** The comparison of the scenario as it is. */
    public Plan plan() {
        return plan;
    }

    /**
     * What the headline comes to in so many markets of a set; empty if somebody stopped it.
     *
     * @param onMarket is told each market that is done
     */
    public Optional<Told> of(MarketSet set, int markets, Runnable onMarket) {
        int[] chosen = set.even(markets);
        List<List<double[]>> values = new ArrayList<>();
        try (Workers workers = new Workers(threads, false)) {
            boolean whole = workers.each(markets, (n, crew) -> market(set, chosen[n], n, crew), market -> {
                values.add(market);
                onMarket.run();
                return true;
            });
            return whole
                    ? Optional.of(new Told(plan.sideNames(), plan.headline(), chosen, set.at(chosen), values))
                    : Optional.empty();
        }
    }

    /** By world and side. */
    private List<double[]> market(MarketSet set, int market, int number, Crew crew) {
        weeks.check();
        List<double[]> values = new ArrayList<>();
        Plan here = Plan.of(scenario.with(set.patches(market)));
        double size = scenario.scaling() == null || !isTotal()
                ? 1
                : scenario.scaling().factor();
        for (int w = 0; w < worlds; w++) {
            Replication done =
                    new Replicator(here.runs(), plan.scenario().seed()).run(number * worlds + w, crew, weeks::week);
            values.add(here.sides().stream()
                    .mapToDouble(side ->
                            done.series().get(side.run()).get(side.platform()).last(plan.headline()) / size)
                    .toArray());
        }
        return values;
    }

    /** Whether the headline grows with the size of the market. */
    private boolean isTotal() {
        return switch (plan.headline().unit()) {
            case PARTICIPANTS,
                    PARTICIPANTS_A_WEEK,
                    REQUESTS_A_WEEK,
                    MATCHES_A_WEEK,
                    MESSAGES_A_WEEK,
                    MONEY,
                    MONEY_A_WEEK -> true;
            default -> false;
        };
    }
}
