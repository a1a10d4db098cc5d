package org.madang.scenarios.fit.set;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Future;
import org.madang.scenarios.experiment.Plan;
import org.madang.scenarios.experiment.Replication;
import org.madang.scenarios.experiment.Replicator;
import org.madang.scenarios.experiment.Side;
import org.madang.scenarios.experiment.Workers;
import org.madang.scenarios.input.ScenarioFile;
import org.madang.sim.parallel.Crew;

/** Asks the comparison of a scenario of many markets, each in a few worlds of its own; all sides of a world share its draws. */
public final class Asking {
    private final ScenarioFile scenario;
    private final Plan plan;
    private final int worlds;
    private final int threads;
    private volatile boolean stopped;

    /** @param worlds of each market, at least 2 */
    public Asking(ScenarioFile scenario, int worlds, int threads) {
        this.scenario = scenario;
        this.plan = Plan.of(scenario);
        this.worlds = worlds;
        this.threads = threads;
    }

    /** Asks to stop; from any thread. */
    public void stop() {
        stopped = true;
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
        try (Workers<List<double[]>> workers = new Workers<>(threads, 1)) {
            List<Future<List<double[]>>> ahead = new ArrayList<>();
            for (int n = 0; n < markets; n++) {
                int number = n;
                ahead.add(workers.submit(crew -> market(set, chosen[number], number, crew)));
            }
            for (Future<List<double[]>> each : ahead) {
                List<double[]> market = Workers.take(each);
                if (market == null) {
                    stopped = true;
                    return Optional.empty();
                }
                values.add(market);
                onMarket.run();
            }
        }
        return Optional.of(new Told(plan.sideNames(), plan.headline(), chosen, set.at(chosen), values));
    }

    /** By world and side; null once stopped. */
    private List<double[]> market(MarketSet set, int market, int number, Crew crew) {
        List<double[]> values = new ArrayList<>();
        Plan here = Plan.of(scenario.with(set.patches(market)));
        double size = scenario.scaling() == null ? 1 : scenario.scaling().factor();
        try {
            for (int w = 0; w < worlds; w++) {
                Replication done = new Replicator(here.runs(), plan.scenario().seed())
                        .run(number * worlds + w, crew, week -> {
                            if (stopped) {
                                throw new CancellationException();
                            }
                        });
                double[] sides = new double[here.sides().size()];
                for (int s = 0; s < sides.length; s++) {
                    Side side = here.sides().get(s);
                    sides[s] =
                            done.series().get(side.run()).get(side.platform()).last(plan.headline())
                                    / (isTotal() ? size : 1);
                }
                values.add(sides);
            }
            return values;
        } catch (CancellationException e) {
            return null;
        }
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
