package org.madang.scenarios.validate;

import java.util.List;

/** A published result that the simulator must reproduce. */
interface Classic {
    /** The name on the command line. */
    String name();

    /** The scenario files in the folder of classics that it runs. */
    List<String> files();

    /** Runs them and compares. */
    Report check(Lab lab);
}
