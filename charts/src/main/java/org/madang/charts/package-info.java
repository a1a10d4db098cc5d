/**
 * Figures for people: plain values in, a picture out (PNG, SVG, PDF). This module reads no files and runs no simulation;
 * whoever has the numbers builds a {@link org.madang.charts.figure.Figure} from them and hands it to {@link
 * org.madang.charts.export.FigureWriter}.
 *
 * <p>Used by the module above alone. Newcomers: see the package of the kind of figure.
 */
package org.madang.charts;
