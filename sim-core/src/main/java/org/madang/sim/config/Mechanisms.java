package org.madang.sim.config;

/** Where keys that a file does not write start from. */
public enum Mechanisms {
    /** From their defaults. */
    ON,
    /** From the value at which their mechanism does nothing, where they have one: a market of the classics. */
    OFF
}
