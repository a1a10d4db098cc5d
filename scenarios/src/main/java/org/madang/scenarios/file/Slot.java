package org.madang.scenarios.file;

import java.lang.reflect.Type;
import org.madang.sim.config.Key;

/** A place to be filled with a value: where it stands, and what it accepts. */
record Slot(String path, Place place, Type type, Key key, boolean mayBeNone) {
    /** The slot of a list's entry. The range that a list declares is that of its size, not of its entries. */
    Slot entry(int index, Place place) {
        return new Slot(path + "[" + index + "]", place, Types.element(type), Shape.BARE, false);
    }

    String expected() {
        return Expected.of(type, key);
    }
}
