/** Drawing text and shapes, and the arithmetic of layout: scales, line breaks, places for labels. */
package org.madang.charts.canvas;
