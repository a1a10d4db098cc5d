/**
 * From a comparison to a decision: courses of action in worlds that nobody knows to be the true one. What depends on the world
 * and what on luck is kept apart throughout: the value of a course in a world is its mean over chance there.
 *
 * <p>Used by cli. Newcomers: add what is decided over to the record, and how it is judged beside the rules there.
 */
package org.madang.scenarios.decide;
