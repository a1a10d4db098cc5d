package org.madang.scenarios.calibrate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.madang.scenarios.claims.ChosenFiles;
import org.madang.scenarios.claims.ClaimRunner;
import org.madang.scenarios.claims.Size;
import org.madang.scenarios.experiment.Journal;
import org.madang.scenarios.experiment.Progress;
import org.madang.scenarios.facts.FactFile;
import org.madang.scenarios.facts.FactPlan;
import org.madang.scenarios.facts.Measurement;
import org.madang.scenarios.facts.Use;
import org.madang.scenarios.file.Fingerprint;
import org.madang.scenarios.folder.Kept;

/**
 * The order of things: search by the facts that may be looked at; take the best looks again in other worlds; freeze one, and
 * write its hash; only then measure all facts and ask who wins.
 */
public final class CalibrationRun {
    /** The file in which every look is kept, without its ending. */
    public static final String LOOKS = "looks";

    private static final long SEARCH_SEED = 0x6D6164616E67L;
    /** Looks that are taken again have so many times the worlds. */
    private static final int AGAIN = 4;

    private final CalibrationFile file;
    private final List<FactFile> facts;
    private final Looker looker;
    private final CalibrationSearch search;
    private final LookLog log;
    private final LookLog again;
    private final Looker closer;
    private final int threads;
    private final ClaimRunner runner;
    private volatile boolean stopped;

    /**
     * @param version of the program
     * @param folder for the log of looks
     * @param isTime whether time for another look is left
     */
    public CalibrationRun(CalibrationFile file, String version, Kept folder, int threads, BooleanSupplier isTime) {
        this.file = file;
        this.threads = threads;
        Calibration c = file.calibration();
        facts = file.facts();
        runner = new ClaimRunner(threads, version, Journal.NONE, Progress.SILENT, 1);
        looker = new Looker(plans(new Size(c.participants(), c.replications(), 1)), runner);
        closer = new Looker(plans(new Size(c.participants(), AGAIN * c.replications(), 2)), runner);
        String inputs = version + " " + Fingerprint.of(inputs());
        log = new LookLog(folder, LOOKS, c, looker.targets(), inputs);
        again = new LookLog(folder, "finalists", c, closer.targets(), inputs);
        search = new CalibrationSearch(c, looker.targets(), log, point -> look(looker, point), isTime, SEARCH_SEED);
    }

    private List<FactPlan> plans(Size size) {
        List<FactFile> set =
                facts.stream().filter(fact -> fact.fact().use() == Use.SET).toList();
        return ChosenFiles.each(set, fact -> fact.plans(size));
    }

    /** All that a look depends on, but for the number of looks. */
    private String inputs() {
        Calibration c = file.calibration();
        StringBuilder inputs = new StringBuilder();
        inputs.append(c.set())
                .append(c.each())
                .append(c.parameters())
                .append(c.participants())
                .append(' ')
                .append(c.replications());
        facts.forEach(fact -> inputs.append(FactFile.READER.toJson(fact.fact())));
        return inputs.toString();
    }

    private Optional<double[]> look(Looker with, double[] point) {
        double[] values = file.calibration().values(point);
        return with.look(scenario -> file.patches(scenario, values));
    }

    /** Asks to stop; from any thread. What was looked at is kept. */
    public void stop() {
        stopped = true;
        runner.stop();
    }

    /** Searches and freezes; empty if somebody stopped it. */
    public Optional<Frozen> freeze() {
        if (!search.run()) {
            return Optional.empty();
        }
        List<Look> finalists =
                search.flat().stream().limit(file.calibration().finalists()).toList();
        for (Look look : finalists) {
            boolean isThere = again.looks().stream()
                    .anyMatch(other -> java.util.Arrays.equals(
                            file.calibration().values(other.point()),
                            file.calibration().values(look.point())));
            if (!isThere) {
                Optional<double[]> rows = look(closer, look.point());
                if (rows.isEmpty()) {
                    return Optional.empty();
                }
                again.add(new Look(look.point(), rows.get()));
            }
        }
        Look best = again.looks().stream()
                .min(Comparator.comparingDouble(look -> look.distance(closer.targets())))
                .orElseThrow();
        double[] values = file.calibration().values(best.point());
        List<String> lines = file.lines(values);
        Emulator emulator = new Emulator(log.looks(), best.point());
        return Optional.of(new Frozen(
                file.calibration(),
                closer.targets(),
                best,
                log.looks().size(),
                lines,
                Fingerprint.of(String.join("\n", lines)),
                Directions.of(file.calibration(), closer.targets(), emulator),
                search.flat().size()));
    }

    /** All facts, at full size, once the values are frozen. */
    public Measurement.Rows measure(Frozen frozen) {
        List<FactPlan> plans = ChosenFiles.each(facts, fact -> fact.plans(Size.full(3)));
        double[] values = file.calibration().values(frozen.look().point());
        List<FactPlan> changed = plans.stream()
                .map(plan -> plan.with(file.patches(plan.scenario(), values)))
                .toList();
        return new Measurement(facts, changed).run(runner);
    }

    /** What the library says on points that are about as good, once the values are frozen; theirs come first. */
    public List<Tally> verdicts(Frozen frozen) {
        List<double[]> points = new ArrayList<>();
        points.add(file.calibration().values(frozen.look().point()));
        int more = file.calibration().verdicts().points() - 1;
        search.alike(frozen.look().point(), more)
                .forEach(point -> points.add(file.calibration().values(point)));
        return new LibraryVerdicts(file, threads, () -> stopped).on(points);
    }
}
