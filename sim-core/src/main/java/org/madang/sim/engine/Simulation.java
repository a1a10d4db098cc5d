package org.madang.sim.engine;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.IntConsumer;
import org.madang.sim.choice.Choice;
import org.madang.sim.config.Scenario;
import org.madang.sim.indicator.WeeklySeries;
import org.madang.sim.market.Population;
import org.madang.sim.parallel.Crew;
import org.madang.sim.phase.Phase;
import org.madang.sim.phase.account.Account;
import org.madang.sim.phase.experience.Experience;
import org.madang.sim.phase.invest.Invest;
import org.madang.sim.phase.join.Join;
import org.madang.sim.phase.leave.Leave;
import org.madang.sim.phase.match.Match;
import org.madang.sim.phase.reach.Reach;
import org.madang.sim.phase.shock.Shock;
import org.madang.sim.phase.talk.Talk;
import org.madang.sim.snapshot.Snapshot;
import org.madang.sim.snapshot.Watch;
import org.madang.sim.state.CohortBook;
import org.madang.sim.state.MarketState;
import org.madang.sim.turnover.Turnover;

/** One run of a scenario in a population. The same scenario and population give the same result for any crew. */
public final class Simulation {
    private static final int PHASES = 9;

    private final MarketState market;
    private final WeeklySeries[] series;
    private final WeekSchedule schedule;
    private final Account account;
    private final Turnover turnover;
    private final Watch watch;
    private long contacts;
    private boolean begun;

    /**
     * Sets up the market.
     *
     * @param foundingNodes participants named as founding members of the focal platform
     */
    public Simulation(Scenario scenario, Population population, Crew crew, int... foundingNodes) {
        market = new MarketState(scenario, population, crew);
        series = new WeeklySeries[market.platforms()];
        Arrays.setAll(series, k -> new WeeklySeries(scenario.weeks()));
        turnover = new Turnover(market);
        for (int k = 0; k < series.length; k++) {
            if (market.platform[k].present) {
                found(k, 0, k == 0 ? foundingNodes : new int[0]);
            }
        }
        account = new Account(market, series, List.of());
        schedule = new WeekSchedule(phases(), 0, new long[PHASES]);
        watch = new Watch(market);
    }

    private Simulation(Simulation of, Crew crew) {
        market = of.market.copy(crew);
        series = copy(of.series);
        turnover = new Turnover(market);
        account = new Account(market, series, List.of(copy(of.account.groups().toArray(WeeklySeries[]::new))));
        schedule = new WeekSchedule(phases(), of.schedule.week(), of.schedule.nanos());
        watch = new Watch(market, of.watch);
        contacts = of.contacts;
        begun = of.begun;
    }

    private static WeeklySeries[] copy(WeeklySeries... series) {
        return Arrays.stream(series).map(WeeklySeries::copy).toArray(WeeklySeries[]::new);
    }

    /**
     * A simulation that goes on from the week that this one has come to, apart from it: with nothing changed it gives the
     * same, and several that are {@linkplain #turn turned} differently have the same past. Between weeks only.
     */
    public Simulation copy(Crew crew) {
        return new Simulation(this, crew);
    }

    /** The founding members of platform k, there from the start or from the week in which it enters. */
    private void found(int k, int week, int... nodes) {
        new Founders(market, k, week).settle(market.platform[k].config.founding(), nodes);
        turnover.settleJoined(k, week);
        market.platform[k].active = market.platform[k].members();
    }

    /** The nine phases of a week, in order. */
    private List<Phase> phases() {
        Choice choice = new Choice(market);
        return List.of(
                new Shock(market, turnover, (k, week) -> found(k, week)),
                new Invest(market),
                new Reach(market),
                new Talk(market),
                new Join(market, choice, turnover),
                new Match(market, choice),
                new Experience(market, choice),
                new Leave(market, choice, turnover),
                account);
    }

    /**
     * Goes on under another scenario from the next week on: the same market with other rules, for what happens to a
     * market that runs. People, ties and what platforms and people have learnt stay; what only acts at the start
     * (founding, what people are) makes no difference any more. Length and platforms must be the same.
     */
    public void turn(Scenario next) {
        if (next.weeks() != market.scenario.weeks() || next.platforms().size() != market.platforms()) {
            throw new IllegalArgumentException("a market goes on with the same weeks and platforms: " + next.weeks()
                    + " weeks, " + next.platforms().size() + " platforms");
        }
        market.turn(next);
        schedule.turn(phases());
    }

    /** Runs a scenario from the first week to the last. */
    public static RunResult run(Scenario scenario, Population population, Crew crew) {
        return new Simulation(scenario, population, crew).run(w -> {});
    }

    /**
     * Runs the weeks of the scenario up to a week, and before its first one those of the age; none that has been run.
     *
     * @param onWeek is told each week of the scenario when it is done
     * @throws CancellationException if the thread is interrupted
     */
    public void runTo(int week, IntConsumer onWeek) {
        while (schedule.week() < market.start) {
            step();
        }
        if (!begun) {
            begun = true;
            market.begin();
            watch.look(0);
        }
        while (week() < week) {
            step();
            countContacts();
            watch.look(week());
            onWeek.accept(week());
        }
    }

    /** The week of the scenario that has been run last; 0 before its first, below 0 in the weeks before. */
    public int week() {
        return market.weekOf(schedule.week());
    }

    /**
     * Runs all weeks that have not been run: those before the first week of the scenario, its own, and those after its last.
     *
     * @param onWeek is told each week of the scenario when it is done
     * @throws CancellationException if the thread is interrupted
     */
    public RunResult run(IntConsumer onWeek) {
        runTo(market.scenario.weeks(), onWeek);
        List<List<Integer>> changeovers = Arrays.stream(market.platform)
                .map(platform -> Arrays.stream(platform.changedOver).boxed().toList())
                .toList();
        List<Snapshot> snapshots = watch.snapshots();
        market.wind();
        for (int w = 0; w < market.scenario.after().weeks(); w++) {
            step();
        }
        account.close();
        List<CohortBook> cohorts = List.of(market.cohorts);
        List<Long> nanos = Arrays.stream(schedule.nanos()).boxed().toList();
        return new RunResult(List.of(series), cohorts, snapshots, changeovers, nanos, account.groups(), contacts);
    }

    private void step() {
        if (Thread.interrupted()) {
            throw new CancellationException("stopped in week " + (week() + 1));
        }
        schedule.step();
    }

    /** The market as it stands, for those who look closer than the indicators. Not a copy. */
    public MarketState market() {
        return market;
    }

    private void countContacts() {
        for (int k = 0; k < series.length; k++) {
            contacts += market.contacts(k);
        }
    }
}
