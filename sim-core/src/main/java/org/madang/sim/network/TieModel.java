package org.madang.sim.network;

/** One way of making ties inside a layer. A pure function of the layer, its seed included. */
interface TieModel {
    /** Appends the layer's ties. A pair may come twice; it is merged when the graph is made. */
    void addTies(Layer layer, TieBuffer ties);
}
