package org.madang.scenarios.experiment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.PrimitiveIterator;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.madang.sim.parallel.Crew;

/** Threads with a crew each, for work that consists of many independent pieces. */
public final class Workers implements AutoCloseable {
    private final ExecutorService pool;
    private final ThreadLocal<Crew> crew;
    private final List<Crew> crews = Collections.synchronizedList(new ArrayList<>());
    private final int count;

    /** @param inside whether the threads share one piece, rather than take a piece each */
    public Workers(int threads, boolean inside) {
        count = inside ? 1 : threads;
        pool = Executors.newFixedThreadPool(count, work -> {
            Thread thread = new Thread(work, "madang-worker");
            thread.setDaemon(true);
            return thread;
        });
        crew = ThreadLocal.withInitial(() -> {
            Crew made = new Crew(inside ? threads : 1);
            crews.add(made);
            return made;
        });
    }

    /** How many pieces may be under way or waiting to be taken: enough that no thread idles. */
    public int ahead() {
        return count == 1 ? 1 : 2 * count;
    }

    public <T> Future<T> submit(Function<Crew, T> work) {
        Callable<T> call = () -> work.apply(crew.get());
        return pool.submit(call);
    }

    /**
     * Does so many pieces, and takes what they give in the order of their numbers.
     *
     * @param work gives null, or throws a {@link java.util.concurrent.CancellationException}, once it was stopped
     * @param take whether to go on
     * @return false if somebody stopped it before the last
     */
    public <T> boolean each(int pieces, BiFunction<Integer, Crew, T> work, Predicate<T> take) {
        PrimitiveIterator.OfInt numbers = IntStream.range(0, pieces).iterator();
        return InOrder.run(this::ahead, () -> {
            if (!numbers.hasNext()) {
                return null;
            }
            int number = numbers.nextInt();
            return new InOrder.Piece<>(submit(with -> work.apply(number, with)), take);
        });
    }

    /** What so many pieces give, by number; empty if somebody stopped it. */
    public <T> Optional<List<T>> all(int pieces, BiFunction<Integer, Crew, T> work) {
        List<T> all = new ArrayList<>();
        return each(pieces, work, all::add) ? Optional.of(all) : Optional.empty();
    }

    @Override
    public void close() {
        pool.shutdownNow();
        crews.forEach(Crew::close);
    }
}
