package org.madang.scenarios.fit.method;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.madang.scenarios.experiment.Journal;
import org.madang.scenarios.experiment.Weeks;
import org.madang.scenarios.experiment.Workers;
import org.madang.scenarios.file.BadInputException;
import org.madang.sim.parallel.Crew;

/** Simulates markets, each in a world of its own, on all threads. The number of a look decides its world, nothing else. */
final class Looker {
    private final Shown shown;
    private final Space space;
    private final Journal journal;
    private final int threads;
    private final Weeks weeks = new Weeks();
    private int next;

    /** @param journal keeps the looks of this very fit */
    Looker(Shown shown, Space space, Journal journal, int threads) {
        this.shown = shown;
        this.space = space;
        this.journal = journal;
        this.threads = threads;
    }

    void stop() {
        weeks.stop();
    }

    int taken() {
        return next;
    }

    /** One look at each point; fewer if somebody stopped it. */
    List<Look> at(double[][] points) {
        int first = next;
        next += points.length;
        List<Look> looks = new ArrayList<>();
        try (Workers workers = new Workers(threads, false)) {
            workers.each(points.length, (n, crew) -> look(first + n, points[n], crew), looks::add);
        }
        return looks;
    }

    private Look look(int number, double[] z, Crew crew) {
        weeks.check();
        String piece = "look " + number + " at " + Arrays.toString(z);
        return new Look(number, z, journal.numbers(piece, () -> values(number, z, crew)));
    }

    /** None where the scenario refuses the values. */
    private double[] values(int number, double[] z, Crew crew) {
        try {
            return shown.at(space.values(z), number, crew, weeks::week);
        } catch (BadInputException e) {
            return new double[0];
        }
    }
}
