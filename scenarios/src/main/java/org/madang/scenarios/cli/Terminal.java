package org.madang.scenarios.cli;

/** Whether somebody is looking. */
final class Terminal {
    private Terminal() {}

    /** Whether messages (standard error) go to a terminal. The launcher tells; without it nobody is assumed to look. */
    static boolean showsMessages() {
        return Boolean.getBoolean("madang.terminal");
    }
}
