package org.madang.scenarios.fit.method;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.madang.scenarios.experiment.Journal;
import org.madang.scenarios.fit.data.FitFile;
import org.madang.sim.random.Draws;

/**
 * The order of things: looks over the prior; refuse where next to none comes near (prior predictive check); rounds of looks
 * where an emulator of all before finds nothing implausible, each colder than the one before (history matching; Craig et
 * al. 1997, Vernon et al. 2010); how far the best are off widens the discrepancy of series that nobody hits; then rounds of
 * draws whose weights correct the emulator by what the simulated markets show, until there are enough.
 */
public final class Search {
    /** Looks over the prior, for each unknown and at least. */
    private static final int FIRST = 24;

    private static final int FIRST_AT_LEAST = 200;
    /** Temperatures of the rounds that look for the place. */
    private static final double[] COOLING = {16, 6, 2.5, 1.5};
    /** Of the rounds that draw: somewhat wide, so that nothing is missed where the surface is off. */
    private static final double DRAWING = 1.6;
    /** Every so many points have a second world, which shows the noise. */
    private static final int SECOND = 4;

    private static final int ROUND = 160;
    /** Parts of the budget that the looks over the prior and each round take at most. */
    private static final int PRIOR_PART = 4;

    private static final int ROUND_PART = 10;
    /** Points by which it is seen how far a series is off where it is nearest. */
    private static final int MISSING = 200;
    /** Standard deviations of a mean square above which a miss is none by chance. */
    private static final double BEYOND_CHANCE = 2.5;
    /** Of squared distances: an emulator of an earlier round rules out what is off by this for each combination that tells of the unknowns. */
    private static final double RULED_OUT = 4;

    private final FitFile file;
    private final Space space;
    private final Looker looker;
    private final Budget budget;
    private final Consumer<Wave> progress;
    private final Ensemble ensemble;
    private final List<Emulator> before = new ArrayList<>();
    private final List<Round> rounds = new ArrayList<>();
    private Data data;

    /**
     * How long it goes on.
     *
     * @param looks at most
     * @param effective draws wanted
     * @param isTime whether time for another round is left
     */
    public record Budget(int looks, double effective, BooleanSupplier isTime) {}

    /**
     * Draws of one emulated posterior.
     *
     * @param proposed logarithm of the density by which they were drawn over that of the prior, up to a constant
     */
    @SuppressWarnings("ArrayRecordComponent")
    private record Round(List<Market> markets, double[] proposed) {}

    /** @param journal keeps the looks of this very fit */
    public Search(FitFile file, Journal journal, int threads, Budget budget, Consumer<Wave> progress) {
        this.file = file;
        this.budget = budget;
        this.progress = progress;
        space = new Space(file);
        data = new Data(file.observed());
        Shown shown = new Shown(file, file.market(), data.series(), file.seed());
        looker = new Looker(shown, space, journal, threads);
        ensemble = new Ensemble(space, file.size());
    }

    /** Asks to stop; from any thread. What was looked at is kept. */
    public void stop() {
        looker.stop();
    }

    /**
     * Empty if somebody stopped it.
     *
     * @throws NothingNearException if next to no market of the prior comes near the data
     */
    public Optional<Fitted> run() {
        int first = Math.max(FIRST_AT_LEAST, FIRST * space.dimension());
        List<Market> prior =
                look(space.hypercube(Math.min(first, budget.looks() / PRIOR_PART), Draws.mix(file.seed())));
        if (prior.isEmpty()) {
            return Optional.empty();
        }
        NothingNearException.check(data, prior);
        tell();
        for (int n = 0; n < COOLING.length; n++) {
            Emulator emulator = ensemble.emulator(data);
            if (look(points(emulator, COOLING[n], round())).isEmpty()) {
                return Optional.empty();
            }
            before.add(emulator);
            tell();
            if (n >= COOLING.length - 2) {
                widen();
            }
        }
        do {
            if (!draw()) {
                return Optional.empty();
            }
        } while (fitted(prior).weights().effective() < budget.effective()
                && looker.taken() + round() + round() / SECOND <= budget.looks()
                && budget.isTime().getAsBoolean());
        return Optional.of(fitted(prior));
    }

    private int round() {
        return Math.min(ROUND, budget.looks() / ROUND_PART);
    }

    private boolean draw() {
        Emulator emulator = ensemble.emulator(data);
        double[][] points = points(emulator, DRAWING, round());
        double[] proposed = Arrays.stream(points)
                .mapToDouble(z -> logLikelihood(emulator, z) / DRAWING)
                .toArray();
        List<Market> markets = look(points);
        if (markets.isEmpty()) {
            return false;
        }
        rounds.add(new Round(markets, proposed));
        tell();
        return true;
    }

    private void tell() {
        double effective = rounds.isEmpty() ? 0 : fitted(List.of()).weights().effective();
        progress.accept(new Wave(looker.taken(), ensemble.nearest(data), effective));
    }

    /** One market at each point, some in two worlds; none if somebody stopped it. */
    private List<Market> look(double[][] points) {
        double[][] all = new double[points.length + (points.length + SECOND - 1) / SECOND][];
        System.arraycopy(points, 0, all, 0, points.length);
        for (int n = points.length; n < all.length; n++) {
            all[n] = points[(n - points.length) * SECOND];
        }
        List<Look> looks = looker.at(all);
        if (looks.size() < all.length) {
            return List.of();
        }
        List<Market> markets = new ArrayList<>();
        for (int n = 0; n < points.length; n++) {
            markets.add(new Market(
                    points[n],
                    n % SECOND == 0
                            ? List.of(looks.get(n), looks.get(points.length + n / SECOND))
                            : List.of(looks.get(n))));
        }
        ensemble.add(markets);
        return markets;
    }

    private double[][] points(Emulator emulator, double temperature, int count) {
        long seed = Draws.mix(file.seed() + looker.taken() + 1);
        return new Sampler(z -> logLikelihood(emulator, z), temperature, seed).draw(count, space.dimension());
    }

    /** That of the emulator, but for what earlier rounds have ruled out: there the newest has not looked. */
    private double logLikelihood(Emulator emulator, double... z) {
        double beyond = 0;
        for (Emulator earlier : before) {
            beyond += Math.max(0, earlier.distance(z) - RULED_OUT * earlier.told());
        }
        return emulator.logLikelihood(z) - beyond / 2;
    }

    /** Series that are off by more than chance where all are nearest get more room. */
    private void widen() {
        Emulator emulator = ensemble.emulator(data);
        List<Ensemble.Missed> missed = ensemble.missed(data, emulator, points(emulator, 1, MISSING));
        double[] wider = new double[missed.size()];
        for (int s = 0; s < wider.length; s++) {
            long seen = data.series().get(s).points().stream()
                    .filter(point -> !point.isHeld())
                    .count();
            boolean isChance = missed.get(s).chance() < 1 + BEYOND_CHANCE * Math.sqrt(2.0 / seen);
            wider[s] = isChance ? 1 : Math.sqrt(missed.get(s).squares());
        }
        data = data.widened(wider);
    }

    private Fitted fitted(List<Market> prior) {
        Emulator emulator = ensemble.emulator(data);
        List<Market> draws = new ArrayList<>();
        List<double[]> target = new ArrayList<>();
        for (Round round : rounds) {
            draws.addAll(round.markets());
            target.add(round.markets().stream()
                    .mapToDouble(market -> market.isRefused()
                            ? Double.NEGATIVE_INFINITY
                            : emulator.logLikelihood(
                                    market.z(),
                                    market.off(data),
                                    market.worlds().size()))
                    .toArray());
        }
        return new Fitted(
                file,
                space,
                data,
                prior,
                draws,
                Weights.ofRounds(target, rounds.stream().map(Round::proposed).toList()),
                looker.taken());
    }
}
