package org.madang.sim.phase.invest;

import java.util.List;
import org.madang.sim.config.Adaptive;
import org.madang.sim.config.Lever;
import org.madang.sim.config.LeverCost;
import org.madang.sim.config.Rollout;
import org.madang.sim.config.Side;
import org.madang.sim.config.SpendingPhase;
import org.madang.sim.config.Until;
import org.madang.sim.phase.Phase;
import org.madang.sim.random.Maths;
import org.madang.sim.state.MarketState;
import org.madang.sim.state.PlatformState;

/**
 * Phase 2: the strategy splits the budget; lever levels move (eq. 1, 2, 5).
 *
 * <p>Reads: last week's margin, members, match rate. Writes: spending and levels by lever, institutional trust, open
 * localities. Draws: none.
 */
public final class Invest implements Phase {
    /** A locality is given at least this long before its match rate can open the next one. */
    private static final int WEEKS_TO_JUDGE = 4;

    private static final Side[] SIDES = Side.values();

    private final MarketState market;
    private final Offering offering;
    /** Null where no platform answers others. */
    private final Answering answering;

    private final double feedback;

    public Invest(MarketState market) {
        this.market = market;
        offering = new Offering(market);
        answering = Answering.of(market);
        feedback = market.scenario.experience().feedbackEffect()
                * market.scenario.experience().feedbackShare();
        offer();
    }

    /** What the platforms offer at the present levels and prices. */
    public void offer() {
        for (int k = 0; k < market.platforms(); k++) {
            offering.write(k);
        }
    }

    @Override
    public void run(int w) {
        if (answering != null) {
            answering.look();
        }
        for (int k = 0; k < market.platforms(); k++) {
            PlatformState platform = market.platform[k];
            if (platform.present) {
                advance(platform, w);
                open(platform, w);
                split(platform, w);
                if (answering != null) {
                    answering.answer(k);
                }
                for (Lever lever : Lever.values()) {
                    if (lever != Lever.ACQUISITION) {
                        move(platform, lever);
                    }
                }
                for (Side side : SIDES) {
                    platform.trust[side.ordinal()] = institutionalTrust(platform, side);
                }
            }
        }
        offering.look();
        offer();
    }

    private void advance(PlatformState platform, int w) {
        List<SpendingPhase> phases = platform.strategy.phases();
        Until until = phases.get(platform.spendingPhase).until();
        if (until != null && holds(until, platform, w)) {
            platform.changedOver[platform.spendingPhase++] = Math.max(1, market.weekOf(w));
        }
    }

    private boolean holds(Until until, PlatformState platform, int w) {
        double share = (double) platform.members() / market.participants();
        return until.week() != null && market.weekOf(w) >= until.week()
                || until.members() != null && share >= until.members()
                || until.matchRate() != null && platform.matchRate >= until.matchRate()
                || until.profit() != null && platform.grossMargin >= until.profit();
    }

    private void open(PlatformState platform, int w) {
        Rollout rollout = platform.strategy.rollout();
        boolean more =
                platform.openLocalities < market.population.participants().localities();
        if (!more || w == 1 || platform.winding) {
            return;
        }
        int since = w - Math.max(1, platform.lastOpening);
        boolean ripe = since >= WEEKS_TO_JUDGE && platform.matchRate >= rollout.matchRate();
        if (since >= rollout.every() || ripe) {
            platform.openLocalities++;
            platform.lastOpening = w;
        }
    }

    private void split(PlatformState platform, int w) {
        double budget = platform.weeklyBudget + platform.reinvested * Math.max(0, platform.grossMargin);
        double acquisition = acquisitionShare(platform, w);
        SpendingPhase phase = platform.strategy.phases().get(platform.spendingPhase);
        double rest = 1 - phase.shares().of(Lever.ACQUISITION);
        for (Lever lever : Lever.values()) {
            double share = lever == Lever.ACQUISITION
                    ? acquisition
                    : rest == 0
                            ? (1 - acquisition) / (Lever.COUNT - 1)
                            : phase.shares().of(lever) / rest * (1 - acquisition);
            platform.spend[lever.ordinal()] = platform.winding && lever == Lever.ACQUISITION ? 0 : budget * share;
        }
    }

    private double acquisitionShare(PlatformState platform, int w) {
        double planned =
                platform.strategy.phases().get(platform.spendingPhase).shares().of(Lever.ACQUISITION);
        Adaptive adaptive = platform.strategy.adaptive();
        if (adaptive.everyWeeks() == 0) {
            return planned;
        }
        if (Double.isNaN(platform.adaptiveAcquisition)) {
            platform.adaptiveAcquisition = planned;
        }
        if (w % adaptive.everyWeeks() == 0 && !Double.isNaN(platform.lifetimeValueToCost)) {
            boolean worthMore = platform.lifetimeValueToCost > adaptive.lifetimeValueToCost();
            double moved = platform.adaptiveAcquisition + (worthMore ? adaptive.step() : -adaptive.step());
            platform.adaptiveAcquisition = Maths.clip(moved, 0, 1);
        }
        return platform.adaptiveAcquisition;
    }

    private void move(PlatformState platform, Lever lever) {
        LeverCost cost = platform.config.levers().of(lever);
        double members = lever == Lever.RELATIONSHIP && platform.care() != null
                ? platform.care().share() * platform.members()
                : platform.members();
        double target = target(platform.spend(lever), cost.fixed() + cost.perMember() * members);
        double speed = cost.speed();
        if (lever == Lever.EXPERIENCE && platform.members() > 0) {
            speed = Math.min(1, speed * (1 + feedback * platform.active / platform.members()));
        }
        double level = platform.level(lever);
        platform.level[lever.ordinal()] = level + speed * (target - level);
    }

    /** 1 − e^(−spend / need), eq. 1: the level that a lasting spend leads to, [0, 1). */
    static double target(double spend, double need) {
        return spend <= 0 ? 0 : need <= 0 ? 1 : Maths.chanceOf(spend / need);
    }

    /** T₀ + (Tmax − T₀)·X − damage, eq. 5, at least 0, as one side sees it. */
    public static double institutionalTrust(PlatformState platform, Side side) {
        double initial = platform.config.trust().initial();
        double highest = platform.config.trust().highest();
        return Math.max(
                0, initial + (highest - initial) * platform.level(Lever.TRUST) - platform.damage[side.ordinal()]);
    }
}
