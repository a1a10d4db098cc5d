package org.madang.sim;

import java.util.ArrayList;
import java.util.List;
import org.madang.sim.config.Adaptive;
import org.madang.sim.config.Benefits;
import org.madang.sim.config.Budget;
import org.madang.sim.config.Costs;
import org.madang.sim.config.Distribution;
import org.madang.sim.config.Event;
import org.madang.sim.config.Service;
import org.madang.sim.config.Founding;
import org.madang.sim.config.InstitutionalTrust;
import org.madang.sim.config.Adoption;
import org.madang.sim.config.Churn;
import org.madang.sim.config.LeverCost;
import org.madang.sim.config.LeverCosts;
import org.madang.sim.config.LeverShares;
import org.madang.sim.config.Matching;
import org.madang.sim.config.Network;
import org.madang.sim.config.PerSide;
import org.madang.sim.config.Persona;
import org.madang.sim.config.Platform;
import org.madang.sim.config.Premium;
import org.madang.sim.config.Media;
import org.madang.sim.config.Requests;
import org.madang.sim.config.Rollout;
import org.madang.sim.config.Scenario;
import org.madang.sim.config.Side;
import org.madang.sim.config.SpendingPhase;
import org.madang.sim.config.Strategy;
import org.madang.sim.config.WordOfMouth;
import org.madang.sim.engine.RunResult;
import org.madang.sim.engine.Simulation;
import org.madang.sim.market.World;
import org.madang.sim.network.EdgeList;
import org.madang.sim.parallel.Crew;

/**
 * Short, readable scenarios for tests. Immutable: every method gives a new one. {@link #quiet} is a market in which nothing
 * happens by itself; a test sets just what it is about.
 */
public final class Scenarios {
    /** Platform 0 and 1 in paths. */
    public static final String FOCAL = "platforms[0].";

    public static final String RIVAL = "platforms[1].";
    private static final String SEEKER = "market.personas[0].";
    private static final String PROVIDER = "market.personas[1].";

    private final Scenario scenario;

    private Scenarios(Scenario scenario) {
        this.scenario = scenario;
    }

    /** The defaults, with fewer people and weeks. */
    public static Scenarios defaults(int participants, int weeks) {
        return new Scenarios(Scenario.defaults())
                .set("market.participants", participants)
                .set("weeks", weeks);
    }

    /**
     * One locality, no ties, no spending, no talk, no needs, no chance; no trust is needed; nobody knows the platform,
     * nobody leaves it. Providers are participants 0 to providers − 1, seekers follow. The numbers that tests rely on are
     * written here, so that new defaults of the model do not touch them.
     */
    public static Scenarios quiet(int seekers, int providers) {
        Scenarios s = defaults(seekers + providers, 20)
                .set("market.localities.count", 1)
                .set(
                        "market.personas",
                        List.of(plain("seeker", Side.SEEKER, seekers), plain("provider", Side.PROVIDER, providers)))
                .set("network", new Network(Network.Kind.RANDOM, 0, 0, 1, 1, 0, 50, null, false))
                .set("reach", new Media(0, 1, 0.1))
                .set(
                        "talk",
                        new WordOfMouth(
                                WordOfMouth.Mode.WHILE_FRESH,
                                0,
                                0.2,
                                2,
                                1,
                                4,
                                0.15,
                                0,
                                WordOfMouth.ReviewForm.SATURATING,
                                true,
                                true))
                .set(
                        "join",
                        new Adoption(0, 0, Adoption.Choice.LOGIT, 6, Adoption.CrossSide.EXPECTED_MATCH, 0.05, 50, 0, 0.1, 1, false))
                .set("requests", new Requests(Requests.Arrival.POISSON, 0.4, 0.4, 0.5, 0.2))
                .set("leave", new Churn(0, 1.2, 0.3, 1.5, 0.5, 4, 0.5, 1.5, 0.5, 0, 12, 0))
                .set(
                        "experience",
                        new Service(0.2, 0.25, 0.3, 0.3, 0, 0.15, 0, 2, 0.3, 0.15, 0.15, 0.3, 0, 1, 0.2, 0.6));
        return s.quietPlatform(FOCAL);
    }

    private Scenarios quietPlatform(String at) {
        return set(at + "budget", new Budget(0, 0))
                .set(at + "transactionValue", 100)
                .set(at + "fees", new PerSide(0.12, 0.03))
                .set(at + "subscription", new PerSide(0, 0))
                .set(at + "baseQuality", 0.5)
                .set(at + "gains", new Benefits(0.7, 0.5, 0.6, 0.3))
                .set(
                        at + "matching",
                        new Matching(Matching.Policy.SEARCH, 0.3, 4, 6, 10, Matching.CandidateDraw.FIXED, true))
                .set(at + "costs", new Costs(3, 0, 3, 1, 0))
                .set(at + "premium", new Premium(0.1, 0.15, false))
                .set(at + "levers", levers())
                .set(at + "trust", new InstitutionalTrust(0.4, 0.85, 0.03, 2, 0.6, 0, 0.3))
                .set(at + "founding", new Founding(0, 0, 0, 0, List.of()));
    }

    private static LeverCosts levers() {
        return new LeverCosts(
                new LeverCost(300, 0.15, 0.15),
                new LeverCost(300, 0.10, 0.2),
                new LeverCost(400, 0.15, 0.05),
                new LeverCost(300, 0.10, 0.2),
                new LeverCost(400, 0.08, 0.05));
    }

    private static Persona plain(String name, Side side, int share) {
        Persona p = Changed.with(Persona.defaults(), "name", name);
        p = Changed.with(Changed.with(p, "side", side), "share", share);
        p = Changed.with(p, "trustThreshold", Distribution.constant(0));
        p = Changed.with(Changed.with(p, "needRate", Distribution.constant(0)), "availability", 1);
        p = Changed.with(Changed.with(p, "quality", Distribution.constant(0.5)), "benefitSpread", 0);
        p = Changed.with(Changed.with(p, "painSensitivity", 0), "impatience", 0);
        p = Changed.with(Changed.with(p, "priceSensitivity", 0), "outsideOption", 0);
        return Changed.with(p, "multiHoming", 0);
    }

    /** One value changed, by its path. */
    public Scenarios set(String path, Object value) {
        return new Scenarios(Changed.with(scenario, path, value));
    }

    public Scenarios seekers(String key, Object value) {
        return set(SEEKER + key, value);
    }

    public Scenarios providers(String key, Object value) {
        return set(PROVIDER + key, value);
    }

    /** Both personas of a {@link #quiet} market. */
    public Scenarios everybody(String key, Object value) {
        return seekers(key, value).providers(key, value);
    }

    /** A second platform like the first one. */
    public Scenarios rival() {
        Platform twin = Changed.with(scenario.platforms().get(0), "name", "rival");
        List<Platform> platforms = new ArrayList<>(scenario.platforms());
        platforms.add(twin);
        return set("platforms", List.copyOf(platforms));
    }

    public Scenarios event(Event event) {
        List<Event> events = new ArrayList<>(scenario.events());
        events.add(event);
        return set("events", List.copyOf(events));
    }

    /** The focal platform spends all on these shares: acquisition, satisfaction, relationship, experience, interaction, trust. */
    public Scenarios spends(double weekly, double... shares) {
        LeverShares split = new LeverShares(shares[0], shares[1], shares[2], shares[3], shares[4], shares[5]);
        return strategy(Strategy.constant("own", split)).set(FOCAL + "budget.weekly", weekly);
    }

    /** The focal platform follows this strategy. */
    public Scenarios strategy(Strategy strategy) {
        return set("strategies", List.of(strategy)).set(FOCAL + "strategy", strategy.name());
    }

    /** The focal platform opens localities one after the other. */
    public Scenarios cityByCity(int start, int every, double matchRate) {
        Rollout rollout = new Rollout(Rollout.Kind.CITY_BY_CITY, start, every, matchRate);
        SpendingPhase only = new SpendingPhase(new LeverShares(1, 0, 0, 0, 0, 0), null);
        return strategy(new Strategy("city by city", List.of(only), Adaptive.defaults(), rollout));
    }

    /** All are founding members of the focal platform. */
    public Scenarios allFound() {
        return set(FOCAL + "founding.seekers", 1).set(FOCAL + "founding.providers", 1);
    }

    /** All know the focal platform, weigh it every week, and join for certain once behind the gate. */
    public Scenarios allEager() {
        return set(FOCAL + "founding.aware", 1).set("join.considerRate", 1).set("join.choice", Adoption.Choice.CERTAIN);
    }

    public Scenario get() {
        return scenario;
    }

    public World world(long seed) {
        return World.of(scenario, seed, null);
    }

    /** A market with these directed ties, node by node; see {@link World#participantOfNode}. */
    public World world(long seed, int nodes, int[]... arcs) {
        String[] labels = new String[nodes];
        java.util.Arrays.setAll(labels, n -> "node" + n);
        int[] from = java.util.Arrays.stream(arcs).mapToInt(a -> a[0]).toArray();
        int[] to = java.util.Arrays.stream(arcs).mapToInt(a -> a[1]).toArray();
        Network listed = new Network(Network.Kind.EDGE_LIST, 0, 0, 1, 1, 0, 50, "ties", true);
        return World.of(set("network", listed).scenario, seed, EdgeList.copyOf(labels, from, to, null, true));
    }

    /** A simulation on this thread alone, not yet run. */
    public Simulation simulation(World world, int... founders) {
        return new Simulation(scenario, world, new Crew(1), founders);
    }

    public RunResult run(long seed) {
        return simulation(world(seed)).run(w -> {});
    }

    public RunResult run(World world, int threads) {
        try (Crew crew = new Crew(threads)) {
            return Simulation.run(scenario, world, crew);
        }
    }
}
