/** Figures that set strategies, places, conditions or assumptions side by side. */
package org.madang.charts.comparison;
