/**
 * The look of figures: theme, sizes, fonts, languages, and how numbers are written.
 *
 * <p>Used by all of this module. Newcomers: change colours, sizes and fonts here and nowhere else.
 */
package org.madang.charts.style;
