/**
 * Parts that figures share: frames, lines with bands, labels, marks, legends, grids of panels.
 *
 * <p>Used by the packages of figures. Newcomers: put in what a second figure would copy.
 */
package org.madang.charts.plot;
