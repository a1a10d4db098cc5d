package org.madang.scenarios.cli;

/** Stands in for the command line until it is there, so that the launcher can be tried. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        for (String arg : args) {
            System.out.println(arg);
        }
    }
}
