package org.madang.scenarios.study.optimize;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.madang.sim.config.Aim;
import org.madang.sim.config.Care;
import org.madang.sim.config.PerSide;
import org.madang.sim.config.Platform;
import org.madang.sim.config.Referral;
import org.madang.sim.config.SpendingPhase;
import org.madang.sim.config.WinBack;

/**
 * What a platform can do in a phase beside splitting its budget, as coordinates from 0 to 1 each. A move of which nothing is
 * done is left out. How well a platform knows whom it picks is no choice of its own: that keeps its default.
 */
public enum StrategyMove {
    /** Fees of both sides. */
    FEES("fees", "seeker", "provider") {
        @Override
        SpendingPhase with(SpendingPhase p, Platform firm, double... x) {
            PerSide fees = new PerSide(steps(MOST_FEE * x[0]), steps(MOST_FEE * x[1]));
            return new SpendingPhase(p.shares(), p.until(), fees, p.referral(), p.winBack(), p.care(), p.aim());
        }

        @Override
        double[] at(SpendingPhase p, Platform firm) {
            PerSide fees = p.fees() == null ? firm.fees() : p.fees();
            return new double[] {fees.seeker() / MOST_FEE, fees.provider() / MOST_FEE};
        }

        @Override
        Object of(SpendingPhase p) {
            return p.fees();
        }

        @Override
        Map<String, Object> values(SpendingPhase p) {
            return listed("seeker", p.fees().seeker(), "provider", p.fees().provider());
        }
    },
    /** Money for those who bring somebody, and for those whom they bring. */
    REFERRAL("referral", "talker", "joiner") {
        @Override
        SpendingPhase with(SpendingPhase p, Platform firm, double... x) {
            Referral made = new Referral(money(firm, x[0]), money(firm, x[1]));
            Referral referral = made.cost() > 0 ? made : null;
            return new SpendingPhase(p.shares(), p.until(), p.fees(), referral, p.winBack(), p.care(), p.aim());
        }

        @Override
        double[] at(SpendingPhase p, Platform firm) {
            Referral r = p.referral() == null ? Referral.defaults() : p.referral();
            return new double[] {share(firm, r.talker()), share(firm, r.joiner())};
        }

        @Override
        Object of(SpendingPhase p) {
            return p.referral();
        }

        @Override
        Map<String, Object> values(SpendingPhase p) {
            return listed(
                    "talker", p.referral().talker(), "joiner", p.referral().joiner());
        }
    },
    /** Writing to lapsed members. */
    WIN_BACK("winBack", "share", "offer") {
        @Override
        SpendingPhase with(SpendingPhase p, Platform firm, double... x) {
            double share = steps(x[0]);
            WinBack winBack = share > 0 ? new WinBack(share, money(firm, x[1])) : null;
            return new SpendingPhase(p.shares(), p.until(), p.fees(), p.referral(), winBack, p.care(), p.aim());
        }

        @Override
        double[] at(SpendingPhase p, Platform firm) {
            return p.winBack() == null
                    ? new double[2]
                    : new double[] {p.winBack().share(), share(firm, p.winBack().offer())};
        }

        @Override
        Object of(SpendingPhase p) {
            return p.winBack();
        }

        @Override
        Map<String, Object> values(SpendingPhase p) {
            return listed("share", p.winBack().share(), "offer", p.winBack().offer());
        }
    },
    /** Relationship money for some members only. */
    CARE("care", "share", "by") {
        @Override
        SpendingPhase with(SpendingPhase p, Platform firm, double... x) {
            double share = steps(LEAST_PICKED + (1 - LEAST_PICKED) * x[0]);
            Care.By by = PICKED.get((int) Math.min(PICKED.size() - 1, x[1] * PICKED.size()));
            Care care = share < 1 ? new Care(share, by, Care.defaults().accuracy()) : null;
            return new SpendingPhase(p.shares(), p.until(), p.fees(), p.referral(), p.winBack(), care, p.aim());
        }

        @Override
        double[] at(SpendingPhase p, Platform firm) {
            return p.care() == null
                    ? new double[] {1, 0.5}
                    : new double[] {
                        picked(p.care().share()), (PICKED.indexOf(p.care().by()) + 0.5) / PICKED.size()
                    };
        }

        @Override
        Object of(SpendingPhase p) {
            return p.care();
        }

        @Override
        boolean holds(SpendingPhase p) {
            return PICKED.contains(p.care().by())
                    && p.care().accuracy() == Care.defaults().accuracy();
        }

        @Override
        Map<String, Object> values(SpendingPhase p) {
            return listed("share", p.care().share(), "by", p.care().by().name().toLowerCase(Locale.ROOT));
        }
    },
    /** Advertising for those who would use the platform most. */
    AIM("aim", "share") {
        @Override
        SpendingPhase with(SpendingPhase p, Platform firm, double... x) {
            double share = steps(LEAST_PICKED + (1 - LEAST_PICKED) * x[0]);
            Aim d = Aim.defaults();
            Aim aim = share < 1 ? new Aim(share, d.by(), d.accuracy(), d.price(), d.personas()) : null;
            return new SpendingPhase(p.shares(), p.until(), p.fees(), p.referral(), p.winBack(), p.care(), aim);
        }

        @Override
        double[] at(SpendingPhase p, Platform firm) {
            return new double[] {p.aim() == null ? 1 : picked(p.aim().share())};
        }

        @Override
        Object of(SpendingPhase p) {
            return p.aim();
        }

        @Override
        boolean holds(SpendingPhase p) {
            Aim d = Aim.defaults();
            return p.aim().equals(new Aim(p.aim().share(), d.by(), d.accuracy(), d.price(), d.personas()));
        }

        @Override
        Map<String, Object> values(SpendingPhase p) {
            return Map.of("share", p.aim().share());
        }
    };

    /** Of the transaction value: a fee of either side, and what is paid to one person. */
    private static final double MOST_FEE = 0.5;

    private static final double MOST_PAID = 0.2;
    /** Whoever picks, picks at least so many. */
    private static final double LEAST_PICKED = 0.05;

    private static final List<Care.By> PICKED = List.of(Care.By.RISK, Care.By.VALUE, Care.By.RESPONSE);

    private final String key;
    private final List<String> keys;

    StrategyMove(String key, String... keys) {
        this.key = key;
        this.keys = List.of(keys);
    }

    /** The key of a strategy's phase. */
    public String key() {
        return key;
    }

    /** The keys below it that are tuned, a coordinate each. */
    List<String> keys() {
        return keys;
    }

    int coordinates() {
        return keys.size();
    }

    /** The phase with what the coordinates stand for. */
    abstract SpendingPhase with(SpendingPhase phase, Platform firm, double... x);

    /** The coordinates of what is done in a phase. */
    abstract double[] at(SpendingPhase phase, Platform firm);

    /** What is done in a phase; null for nothing. */
    abstract Object of(SpendingPhase phase);

    /** Whether what is done has coordinates, up to rounding. */
    boolean holds(SpendingPhase phase) {
        return true;
    }

    /** What is done, by key, as a scenario file has it. */
    abstract Map<String, Object> values(SpendingPhase phase);

    /** Three decimals: what is written down is what was tried. */
    private static double steps(double x) {
        return Math.rint(x * 1000) / 1000;
    }

    private static double money(Platform firm, double x) {
        return Math.rint(x * MOST_PAID * firm.transactionValue() * 100) / 100;
    }

    private static double share(Platform firm, double paid) {
        return paid / MOST_PAID / firm.transactionValue();
    }

    private static double picked(double share) {
        return (share - LEAST_PICKED) / (1 - LEAST_PICKED);
    }

    private static Map<String, Object> listed(String first, Object one, String second, Object other) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put(first, one);
        values.put(second, other);
        return values;
    }
}
