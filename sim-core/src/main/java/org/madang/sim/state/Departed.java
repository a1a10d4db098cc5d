package org.madang.sim.state;

/** What those who have been replaced were to one platform until then, by persona: their places tell it no more. */
public final class Departed {
    public final long[] everJoined;
    public final long[] matches;
    /** Money. */
    public final double[] margin;

    public Departed(int personas) {
        everJoined = new long[personas];
        matches = new long[personas];
        margin = new double[personas];
    }

    Departed(Departed of) {
        everJoined = of.everJoined.clone();
        matches = of.matches.clone();
        margin = of.margin.clone();
    }

    /** Takes in participant i, who is no member any more, before a newcomer takes its place. */
    public void add(Membership m, int i, int persona) {
        if (m.joinedWeek[i] != Membership.NEVER) {
            everJoined[persona]++;
            matches[persona] += m.interactions[i];
            margin[persona] += m.margin[i];
        }
    }
}
