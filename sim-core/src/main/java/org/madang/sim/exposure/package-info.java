/**
 * What hearing of a platform does to somebody: stage, trust, expectation.
 *
 * <p>Used by the phases reach and talk. Newcomers: change the effect of a message here, never in the phase that sends it.
 */
package org.madang.sim.exposure;
