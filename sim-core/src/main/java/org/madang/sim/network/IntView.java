package org.madang.sim.network;

import java.util.AbstractSet;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;

/** A read-only set of Integers that is computed, not stored: JGraphT's sets of vertices and edges without a copy. */
final class IntView extends AbstractSet<Integer> {
    private final int size;
    private final IntUnaryOperator element;
    private final IntPredicate member;

    /**
     * @param element the element at position 0 .. size-1, all different
     * @param member whether a number is an element
     */
    IntView(int size, IntUnaryOperator element, IntPredicate member) {
        this.size = size;
        this.element = element;
        this.member = member;
    }

    /** The numbers 0 .. size-1. */
    static IntView upTo(int size) {
        return new IntView(size, p -> p, x -> x >= 0 && x < size);
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public boolean contains(Object object) {
        return object instanceof Integer number && member.test(number);
    }

    @Override
    public Iterator<Integer> iterator() {
        return new Iterator<>() {
            private int position;

            @Override
            public boolean hasNext() {
                return position < size;
            }

            @Override
            public Integer next() {
                if (position >= size) throw new NoSuchElementException();
                return element.applyAsInt(position++);
            }
        };
    }
}
