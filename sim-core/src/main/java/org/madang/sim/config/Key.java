package org.madang.sim.config;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What one key of a scenario file means; on a record that a {@code kind} chooses, what that kind is. The annotation is the only place where a parameter's meaning, unit and range
 * are written; the file checks, the JSON Schema, {@code madang explain} and the model document all read it.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT, ElementType.TYPE})
public @interface Key {
    /** One sentence for a strategist, without the name, unit, range or default. */
    String value();

    /** The default, as a file would spell it; empty where the record's {@code defaults()} says it or there is none. */
    String def() default "";

    /** The value at which a mechanism does nothing, so that a market without it is what it was before; empty for keys that switch none. */
    String off() default "";

    /**
     * How far what a market has may well be off where nobody can look it up, as a part of it; 0 where nothing is said. Ranges of
     * inputs that may turn a verdict and spreads of a calibration are this.
     */
    double spread() default 0;

    /** The unit in words, e.g. {@code "weeks"}, {@code "money a week"}, {@code "probability"}; empty for names and lists. */
    String unit() default "";

    /** The lowest allowed number (inclusive). For lists: the least number of entries. */
    double min() default Double.NEGATIVE_INFINITY;

    /** The highest allowed number (inclusive). For lists: the largest number of entries. */
    double max() default Double.POSITIVE_INFINITY;

    /** The symbol in the model document, e.g. {@code "ν, eq. 6"}; empty where there is none. */
    String symbol() default "";

    /** Where the meaning or the default comes from; empty where it is a modelling choice. */
    String source() default "";

    /** Whether unit and range are those of the key that holds this one's record; a range given here is the widest. */
    boolean holderRange() default false;

    /** Whether the key may be left empty (no value), which then means "none". */
    boolean optional() default false;
}
