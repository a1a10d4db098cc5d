package org.madang.sim;

import java.util.ArrayList;
import java.util.List;
import org.madang.sim.config.Adaptive;
import org.madang.sim.config.Adoption;
import org.madang.sim.config.Benefits;
import org.madang.sim.config.Budget;
import org.madang.sim.config.Churn;
import org.madang.sim.config.Costs;
import org.madang.sim.config.Distribution;
import org.madang.sim.config.Event;
import org.madang.sim.config.Founding;
import org.madang.sim.config.InstitutionalTrust;
import org.madang.sim.config.LeverCost;
import org.madang.sim.config.LeverCosts;
import org.madang.sim.config.LeverShares;
import org.madang.sim.config.Matching;
import org.madang.sim.config.Media;
import org.madang.sim.config.Network;
import org.madang.sim.config.PerSide;
import org.madang.sim.config.Persona;
import org.madang.sim.config.Platform;
import org.madang.sim.config.Premium;
import org.madang.sim.config.Records;
import org.madang.sim.config.Requests;
import org.madang.sim.config.Rollout;
import org.madang.sim.config.Scenario;
import org.madang.sim.config.Service;
import org.madang.sim.config.Side;
import org.madang.sim.config.SpendingPhase;
import org.madang.sim.config.Strategy;
import org.madang.sim.config.WordOfMouth;
import org.madang.sim.engine.RunResult;
import org.madang.sim.engine.Simulation;
import org.madang.sim.market.Population;
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

    /** The defaults without any mechanism: tests of one switch it on. */
    public static Scenarios withoutMechanisms(int participants, int weeks) {
        return new Scenarios(Records.withoutMechanisms(Scenario.defaults()))
                .set("market.participants", participants)
                .set("weeks", weeks);
    }

    /**
     * One locality, no ties, no spending, no talk, no needs, no chance; no trust is needed; nobody knows the platform,
     * nobody leaves it. Providers are participants 0 to providers − 1, seekers follow. The numbers that tests rely on are
     * written here, so that new defaults of the model do not touch them.
     */
    public static Scenarios quiet(int seekers, int providers) {
        Scenarios s = withoutMechanisms(seekers + providers, 20)
                .set("market.localities.count", 1)
                .set(
                        "market.personas",
                        List.of(plain("seeker", Side.SEEKER, seekers), plain("provider", Side.PROVIDER, providers)))
                .set(
                        "network",
                        Records.off(
                                Network.class,
                                "kind",
                                Network.Kind.RANDOM,
                                "meanDegree",
                                0,
                                "localShare",
                                0,
                                "strongTie",
                                1,
                                "weakTie",
                                1,
                                "rewiring",
                                0,
                                "communitySize",
                                50,
                                "file",
                                null,
                                "directed",
                                false))
                .set("reach", Records.off(Media.class, "organicExposure", 0, "ceiling", 1, "trustTransfer", 0.1))
                .set(
                        "talk",
                        Records.off(
                                WordOfMouth.class,
                                "mode",
                                WordOfMouth.Mode.WHILE_FRESH,
                                "rate",
                                0,
                                "baseTone",
                                0.2,
                                "negativity",
                                2,
                                "interactionEffect",
                                1,
                                "freshWeeks",
                                4,
                                "persuasion",
                                0.15,
                                "reviewRate",
                                0,
                                "reviewForm",
                                WordOfMouth.ReviewForm.SATURATING,
                                "membersListen",
                                true,
                                "praiseNeedsTrust",
                                true))
                .set(
                        "join",
                        Records.off(
                                Adoption.class,
                                "considerRate",
                                0,
                                "socialProof",
                                0,
                                "choice",
                                Adoption.Choice.LOGIT,
                                "choiceSharpness",
                                6,
                                "crossSide",
                                Adoption.CrossSide.EXPECTED_MATCH,
                                "thickness",
                                0.05,
                                "priorRequests",
                                50,
                                "sameSide",
                                0,
                                "switchingCost",
                                0.1,
                                "returnFactor",
                                1,
                                "membersReconsider",
                                false))
                .set(
                        "requests",
                        Records.off(
                                Requests.class,
                                "arrival",
                                Requests.Arrival.POISSON,
                                "relationshipEffect",
                                0.4,
                                "interactionEffect",
                                0.4,
                                "loyalty",
                                0.5,
                                "nudge",
                                0.2))
                .set(
                        "leave",
                        Records.off(
                                Churn.class,
                                "baseHazard",
                                0,
                                "loyaltyGain",
                                1.2,
                                "loyaltySaturation",
                                0.3,
                                "dissatisfaction",
                                1.5,
                                "relationshipEffect",
                                0.5,
                                "tenuredAfter",
                                4,
                                "socialEffect",
                                0.5,
                                "dormantFactor",
                                1.5,
                                "distrustHazard",
                                0,
                                "dormantAfter",
                                12,
                                "minimumTerm",
                                0))
                .set(
                        "experience",
                        Records.off(
                                Service.class,
                                "satisfactionEffect",
                                0.2,
                                "experienceEffect",
                                0.25,
                                "fitEffect",
                                0.3,
                                "counterpartEffect",
                                0.3,
                                "noise",
                                0,
                                "failedPerformance",
                                0.15,
                                "touchpointSpread",
                                0,
                                "disconfirmation",
                                2,
                                "satisfactionSpeed",
                                0.3,
                                "expectationSpeed",
                                0.15,
                                "trustGain",
                                0.15,
                                "trustLoss",
                                0.3,
                                "assurance",
                                0,
                                "feedbackEffect",
                                1,
                                "feedbackShare",
                                0.2,
                                "initialExpectation",
                                0.6));
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
                        Records.off(
                                Matching.class,
                                "policy",
                                Matching.Policy.SEARCH,
                                "reservationFit",
                                0.3,
                                "candidates",
                                4,
                                "candidatesFromData",
                                6,
                                "learningInteractions",
                                10,
                                "candidateDraw",
                                Matching.CandidateDraw.FIXED,
                                "fitMatters",
                                true))
                .set(
                        at + "costs",
                        Records.off(
                                Costs.class,
                                "perMatch",
                                3,
                                "supportPerMember",
                                0,
                                "newMemberFactor",
                                3,
                                "perContact",
                                1,
                                "joiningBonus",
                                0))
                .set(
                        at + "premium",
                        Records.off(Premium.class, "experience", 0.1, "relationship", 0.15, "followsGain", false))
                .set(at + "levers", levers())
                .set(
                        at + "trust",
                        Records.off(
                                InstitutionalTrust.class,
                                "initial",
                                0.4,
                                "highest",
                                0.85,
                                "healing",
                                0.03,
                                "healingEffect",
                                2,
                                "protection",
                                0.6,
                                "breachRate",
                                0,
                                "breachSeverity",
                                0.3))
                .set(
                        at + "founding",
                        Records.off(
                                Founding.class,
                                "seekers",
                                0,
                                "providers",
                                0,
                                "aware",
                                0,
                                "count",
                                0,
                                "nodes",
                                List.of()));
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

    public Population population(long seed) {
        return Population.of(scenario, seed, null);
    }

    /** A market with these directed ties, node by node; see {@link Population#participantOfNode}. */
    public Population population(long seed, int nodes, int[]... arcs) {
        String[] labels = new String[nodes];
        java.util.Arrays.setAll(labels, n -> "node" + n);
        int[] from = java.util.Arrays.stream(arcs).mapToInt(a -> a[0]).toArray();
        int[] to = java.util.Arrays.stream(arcs).mapToInt(a -> a[1]).toArray();
        Network listed = Records.off(
                Network.class,
                "kind",
                Network.Kind.EDGE_LIST,
                "meanDegree",
                0,
                "localShare",
                0,
                "strongTie",
                1,
                "weakTie",
                1,
                "rewiring",
                0,
                "communitySize",
                50,
                "file",
                "ties",
                "directed",
                true);
        return Population.of(set("network", listed).scenario, seed, EdgeList.copyOf(labels, from, to, null, true));
    }

    /** A simulation on this thread alone, not yet run. */
    public Simulation simulation(Population population, int... founders) {
        return new Simulation(scenario, population, new Crew(1), founders);
    }

    public RunResult run(long seed) {
        return simulation(population(seed)).run(w -> {});
    }

    public RunResult run(Population population, int threads) {
        try (Crew crew = new Crew(threads)) {
            return Simulation.run(scenario, population, crew);
        }
    }
}
