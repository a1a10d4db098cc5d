/**
 * Whether fits hold what they say: data whose market is known are fitted, many times.
 *
 * <p>Used by cli. Newcomers: add here another way in which a scenario can be wrong.
 */
package org.madang.scenarios.fit.proof;
