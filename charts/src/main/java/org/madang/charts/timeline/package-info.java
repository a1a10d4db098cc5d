/**
 * Figures over weeks.
 *
 * <p>Used by FigureWriter, and whoever builds such a figure. Newcomers: add a figure over weeks as a record of its data and
 * its painter.
 */
package org.madang.charts.timeline;
