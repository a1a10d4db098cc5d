package org.madang.scenarios.decide;

import java.util.ArrayList;
import java.util.List;
import org.madang.scenarios.study.StudyTable;
import org.madang.sim.random.Maths;

/**
 * Net present value at other discount rates, from the cash of every few weeks: what comes in between counts in the middle. What
 * remains after the last week keeps its value in that week.
 */
final class Discounting {
    static final String VALUE = "netPresentValue";
    static final String WITH_REMAINS = "netPresentValueWithRemains";
    /** Yearly rates that are tried. */
    private static final double HIGHEST = 0.5;

    private static final double STEP = 0.01;
    private static final double WEEKS_A_YEAR = 52;

    private final StudyTable table;
    private final int courses;
    private final int[] worlds;
    private final double own;
    private final List<Integer> weeks;

    /**
     * @param courses the first sides, which are chosen among
     * @param worlds those with all values
     * @param own the scenario's rate
     */
    Discounting(StudyTable table, int courses, int[] worlds, double own, int lastWeek) {
        this.table = table;
        this.courses = courses;
        this.worlds = worlds.clone();
        this.own = own;
        weeks = CashWeeks.of(lastWeek);
    }

    /**
     * A rate from which on another course is best on average.
     *
     * @param rate yearly; 0 for the first one
     * @param course that is best from there on
     */
    record Turn(double rate, int course) {}

    /** Who is best at which rate, from 0 to 50 % a year. */
    List<Turn> turns() {
        List<Turn> turns = new ArrayList<>();
        for (int n = 0; n * STEP <= HIGHEST + STEP / 2; n++) {
            int best = best(n * STEP);
            if (turns.isEmpty() || turns.get(turns.size() - 1).course() != best) {
                turns.add(new Turn(n * STEP, best));
            }
        }
        return turns;
    }

    private int best(double rate) {
        int best = 0;
        double most = Double.NEGATIVE_INFINITY;
        for (int course = 0; course < courses; course++) {
            double value = mean(course, rate);
            if (value > most) {
                most = value;
                best = course;
            }
        }
        return best;
    }

    /** Mean over worlds and chance at a rate; with what remains. */
    double mean(int course, double rate) {
        double mean = 0;
        int before = 0;
        for (int week : weeks) {
            double more = cash(course, week) - (before == 0 ? 0 : cash(course, before));
            mean += more * factor(rate, (before + week) / 2.0);
            before = week;
        }
        double remains = mean(course, WITH_REMAINS) - mean(course, VALUE);
        return mean + remains / factor(own, before) * factor(rate, before);
    }

    private static double factor(double rate, double week) {
        return Maths.exp(-Maths.log(1 + rate) * week / WEEKS_A_YEAR);
    }

    private double cash(int course, int week) {
        return mean(course, CashWeeks.key(week));
    }

    private double mean(int course, String key) {
        int indicator = table.indicators().indexOf(key);
        double sum = 0;
        for (int world : worlds) {
            for (int r = 0; r < table.replications(); r++) {
                sum += table.value(world, course, indicator, r);
            }
        }
        return sum / worlds.length / table.replications();
    }
}
