package org.madang.sim.network;

import java.util.Arrays;
import org.madang.sim.config.Side;

/**
 * What is known of the people at the nodes of an edge list. What is not known of somebody is drawn. Filled by its reader,
 * and not changed any more once it is part of an {@link EdgeList}.
 */
public final class Census {
    /** Marks a persona or a locality that is not known. */
    public static final int DRAWN = -1;

    /** What a persona says about people one by one, and a file may know. Chances are known as 1 (yes) or 0 (no). */
    public enum Trait {
        TRUST_THRESHOLD,
        NEED_RATE,
        CAPACITY,
        QUALITY,
        MULTI_HOMING,
        PAID_BY_OTHER,
        PAYS_FOR_EXPERIENCE
    }

    private final String[] name;
    private final Side[] side;
    private final int[] persona;
    private final int[] locality;
    private final boolean[] founder;
    /** By trait, null where it is known of nobody; shape nodes, NaN where it is not known. */
    private final float[][] trait = new float[Trait.values().length][];

    private int localities;

    /** Nothing is known yet. */
    public Census(int nodes) {
        name = new String[nodes];
        side = new Side[nodes];
        persona = new int[nodes];
        locality = new int[nodes];
        founder = new boolean[nodes];
        Arrays.fill(persona, DRAWN);
        Arrays.fill(locality, DRAWN);
    }

    public void name(int node, String known) {
        name[node] = known;
    }

    public void side(int node, Side known) {
        side[node] = known;
    }

    /** @param known the persona's number in the scenario */
    public void persona(int node, int known) {
        persona[node] = known;
    }

    /** @param known from 0; every number below the highest must be somebody's */
    public void locality(int node, int known) {
        locality[node] = known;
        localities = Math.max(localities, known + 1);
    }

    public void founder(int node) {
        founder[node] = true;
    }

    public void trait(int node, Trait which, double known) {
        if (trait[which.ordinal()] == null) {
            trait[which.ordinal()] = new float[nodes()];
            Arrays.fill(trait[which.ordinal()], Float.NaN);
        }
        trait[which.ordinal()][node] = (float) known;
    }

    public int nodes() {
        return name.length;
    }

    /** How many localities people are known to live in; 0 where that is known of nobody. */
    public int localities() {
        return localities;
    }

    /** What somebody is called; null where that is not known. */
    public String name(int node) {
        return name[node];
    }

    /** Null where it is not known. */
    public Side side(int node) {
        return side[node];
    }

    /** The persona's number in the scenario; {@link #DRAWN} where it is not known. */
    public int persona(int node) {
        return persona[node];
    }

    /** From 0; {@link #DRAWN} where it is not known. */
    public int locality(int node) {
        return locality[node];
    }

    public boolean isFounder(int node) {
        return founder[node];
    }

    /** NaN where it is not known. */
    public float trait(int node, Trait which) {
        float[] known = trait[which.ordinal()];
        return known == null ? Float.NaN : known[node];
    }
}
