package org.madang.sim.config;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A key that a record had once: a file that still has it is told what does its work now. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Gone {
    /** The key that was. */
    String key();

    /** What a reader does instead, as the end of a message. */
    String instead();
}
