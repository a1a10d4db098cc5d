package org.madang.sim.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.madang.sim.Scenarios;
import org.madang.sim.choice.Choice;
import org.madang.sim.config.Scenario;
import org.madang.sim.engine.Simulation;
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
import org.madang.sim.random.Draws;
import org.madang.sim.state.MarketState;
import org.madang.sim.turnover.Turnover;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * One phase of one week, in a market that has grown for two years: the other phases of each week run unmeasured. An
 * iteration is a week, so the market goes on living while it is measured.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 20)
@Measurement(iterations = 40)
@Fork(
        value = 1,
        jvmArgsAppend = {"-XX:+UseParallelGC", "-XX:+UseTransparentHugePages"})
public class PhaseBenchmark {
    /** The phases in their order. */
    public enum Name {
        SHOCK,
        INVEST,
        REACH,
        TALK,
        JOIN,
        MATCH,
        EXPERIENCE,
        LEAVE,
        ACCOUNT
    }

    private static final int GROWN = 104;
    private static final int MOST_WEEKS = 1000;
    private static final String WEEKLY_BUDGET = "platforms[0].budget.weekly";

    @Param
    public Name phase;

    @Param("200000")
    public int participants;

    @Param("1")
    public int threads;

    private final List<Phase> phases = new ArrayList<>();
    private Crew crew;
    private int week;

    @Setup(Level.Trial)
    public void grow() {
        Scenario usual = Scenario.defaults();
        double scale = (double) participants / usual.market().participants();
        double budget = scale * usual.platforms().get(0).budget().weekly();
        Scenario scenario = Scenarios.defaults(participants, MOST_WEEKS)
                .set(WEEKLY_BUDGET, budget)
                .get();
        crew = new Crew(threads);
        Population population = Population.of(scenario, Draws.replicationSeed(scenario.seed(), 0), null);
        MarketState market = new Simulation(scenario, population, crew).market();
        Turnover turnover = new Turnover(market);
        Choice choice = new Choice(market);
        phases.add(new Shock(market, turnover, (k, w) -> {}));
        phases.add(new Invest(market));
        phases.add(new Reach(market));
        phases.add(new Talk(market));
        phases.add(new Join(market, choice, turnover));
        phases.add(new Match(market, choice));
        phases.add(new Experience(market, choice));
        phases.add(new Leave(market, choice, turnover));
        phases.add(new Account(market, new WeeklySeries[] {new WeeklySeries(MOST_WEEKS)}, List.of()));
        for (week = 1; week <= GROWN; week++) {
            run(0, phases.size());
        }
    }

    @Setup(Level.Invocation)
    public void before() {
        run(0, phase.ordinal());
    }

    @Benchmark
    public void phase() {
        run(phase.ordinal(), phase.ordinal() + 1);
    }

    @TearDown(Level.Invocation)
    public void after() {
        run(phase.ordinal() + 1, phases.size());
        week++;
    }

    @TearDown(Level.Trial)
    public void close() {
        crew.close();
    }

    private void run(int from, int to) {
        for (int n = from; n < to; n++) {
            phases.get(n).run(week);
        }
    }
}
