package org.madang.charts.figure;

import java.util.Objects;

/**
 * The words around a figure.
 *
 * @param title    the message, as a sentence: "Retention-first overtakes in week 61"
 * @param subtitle what is shown: indicator, unit, what the band means
 * @param source   small print: scenario, seed, version
 */
public record Caption(String title, String subtitle, String source) {
    public Caption {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(subtitle, "subtitle");
        Objects.requireNonNull(source, "source");
    }
}
