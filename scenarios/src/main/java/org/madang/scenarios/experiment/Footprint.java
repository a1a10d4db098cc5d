package org.madang.scenarios.experiment;

import org.madang.sim.config.Distribution;
import org.madang.sim.config.Matching.Policy;
import org.madang.sim.config.Network;
import org.madang.sim.config.Persona;
import org.madang.sim.config.Scenario;
import org.madang.sim.network.EdgeList;

/**
 * What a plan will need, roughly: for the message before the start, and to refuse what cannot fit.
 *
 * @param bytes memory at the peak
 * @param seconds for all replications asked for at most
 */
public record Footprint(long bytes, double seconds) {
    /** Participant-weeks a second and thread: cautious, on a machine of the year 2020. */
    private static final double SPEED = 8e6;
    /** Set-up of participants and ties, a second and thread. */
    private static final double SETUP_SPEED = 600_000;
    /** Serving a request, a second and thread. */
    private static final double REQUEST_SPEED = 2e6;
    /**
     * What a participant takes in a world, without ties, in a run, and on each platform, in bytes; a tie has two ends. Each
     * with room for what it takes to make them, and for what a week of work takes.
     */
    private static final long WORLD_BYTES = 60;

    private static final long TIE_END_BYTES = 14;
    private static final long PERSON_BYTES = 40;
    private static final long PLATFORM_BYTES = 130;
    /** What a request and a message of a week take, in bytes. */
    private static final double REQUEST_BYTES = 90;

    private static final double MESSAGE_BYTES = 12;
    /** The program itself and its charts. */
    static final long PROGRAM_BYTES = 150L << 20;
    /** Starting the program and writing tables; drawing charts, most of which is starting to draw. */
    private static final double PROGRAM_SECONDS = 1.5;

    private static final double CHART_SECONDS = 6;
    /** Seconds for maximum-weight matching of a locality with 1000 requests; it grows with the square. */
    private static final double OPTIMAL_SECONDS = 0.5;

    /** @param charts whether charts are drawn at the end */
    public static Footprint of(Plan plan, int replications, int threads, boolean charts) {
        long worlds = 0;
        double seconds = 0;
        int atOnce = Replicator.insideRun(plan.scenario()) ? 1 : threads;
        for (Side.Run run : plan.runs()) {
            Scenario s = run.file().scenario();
            worlds = Math.max(
                    worlds,
                    worldBytes(s, run.file().edges()) + stateBytes(s, run.file().edges()));
            seconds += seconds(s);
        }
        long all = PROGRAM_BYTES + worlds * Math.min(atOnce, replications);
        return new Footprint(all, PROGRAM_SECONDS + (charts ? CHART_SECONDS : 0) + seconds * replications / threads);
    }

    private static long ties(Scenario s) {
        return s.network().kind() == Network.Kind.WELL_MIXED
                ? 0
                : (long) (s.market().participants() * s.network().meanDegree() / 2);
    }

    /** What the world of a scenario takes, in bytes. */
    static long worldBytes(Scenario s, EdgeList edges) {
        return s.market().participants() * WORLD_BYTES + 2 * (edges == null ? ties(s) : edges.lines()) * TIE_END_BYTES;
    }

    private static long stateBytes(Scenario s, EdgeList edges) {
        long people = s.market().participants()
                * (PERSON_BYTES + PLATFORM_BYTES * s.platforms().size());
        return people + (long) (needs(s) * REQUEST_BYTES + messages(s, edges) * MESSAGE_BYTES);
    }

    /** Messages a week if everybody were a member and had something to talk about. */
    private static double messages(Scenario s, EdgeList edges) {
        double strengths =
                2 * ties(s) * Math.max(s.network().strongTie(), s.network().weakTie());
        if (edges != null) {
            strengths = 0;
            for (int line = 0; line < edges.lines(); line++) {
                strengths += 2 * edges.weight(line);
            }
        }
        return s.talk().rate() * strengths;
    }

    private static double seconds(Scenario s) {
        double n = s.market().participants();
        double steps = n * s.weeks() * s.platforms().size() / SPEED;
        double need = needs(s);
        boolean optimal = s.platforms().stream().anyMatch(p -> p.matching().policy() == Policy.OPTIMAL);
        double requests = need / s.market().localities().count();
        double matching = optimal
                ? s.weeks() * s.market().localities().count() * OPTIMAL_SECONDS * Math.pow(requests / 1000, 2)
                : 0;
        return n / SETUP_SPEED + steps + s.weeks() * need / REQUEST_SPEED + matching;
    }

    /** Requests a week if every seeker were a member. */
    private static double needs(Scenario s) {
        double shares = 0;
        double needs = 0;
        for (Persona persona : s.market().personas()) {
            Distribution need = persona.needRate();
            double mean = need.kind() == Distribution.Kind.UNIFORM ? (need.low() + need.high()) / 2 : need.mean();
            shares += persona.share();
            needs += persona.side() == org.madang.sim.config.Side.SEEKER ? persona.share() * mean : 0;
        }
        return s.market().participants() * needs / shares;
    }

    /** The most memory this program may use. */
    public static long available() {
        return Runtime.getRuntime().maxMemory();
    }

    public boolean fits() {
        return bytes <= available();
    }
}
