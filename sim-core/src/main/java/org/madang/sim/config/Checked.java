package org.madang.sim.config;

/** A part of the configuration with rules that tie several of its keys together. */
public interface Checked {
    /** Reports each broken rule with the key (relative to this part) that the user should look at. */
    void check(Problems problems);
}
