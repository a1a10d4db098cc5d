/** The look of figures: theme, sizes, fonts, languages, and how numbers are written. */
package org.madang.charts.style;
