/** Figures as files. */
package org.madang.charts.export;
