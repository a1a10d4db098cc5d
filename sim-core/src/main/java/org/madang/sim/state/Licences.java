package org.madang.sim.state;

import java.util.ArrayList;
import java.util.List;

/** Who may not join which platform while there are ceilings. */
public final class Licences {
    /** Of a ceiling: it is one of all platforms together. */
    public static final int ALL = -1;

    /**
     * A ceiling that holds.
     *
     * @param k the platform that lets nobody else in, or ALL
     * @param until its last week in the run
     * @param barred who is kept out; not written any more
     */
    private record Ceiling(int k, int until, Bits barred) {
        void bar(Membership[] platforms) {
            for (int n = 0; n < platforms.length; n++) {
                if (k == ALL || k == n) {
                    platforms[n].bar(barred);
                }
            }
        }
    }

    private final List<Ceiling> ceilings = new ArrayList<>();

    Licences() {}

    Licences(Licences of) {
        ceilings.addAll(of.ceilings);
    }

    /** From now on those barred are kept out of platform k, or of all. */
    public void limit(Membership[] platforms, int k, int until, Bits barred) {
        Ceiling ceiling = new Ceiling(k, until, barred);
        ceilings.add(ceiling);
        ceiling.bar(platforms);
    }

    /** Lifts the ceilings whose last week has been. */
    public void week(Membership[] platforms, int w) {
        if (ceilings.removeIf(ceiling -> ceiling.until < w)) {
            for (Membership m : platforms) {
                m.barred = null;
            }
            ceilings.forEach(ceiling -> ceiling.bar(platforms));
        }
    }
}
