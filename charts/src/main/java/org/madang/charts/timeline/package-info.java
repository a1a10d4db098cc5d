/** Figures over weeks. */
package org.madang.charts.timeline;
