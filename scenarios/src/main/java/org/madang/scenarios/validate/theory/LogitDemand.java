package org.madang.scenarios.validate.theory;

/**
 * Demand of people who take an offer or do without by logit of its value (Anderson, de Palma & Thisse 1992).
 *
 * @param sharpness β
 * @param worth of the offer at a fee of nothing, against doing without
 * @param sensitivity η
 */
public record LogitDemand(double sharpness, double worth, double sensitivity) {
    /** The share that takes it at a fee f: logistic(β·(worth − η·f)). */
    public double share(double fee) {
        return 1 / (1 + Math.exp(-sharpness * (worth - sensitivity * fee)));
    }

    /** By how many per cent demand rises when the fee rises by one: −β·η·f·(1 − share). */
    public double elasticity(double fee) {
        return -sharpness * sensitivity * fee * (1 - share(fee));
    }

    /** The fee at which a monopolist without costs earns most: where the elasticity is −1. */
    public double bestFee() {
        double low = 0;
        double high = 1 + worth + 2 / (sharpness * sensitivity);
        for (int n = 0; n < 100; n++) {
            double fee = (low + high) / 2;
            boolean below = elasticity(fee) > -1;
            low = below ? fee : low;
            high = below ? high : fee;
        }
        return low;
    }
}
