package org.madang.sim.config;

/**
 * Four benefits of a service: as weights of a persona (what it cares about) or as gains of a platform (what it offers).
 * As weights they are scaled to sum to 1.
 */
public record Benefits(
        @Key(value = "Ease, saved time and effort.", unit = "weight or gain", min = 0, max = 1)
        double convenience,

        @Key(value = "Fun and pleasure.", unit = "weight or gain", min = 0, max = 1)
        double enjoyment,

        @Key(value = "Reaching what one set out to do.", unit = "weight or gain", min = 0, max = 1)
        double fulfilment,

        @Key(value = "Standing, belonging, being seen.", unit = "weight or gain", min = 0, max = 1)
        double pride) {

    public static Benefits defaults() {
        return new Benefits(0.25, 0.25, 0.25, 0.25);
    }
}
