package org.madang.scenarios.experiment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.madang.sim.parallel.Crew;

/**
 * Threads with a crew each, for work that consists of many independent pieces.
 *
 * @param <T> what a piece of work gives
 */
public final class Workers<T> implements AutoCloseable {
    private final ExecutorService pool;
    private final ThreadLocal<Crew> crew;
    private final List<Crew> crews = Collections.synchronizedList(new ArrayList<>());
    private final int count;

    /**
     * @param count pieces of work that are under way at once
     * @param threadsEach threads that share one piece
     */
    public Workers(int count, int threadsEach) {
        this.count = count;
        pool = Executors.newFixedThreadPool(count, work -> {
            Thread thread = new Thread(work, "madang-worker");
            thread.setDaemon(true);
            return thread;
        });
        crew = ThreadLocal.withInitial(() -> {
            Crew made = new Crew(threadsEach);
            crews.add(made);
            return made;
        });
    }

    /** How many pieces may be under way or waiting to be taken: enough that no thread idles. */
    public int ahead() {
        return count == 1 ? 1 : 2 * count;
    }

    public Future<T> submit(Function<Crew, T> work) {
        Callable<T> call = () -> work.apply(crew.get());
        return pool.submit(call);
    }

    /** Waits for a piece; null if this thread is interrupted; what the piece threw is thrown here. */
    public static <T> T take(Future<T> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return null;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException runtime) {
                throw runtime;
            }
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    @Override
    public void close() {
        pool.shutdownNow();
        crews.forEach(Crew::close);
    }
}
