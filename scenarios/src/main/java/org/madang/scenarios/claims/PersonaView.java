package org.madang.scenarios.claims;

import org.madang.sim.snapshot.Standing;

/** What the people of one persona have been to a platform, as in personas.csv. Public because formulas call it by reflection. */
public final class PersonaView {
    private final Standing standing;

    PersonaView(Standing standing) {
        this.standing = standing;
    }

    /** The value of a measure; NaN if it has none, as nobody of the persona ever joined. */
    public double get(String key) {
        return Named.measure(key).of(standing);
    }
}
