package org.madang.scenarios.experiment;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.IntSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Pieces of work are submitted ahead and taken in their order: what comes out does not depend on who is first. */
public final class InOrder {
    /**
     * A piece that is under way.
     *
     * @param take what to do with what it gives, when its turn has come; false to go no further
     */
    public record Piece<T>(Future<T> work, Predicate<T> take) {}

    private InOrder() {}

    /**
     * Takes pieces until there are none, or one says that it is enough.
     *
     * @param ahead how many pieces may be under way or waiting to be taken
     * @param next submits another piece; null if there is none at present
     * @return false if somebody stopped it before
     */
    public static <T> boolean run(IntSupplier ahead, Supplier<Piece<T>> next) {
        Deque<Piece<T>> pieces = new ArrayDeque<>();
        while (true) {
            for (Piece<T> piece; pieces.size() < ahead.getAsInt() && (piece = next.get()) != null; ) {
                pieces.add(piece);
            }
            if (pieces.isEmpty()) {
                return true;
            }
            Piece<T> first = pieces.remove();
            T result = take(first.work());
            if (result == null) {
                return false;
            }
            if (!first.take().test(result)) {
                return true;
            }
        }
    }

    /** Waits for a piece; null if it was given up, or this thread is interrupted; what it threw is thrown here. */
    static <T> T take(Future<T> work) {
        try {
            return work.get();
        } catch (CancellationException e) {
            return null;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return null;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof CancellationException) {
                return null;
            }
            if (e.getCause() instanceof RuntimeException runtime) {
                throw runtime;
            }
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(e.getCause());
        }
    }
}
