/**
 * Draws as pure functions of seed, purpose, subject and week; numbers with the same digits everywhere.
 *
 * <p>Used by everybody in this module. Newcomers: add a Decision for each new purpose of a draw.
 */
package org.madang.sim.random;
