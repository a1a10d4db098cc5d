/**
 * Reports that are made from a results folder alone: a web page in one file, and a deck of slides.
 *
 * <p>Used by cli. Newcomers: change the page in its sections, the deck in its slides; both only read.
 */
package org.madang.scenarios.report;
