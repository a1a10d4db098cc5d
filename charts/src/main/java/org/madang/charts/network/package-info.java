/**
 * Drawings of a sampled social network.
 *
 * <p>Used by FigureWriter, and whoever builds such a figure. Newcomers: change the layout of networks here.
 */
package org.madang.charts.network;
