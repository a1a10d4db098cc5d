/** The figures of a comparison, drawn from its results folder: what to show, and the message it has. */
package org.madang.scenarios.figures;
