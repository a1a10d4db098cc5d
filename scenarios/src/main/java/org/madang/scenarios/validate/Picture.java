package org.madang.scenarios.validate;

import org.madang.charts.figure.Figure;

/** A chart of a classic, by the name of its file. */
public record Picture(String name, Figure figure) {}
