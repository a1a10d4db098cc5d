package org.madang.sim.engine;

import java.util.List;
import org.madang.sim.phase.Phase;
import sim.engine.Schedule;
import sim.engine.SimState;

/**
 * The nine phases on a MASON schedule: one step a week. Each phase has an ordering of its own, so MASON never shuffles
 * them, and nothing draws from MASON's generator.
 */
final class WeekSchedule extends SimState {
    private static final long serialVersionUID = 1L;

    private transient List<Phase> phases;
    private final transient long[] nanos;
    private int weeks;

    /** @param nanos what the phases took so far; shape: phases */
    WeekSchedule(List<Phase> phases, int weeks, long... nanos) {
        super(0);
        this.phases = phases;
        this.weeks = weeks;
        this.nanos = nanos;
        for (int n = 0; n < phases.size(); n++) {
            int order = n;
            schedule.scheduleRepeating(Schedule.EPOCH + 1 + weeks, n, state -> runPhase(order));
        }
    }

    /** The same phases made anew, from the next week on. */
    void turn(List<Phase> next) {
        phases = next;
    }

    /** The week that has been run last, 0 before the first. */
    int week() {
        return weeks;
    }

    /** Runs the next week. */
    void step() {
        schedule.step(this);
        weeks++;
    }

    long[] nanos() {
        return nanos.clone();
    }

    private void runPhase(int n) {
        long start = System.nanoTime();
        phases.get(n).run((int) schedule.getTime());
        nanos[n] += System.nanoTime() - start;
    }
}
