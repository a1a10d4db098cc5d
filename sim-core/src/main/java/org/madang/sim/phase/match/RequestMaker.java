package org.madang.sim.phase.match;

import org.madang.sim.choice.Choice;
import org.madang.sim.config.Requests;
import org.madang.sim.market.Participants;
import org.madang.sim.random.Decision;
import org.madang.sim.random.Draws;
import org.madang.sim.random.Maths;
import org.madang.sim.state.MarketState;
import org.madang.sim.state.Membership;
import org.madang.sim.state.Offer;

/**
 * Needs arise among seeker members behind the gate (eq. 13). Each becomes a request, with the order in which platforms are
 * tried, if members do not rather do without.
 *
 * <p>Draws: REQUEST one a seeker member (a Poisson number by its upper tail, so a higher rate has the same requests and
 * more; a regular number by the part of the rate that is no whole number); PLATFORM_CHOICE one a need and
 * platform where somebody has several, or decides whether to ask; ASK_NONE then one a need.
 */
final class RequestMaker {
    private static final int MOST_REQUESTS = 255;

    private final MarketState market;
    private final Participants p;
    private final Choice choice;
    private final Requests requests;
    private final boolean regular;
    private final boolean asks;

    RequestMaker(MarketState market, Choice choice) {
        this.market = market;
        this.choice = choice;
        p = market.population.participants();
        requests = market.scenario.requests();
        regular = requests.arrival() == Requests.Arrival.REGULAR;
        asks = requests.ask();
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
    private double rate(int k, int i) {
        Membership m = market.membership[k];
        Offer offer = market.offer(k, i);
        double boost = market.platform[k].season * offer.use;
        double loyalty = 1 + requests.loyalty() * m.satisfaction[i];
        double nudge = 1 + offer.nudge * m.friendsShare(i);
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
        private final double[] highest = new double[platforms];
        private double highestOfAll;
        /** By platform: the value to the participant looked at, −∞ where it cannot ask there. */
        private final double[] worth = new double[platforms];

        private final double[] score = new double[platforms];

        Maker(int b, int w) {
            this.b = b;
            this.w = w;
            requestKey = Draws.key(market.population.seed(), Decision.REQUEST, 0, w, 0);
            for (int k = 0; k < platforms; k++) {
                highest[k] = highest(k, market.offer[k]);
                if (market.arms != null && market.arms.k == k && market.arms.isRunning()) {
                    highest[k] = Math.max(highest[k], highest(k, market.arms.offer));
                }
                highestOfAll = Math.max(highestOfAll, highest[k]);
            }
        }

        /** A little above the highest rate, so that rounding cannot hide a request. */
        private double highest(int k, Offer offer) {
            double boost = market.platform[k].season * offer.use;
            return 1.000001 * boost * (1 + requests.loyalty()) * (1 + offer.nudge);
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
                    double rate = rate(k, i);
                    if (u < rate && eligible(k, i)) {
                        most = Math.max(most, rate);
                    }
                }
            }
            if (u < most) {
                int count = Math.min(MOST_REQUESTS, number(u, most));
                int only = weigh(i);
                for (int n = 0; n < count; n++) {
                    int order = only != 0 && !asks ? only : order(i, n);
                    if (order != 0) {
                        market.requests.make(b, i, n, order);
                    }
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

        /** Looks at the value of the platforms, once for all needs of a week; returns the order if there is one only, else 0. */
        private int weigh(int i) {
            int only = 0;
            int eligible = 0;
            for (int k = 0; k < platforms; k++) {
                boolean may = eligible(k, i);
                worth[k] = may ? choice.value(k, i) : Double.NEGATIVE_INFINITY;
                only = may ? k + 1 : only;
                eligible += may ? 1 : 0;
            }
            return eligible == 1 ? only : 0;
        }

        /**
         * The platforms in the order of the scores of a need, 4 bits each; where members decide whether to ask at all, those
         * that are better than not asking.
         */
        private int order(int i, int n) {
            double least = asks ? choice.none(i, key(Decision.ASK_NONE, 0, n)) : Double.NEGATIVE_INFINITY;
            for (int k = 0; k < platforms; k++) {
                score[k] = Double.NEGATIVE_INFINITY;
                if (worth[k] > Double.NEGATIVE_INFINITY) {
                    double found = choice.score(worth[k], k, i, key(Decision.PLATFORM_CHOICE, k, n));
                    score[k] = found > least ? found : score[k];
                }
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

        private long key(Decision decision, int k, int n) {
            return Draws.key(market.population.seed(), decision, k, w, n);
        }
    }
}
