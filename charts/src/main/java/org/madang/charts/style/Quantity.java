package org.madang.charts.style;

/** What kind of number an axis shows; it decides how its values are written. */
public enum Quantity {
    /** Things counted: people, matches, weeks. */
    COUNT,
    /** Money, in the currency the axis names as its unit. */
    MONEY,
    /** A fraction, written as a percentage. */
    SHARE,
    /** Any other number: a score, a ratio. */
    NUMBER
}
