package org.madang.sim.phase;

/** One of the nine phases of a week. It reads what the phases before it left and runs once a week. */
public interface Phase {
    /** Runs the phase for week w, from 1. */
    void run(int w);
}
