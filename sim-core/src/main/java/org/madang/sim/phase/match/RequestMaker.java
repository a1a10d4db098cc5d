package org.madang.sim.phase.match;

import org.madang.sim.choice.Value;
import org.madang.sim.config.Lever;
import org.madang.sim.config.Requests;
import org.madang.sim.market.Participants;
import org.madang.sim.random.Decision;
import org.madang.sim.random.Draws;
import org.madang.sim.random.Maths;
import org.madang.sim.state.MarketState;
import org.madang.sim.state.Membership;
import org.madang.sim.state.PlatformState;

/**
 * Needs arise: seeker members behind the gate make requests (eq. 13), each with the order in which platforms are tried.
 *
 * <p>Draws: REQUEST one a seeker member (a Poisson number by its upper tail, so a higher rate has the same requests and
 * more; a regular number by the part of the rate that is no whole number); PLATFORM_CHOICE one a request and platform where somebody has several.
 */
final class RequestMaker {
    private static final int MOST_REQUESTS = 255;

    private final MarketState market;
    private final Participants p;
    private final Value value;
    private final Requests requests;
    private final double sharpness;
    private final boolean regular;

    RequestMaker(MarketState market, Value value) {
        this.market = market;
        this.value = value;
        p = market.population.participants();
        requests = market.scenario.requests();
        regular = requests.arrival() == Requests.Arrival.REGULAR;
        sharpness = market.scenario.join().choiceSharpness();
    }

    void make(int b, int w) {
        market.requests.startBlock(b);
        Maker maker = new Maker(b, w);
        for (int at = market.blocks.start(b) >>> 6; at < market.blocks.end(b) + 63 >>> 6; at++) {
            long any = 0;
            for (Membership m : market.membership) {
                any |= m.members.words()[at];
            }
            for (long left = maker.mayNeed(any, at); left != 0; left &= left - 1) {
                maker.make((at << 6) + Long.numberOfTrailingZeros(left));
            }
        }
    }

    /** λ·(1 + a·R + b·I)·loyalty(s)·(1 + nudge·f·E)·season: requests a week through platform k, eq. 13. */
    private double rate(int k, int i, double boost) {
        Membership m = market.membership[k];
        double loyalty = 1 + requests.loyalty() * m.satisfaction[i];
        double nudge = 1 + requests.nudge() * market.platform[k].level(Lever.EXPERIENCE) * m.friendsShare(i);
        return p.needRate[i] * boost * loyalty * nudge;
    }

    /** The whole part of the rate, and one more for draws below what is left: raised, it has the same and more. */
    static int regular(double u, double rate) {
        return (int) rate + (u < rate - (int) rate ? 1 : 0);
    }

    private final class Maker {
        private final int b;
        private final int w;
        private final long requestKey;
        private final int platforms = market.platforms();
        private final double[] boost = new double[platforms];
        private final double[] highest = new double[platforms];
        private double highestOfAll;
        private final double[] score = new double[platforms];

        Maker(int b, int w) {
            this.b = b;
            this.w = w;
            requestKey = Draws.key(market.population.seed(), Decision.REQUEST, 0, w, 0);
            for (int k = 0; k < platforms; k++) {
                PlatformState platform = market.platform[k];
                boost[k] = platform.season
                        * (1
                                + requests.relationshipEffect() * platform.level(Lever.RELATIONSHIP)
                                + requests.interactionEffect() * platform.level(Lever.INTERACTION));
                double nudge = requests.nudge() * platform.level(Lever.EXPERIENCE);
                // A little above, so that rounding cannot hide a request.
                highest[k] = 1.000001 * boost[k] * (1 + requests.loyalty()) * (1 + nudge);
                highestOfAll = Math.max(highestOfAll, highest[k]);
            }
        }

        /** Of the given participants in a word of the bitmap, those whose draw is not above every rate. */
        long mayNeed(long among, int at) {
            long may = 0;
            for (long left = among; left != 0; left &= left - 1) {
                int bit = Long.numberOfTrailingZeros(left);
                int i = (at << 6) + bit;
                // The chance of a request is below its rate: most people need not be looked at closer.
                double above = Draws.uniform(requestKey, i) - p.needRate[i] * highestOfAll;
                // The sign as a bit: which way a branch would go, nobody could foresee.
                may |= Double.doubleToRawLongBits(above) >>> 63 << bit;
            }
            return may;
        }

        void make(int i) {
            double u = Draws.uniform(requestKey, i);
            double most = 0;
            for (int k = 0; k < platforms; k++) {
                if (u < p.needRate[i] * highest[k]) {
                    double rate = rate(k, i, boost[k]);
                    if (u < rate && eligible(k, i)) {
                        most = Math.max(most, rate);
                    }
                }
            }
            if (u < most) {
                int count = Math.min(MOST_REQUESTS, number(u, most));
                for (int n = 0; n < count; n++) {
                    market.requests.make(b, i, platforms == 1 ? 1 : order(i, n));
                }
            }
        }

        private int number(double u, double most) {
            return regular ? regular(u, most) : Maths.poisson(u, most);
        }

        private boolean eligible(int k, int i) {
            Membership m = market.membership[k];
            return m.members.get(i) && market.platform[k].present && m.behindGate(i);
        }

        /** The platforms in the order of value plus a Gumbel draw (multinomial logit), 4 bits each. */
        private int order(int i, int n) {
            for (int k = 0; k < platforms; k++) {
                score[k] = eligible(k, i) ? sharpness * value.of(k, i) + gumbel(k, i, n) : Double.NEGATIVE_INFINITY;
            }
            int order = 0;
            for (int rank = 0; rank < platforms; rank++) {
                int best = 0;
                for (int k = 1; k < platforms; k++) {
                    best = score[k] > score[best] ? k : best;
                }
                if (score[best] > Double.NEGATIVE_INFINITY) {
                    order |= best + 1 << 4 * rank;
                }
                score[best] = Double.NEGATIVE_INFINITY;
            }
            return order;
        }

        private double gumbel(int k, int i, int n) {
            double u = Draws.uniform(Draws.key(market.population.seed(), Decision.PLATFORM_CHOICE, k, w, n), i);
            return -Maths.log(-Maths.log(u + 0x1.0p-54));
        }
    }
}
