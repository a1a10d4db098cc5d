package org.madang.scenarios.experiment;

import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicLong;

/** Counts the weeks that work simulates on all its threads, tells how far it is, and ends it once somebody asks to stop. */
public final class Weeks {
    private final long total;
    private final AtomicLong done = new AtomicLong();
    private volatile Progress progress;
    private volatile boolean stopped;

    /** @param total weeks of all work, if all is needed */
    public Weeks(Progress progress, long total) {
        this.progress = progress;
        this.total = total;
    }

    /** Of work that tells nobody. */
    public Weeks() {
        this(Progress.SILENT, 0);
    }

    /** Who is told from now on. */
    public void tell(Progress whom) {
        progress = whom;
    }

    /** Asks to stop; from any thread. */
    public void stop() {
        stopped = true;
    }

    public boolean isStopped() {
        return stopped;
    }

    /** @throws CancellationException once somebody asked to stop, so that a piece of work is given up */
    public void check() {
        if (stopped) {
            throw new CancellationException("stopped");
        }
    }

    /**
     * Another week was simulated.
     *
     * @param week of its market
     * @throws CancellationException as above
     */
    public void week(int week) {
        check();
        add(1);
    }

    /** So many weeks need not be simulated: what they give was kept. */
    public void add(long weeks) {
        long now = done.addAndGet(weeks);
        Progress told = progress;
        synchronized (this) {
            told.weeks(now, total);
        }
    }
}
