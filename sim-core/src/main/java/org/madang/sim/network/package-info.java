/**
 * The social graph: who talks with whom. {@link org.madang.sim.network.TieGraph} holds it as flat arrays that the weekly
 * step walks, and shows the same arrays to JGraphT; {@link org.madang.sim.network.NetworkGenerator} makes it from the
 * configuration; {@link org.madang.sim.network.EdgeList} brings it in from a file;
 * {@link org.madang.sim.network.NetworkSummary} describes it.
 */
package org.madang.sim.network;
