/**
 * The social graph: who talks with whom. {@link org.madang.sim.network.TieGraph} holds it as flat arrays that the weekly step
 * walks, and shows the same arrays to JGraphT; {@link org.madang.sim.network.NetworkGenerator} makes it from the
 * configuration; {@link org.madang.sim.network.EdgeList} brings it in from a file; {@link
 * org.madang.sim.network.NetworkSummary} describes it.
 *
 * <p>Used by market, and the phases that pass messages. Newcomers: add a kind of network in NetworkGenerator.
 */
package org.madang.sim.network;
