package org.madang.scenarios.file;

import java.util.Comparator;

/**
 * Where a piece of input stands, for messages.
 *
 * @param source the file as the user named it, or the option such as {@code --set market.participants=3}
 * @param line the line, from 1; 0 where the source as a whole is meant
 * @param column the column, from 1; 0 where the source as a whole is meant
 */
public record Place(String source, int line, int column) implements Comparable<Place> {
    private static final Comparator<Place> ORDER =
            Comparator.comparing(Place::source).thenComparingInt(Place::line).thenComparingInt(Place::column);

    /** Of what no input says. */
    static final Place DEFAULTS = Place.of("defaults");

    /** Whether no input says it. */
    public boolean isOfDefaults() {
        return equals(DEFAULTS);
    }

    /** A source as a whole. */
    public static Place of(String source) {
        return new Place(source, 0, 0);
    }

    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return line == 0 ? source : source + ":" + line + ":" + column;
    }
}
