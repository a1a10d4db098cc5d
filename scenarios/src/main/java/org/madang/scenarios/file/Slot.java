package org.madang.scenarios.file;

import java.lang.reflect.Type;
import org.madang.sim.config.Key;

/**
 * A place to be filled with a value: where it stands, and what it accepts.
 *
 * @param unit of the key, or for a number of a distribution that of what is spread; empty for none
 */
record Slot(String path, Place place, Type type, Key key, boolean mayBeNone, String unit) {
    Slot(String path, Place place, Type type, Key key, boolean mayBeNone) {
        this(path, place, type, key, mayBeNone, key.unit());
    }

    /** The slot of a field of what is here. The numbers of a distribution are divided by periods as what is spread is. */
    Slot field(Shape.Field field, boolean isSpread, Place place) {
        String path = KeyPath.join(this.path, field.name());
        String inside =
                isSpread && !PeriodText.isShare(unit) ? unit : field.key().unit();
        return new Slot(path, place, field.type(), field.key(), field.mayBeNone(), inside);
    }

    /** The slot of a list's entry. The range that a list declares is that of its size, not of its entries. */
    Slot entry(int index, Place place) {
        return new Slot(path + "[" + index + "]", place, Types.element(type), Shape.BARE, false);
    }

    String expected() {
        return Expected.of(type, key);
    }
}
