/** Parts that figures share: frames, lines with bands, labels, marks, legends, grids of panels. */
package org.madang.charts.plot;
