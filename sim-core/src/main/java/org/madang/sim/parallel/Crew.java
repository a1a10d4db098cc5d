package org.madang.sim.parallel;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntConsumer;

/**
 * Threads that share the items of a loop. Which thread takes which item is left to chance, so an item must write only
 * what is its own; then the result is the same for any number of threads. Made for many short loops: idle threads spin a
 * little before they sleep.
 */
public final class Crew implements AutoCloseable {
    private static final int SPINS = 2_000;

    private final Thread[] helpers;
    private final AtomicInteger nextItem = new AtomicInteger();
    private final AtomicInteger working = new AtomicInteger();
    private final AtomicReference<Throwable> failure = new AtomicReference<>();
    private final Thread owner = Thread.currentThread();
    private IntConsumer work;
    private int items;
    private volatile int round;
    private volatile boolean closed;

    /** A crew of {@code threads} in all: the calling thread and threads − 1 helpers. */
    public Crew(int threads) {
        if (!(threads >= 1)) {
            throw new IllegalArgumentException("threads must be at least 1, found " + threads);
        }
        helpers = new Thread[threads - 1];
        for (int t = 0; t < helpers.length; t++) {
            helpers[t] = new Thread(this::help, "madang-crew-" + t);
            helpers[t].setDaemon(true);
            helpers[t].start();
        }
    }

    public int threads() {
        return helpers.length + 1;
    }

    /** Runs the work for every item from 0 to items − 1 and waits for all. Only for the thread that made the crew. */
    public void forEach(int items, IntConsumer work) {
        if (helpers.length == 0 || items == 1) {
            for (int item = 0; item < items; item++) {
                work.accept(item);
            }
            return;
        }
        this.work = work;
        this.items = items;
        nextItem.set(0);
        working.set(helpers.length);
        round = round + 1;
        for (Thread helper : helpers) {
            LockSupport.unpark(helper);
        }
        takeItems();
        for (int spin = 0; working.get() > 0; spin++) {
            pause(spin);
        }
        rethrow();
    }

    private void takeItems() {
        try {
            for (int item = nextItem.getAndIncrement(); item < items; item = nextItem.getAndIncrement()) {
                work.accept(item);
            }
        } catch (RuntimeException | Error e) {
            nextItem.set(items);
            failure.compareAndSet(null, e);
        }
    }

    private void help() {
        int seen = 0;
        while (true) {
            for (int spin = 0; round == seen && !closed; spin++) {
                pause(spin);
            }
            if (closed) {
                return;
            }
            seen = round;
            takeItems();
            if (working.decrementAndGet() == 0) {
                LockSupport.unpark(owner);
            }
        }
    }

    private static void pause(int spin) {
        if (spin < SPINS) {
            Thread.onSpinWait();
        } else {
            LockSupport.park();
        }
    }

    private void rethrow() {
        Throwable thrown = failure.getAndSet(null);
        if (thrown instanceof Error error) {
            throw error;
        }
        if (thrown != null) {
            throw (RuntimeException) thrown;
        }
    }

    /** Lets the helpers go. */
    @Override
    public void close() {
        closed = true;
        for (Thread helper : helpers) {
            LockSupport.unpark(helper);
        }
    }
}
