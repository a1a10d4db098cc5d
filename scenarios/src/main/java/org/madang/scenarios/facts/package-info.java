/**
 * What is known about real markets, as files that anyone can read, change and add to: a published range, and the same
 * measurement made in the simulator. They are claims whose author is the world, so they share the claims' language and are run
 * by the same runner.
 *
 * <p>Used by cli and calibrate. Newcomers: write a fact as a file.
 */
package org.madang.scenarios.facts;
