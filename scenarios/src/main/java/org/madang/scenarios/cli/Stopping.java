package org.madang.scenarios.cli;

import java.io.PrintWriter;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Ctrl-C and SIGTERM: lets the work stop at a good place and finish its files before the program ends. */
final class Stopping implements AutoCloseable {
    /** Writing results takes a few seconds at most. */
    private static final int PATIENCE_SECONDS = 60;

    private final CountDownLatch finished = new CountDownLatch(1);
    private final Thread hook = new Thread(this::stop, "madang-stop");
    private final PrintWriter messages;
    private volatile Runnable stop;

    /** @param messages gets a line if there is no work yet that could be asked to stop; nobody is waited for then */
    Stopping(PrintWriter messages) {
        this.messages = messages;
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** What asks the work to stop. */
    void onStop(Runnable stop) {
        this.stop = stop;
    }

    /** The work has finished its files. */
    void done() {
        finished.countDown();
    }

    private void stop() {
        if (stop == null) {
            messages.println("Stopped before anything was run.");
            return;
        }
        stop.run();
        try {
            finished.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        finished.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The program is ending already; the hook waits for us.
        }
    }
}
