/**
 * Figures as files.
 *
 * <p>Used by the module above. Newcomers: add a file format to FigureWriter.
 */
package org.madang.charts.export;
