package org.madang.sim.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Collects what is wrong with a configuration, so that a reader sees every problem at once. */
public final class Problems {
    private final List<Problem> found = new ArrayList<>();
    private final String prefix;

    public Problems() {
        this("");
    }

    private Problems(String prefix) {
        this.prefix = prefix;
    }

    /** The collector for a part of the record; its paths are relative to {@code key}, and it is empty at first. */
    public static Problems at(String prefix) {
        return new Problems(prefix);
    }

    public void add(String key, String message) {
        String path = key.isEmpty()
                ? prefix
                : prefix.isEmpty() ? key : key.startsWith("[") ? prefix + key : prefix + "." + key;
        found.add(new Problem(path, message));
    }

    /** Adds a problem unless the good condition holds. */
    public void require(boolean good, String key, String format, Object... values) {
        if (!good) {
            add(key, String.format(Locale.ROOT, format, values));
        }
    }

    public List<Problem> found() {
        return List.copyOf(found);
    }
}
