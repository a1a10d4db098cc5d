/**
 * What a figure is: its data as immutable values, its caption, and its page.
 *
 * <p>Used by all packages of figures. Newcomers: change what every figure has: caption, page, note.
 */
package org.madang.charts.figure;
