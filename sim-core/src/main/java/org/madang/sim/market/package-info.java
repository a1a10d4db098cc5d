/**
 * Who the participants are and where they live: drawn, or taken from a table of people.
 *
 * <p>Used by the state and the network of a run. Newcomers: add a trait as a column of Participants, drawn in Traits.
 */
package org.madang.sim.market;
