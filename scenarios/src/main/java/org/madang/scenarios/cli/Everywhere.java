package org.madang.scenarios.cli;

import java.util.Locale;
import java.util.TimeZone;

/** Makes the program the same everywhere: libraries ask for the language and the time zone of the system. */
final class Everywhere {
    private Everywhere() {}

    /** To be called before anything else. */
    static void same() {
        Locale.setDefault(Locale.ROOT);
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
    }
}
