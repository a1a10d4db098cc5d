/**
 * Drawing text and shapes, and the arithmetic of layout: scales, line breaks, places for labels.
 *
 * <p>Used by plot and the packages of figures. Newcomers: add a shape or a rule of layout here if two figures need it.
 */
package org.madang.charts.canvas;
