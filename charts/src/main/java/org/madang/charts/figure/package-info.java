/** What a figure is: its data as immutable values, its caption, and its page. */
package org.madang.charts.figure;
