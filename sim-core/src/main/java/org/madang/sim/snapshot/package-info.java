/**
 * A closer look at the market than the indicators give: how people are distributed, localities, a sample of the network.
 *
 * <p>Used by the engine, which takes the snapshots, and results. Newcomers: add a closer look as a record of Snapshot.
 */
package org.madang.sim.snapshot;
