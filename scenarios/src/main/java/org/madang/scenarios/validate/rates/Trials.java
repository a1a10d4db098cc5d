package org.madang.scenarios.validate.rates;

import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.madang.scenarios.statistics.Estimate;
import org.madang.scenarios.validate.rates.Rate.Goal;

/** Repeats a trial. Trials are numbered, and each draws from a stream of its own: the same number, the same result. */
record Trials(int count) {
    Rate wrong(String statement, String procedure, String noise, int replications, IntPredicate trial) {
        return rate(statement, procedure, noise, replications, Goal.WRONG, trial);
    }

    Rate holds(String statement, String procedure, String noise, int replications, IntPredicate trial) {
        return rate(statement, procedure, noise, replications, Goal.HOLDS, trial);
    }

    Rate rate(String statement, String procedure, String noise, int replications, Goal goal, IntPredicate trial) {
        int found = (int) IntStream.range(0, count).parallel().filter(trial).count();
        return new Rate(statement, procedure, noise, replications, goal, found, count);
    }

    Trials fewer(int times) {
        return new Trials(Math.max(20, count / times));
    }

    static boolean holds(Estimate e, double truth) {
        return e.low() <= truth && truth <= e.high();
    }
}
