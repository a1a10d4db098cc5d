/**
 * What a platform is worth to somebody and how a choice among platforms is made (eq. 10 to 12).
 *
 * <p>Used by the phases that decide: join, match, experience, leave. Newcomers: change what counts in a decision in Value, its
 * noise in Taste.
 */
package org.madang.sim.choice;
