package org.madang.scenarios.file;

/**
 * A value bound from a file, good or standing in for one that was refused.
 *
 * @param value null where nothing can stand in
 * @param doubt which rules could go wrong by it
 */
record Bound(Object value, Doubt doubt) {
    /** How far a refused value reaches. A problem must not be told that only follows from another one. */
    enum Doubt {
        /** The value is what the file says, even if it is out of range: every rule may be asked. */
        NONE,
        /** A single value could not be read: of the record that holds it, only rules are told that do not depend on it. */
        OWN,
        /** A name, list or group is missing: no rule of any record around it is asked. */
        WIDE
    }

    static Bound good(Object value) {
        return new Bound(value, Doubt.NONE);
    }

    static Bound lost() {
        return new Bound(null, Doubt.WIDE);
    }

    /** What the record or list around is left with: a doubt about a single value ends at the record that holds it. */
    static Doubt worse(Doubt a, Doubt b) {
        return a.compareTo(b) >= 0 ? a : b;
    }
}
