package org.madang.sim.phase.talk;

/** How those whom talk reaches take it in. */
interface Hearing {
    /** Messages over ties reach their receivers. */
    void overTies(int k, Messages messages);

    /**
     * Messages in a well-mixed market, spread evenly.
     *
     * @param perTalker messages a week to one participant from one talker of full tone, were all of them heard everywhere
     */
    void mixed(int k, int w, double perTalker);

    /** Public reviews reach non-members at the given rate. */
    void reviews(int k, int w, double rate);
}
