/**
 * From a comparison to a decision: courses of action in worlds that nobody knows to be the true one. What depends on the
 * world and what on luck is kept apart throughout: the value of a course in a world is its mean over chance there.
 */
package org.madang.scenarios.decide;
