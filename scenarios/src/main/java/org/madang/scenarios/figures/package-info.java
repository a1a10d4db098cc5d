/**
 * The figures of a comparison, drawn from its results folder: what to show, and the message it has.
 *
 * <p>Used by report and cli. Newcomers: add a figure as a class with its title and note, and to the list of figures.
 */
package org.madang.scenarios.figures;
