/** A closer look at the market than the indicators give: how people are distributed, localities, a sample of the network. */
package org.madang.sim.snapshot;
