/** Drawings of a sampled social network. */
package org.madang.charts.network;
