/**
 * What would turn a verdict: inputs moved over their plausible ranges, in common worlds.
 *
 * <p>Used by cli and report. Newcomers: add an input that may turn a verdict by its range in its key.
 */
package org.madang.scenarios.turning;
