package org.madang.scenarios.validate.theory;

/**
 * Providers who come until earnings meet their reservation: the use of what is offered falls with each that comes, and each takes
 * part by logit of earnings less reservation.
 *
 * @param sharpness β of the logit
 * @param reservation the use of capacity at which earnings are worth as much as doing something else
 * @param earned what full use is worth
 * @param demand matches sought, over the capacity of all who could come
 */
public record FreeEntry(double sharpness, double reservation, double earned, double demand) {
    /** The share of providers who take part: the one m with m = logistic(β·(earned·use(m) − reservation)). */
    public double share() {
        double few = 0;
        double many = 1;
        while (many - few > 1e-12) {
            double middle = (few + many) / 2;
            double wants = 1 / (1 + Math.exp(-sharpness * (earned * use(middle) - reservation)));
            if (wants > middle) {
                few = middle;
            } else {
                many = middle;
            }
        }
        return few;
    }

    private double use(double share) {
        return Math.min(1, demand / share);
    }

    /** The use of capacity then: near reservation/earned, whatever the demand. */
    public double use() {
        return use(share());
    }
}
