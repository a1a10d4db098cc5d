package org.madang.sim.state;

import java.util.ArrayList;
import java.util.List;

/** Who may not join which platform while there are ceilings. */
public final class Licences {
    /**
     * A ceiling that holds.
     *
     * @param platforms those that let nobody else in
     * @param until its last week in the run
     * @param barred who is kept out
     */
    private record Ceiling(List<Membership> platforms, int until, Bits barred) {}

    private final List<Ceiling> ceilings = new ArrayList<>();

    /** From now on those barred are kept out of these platforms. */
    public void limit(List<Membership> platforms, int until, Bits barred) {
        ceilings.add(new Ceiling(platforms, until, barred));
        for (Membership m : platforms) {
            m.bar(barred);
        }
    }

    /** Lifts the ceilings whose last week has been. */
    public void week(int w) {
        if (ceilings.stream().noneMatch(ceiling -> ceiling.until < w)) {
            return;
        }
        ceilings.forEach(ceiling -> ceiling.platforms.forEach(m -> m.barred = null));
        ceilings.removeIf(ceiling -> ceiling.until < w);
        for (Ceiling ceiling : ceilings) {
            ceiling.platforms.forEach(m -> m.bar(ceiling.barred));
        }
    }
}
