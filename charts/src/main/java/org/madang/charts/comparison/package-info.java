/**
 * Figures that set strategies, places, conditions or assumptions side by side.
 *
 * <p>Used by FigureWriter, and whoever builds such a figure. Newcomers: add a figure as a record of its data and its painter.
 */
package org.madang.charts.comparison;
