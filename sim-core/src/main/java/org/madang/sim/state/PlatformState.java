package org.madang.sim.state;

import org.madang.sim.config.Aim;
import org.madang.sim.config.Budget;
import org.madang.sim.config.Care;
import org.madang.sim.config.Event;
import org.madang.sim.config.Lever;
import org.madang.sim.config.PerSide;
import org.madang.sim.config.Platform;
import org.madang.sim.config.Referral;
import org.madang.sim.config.Side;
import org.madang.sim.config.Strategy;
import org.madang.sim.config.WinBack;

/** What changes about one platform as a whole. Money is in currency units, rates are a week. */
public final class PlatformState {
    public Platform config;
    /** How it spends; another one from {@link #follow} on. */
    public Strategy strategy;
    /** Whether it is in the market. */
    public boolean present;
    /** How many localities are open, the largest first, and the week in which the last one opened. */
    public int openLocalities;

    public int lastOpening;
    /** Which phase of the strategy runs, and the week in which each phase after the first began (0: not yet). */
    public int spendingPhase;

    public int[] changedOver;
    /** The share of acquisition that an adaptive strategy has come to; NaN until its first review. */
    public double adaptiveAcquisition = Double.NaN;
    /** By {@link Lever}: levels in [0, 1] (acquisition has none) and this week's spending. */
    public final double[] level;

    public final double[] spend;
    public double weeklyBudget;
    public double reinvested;
    /** The budget with which it began, by which it maintains what it has after the last week. */
    private final Budget maintained;

    /** The fees where the phase of the strategy names none, what they will be afterwards, and the last week before that. */
    public PerSide ownFees;

    public PerSide laterFees;
    public int feesUntil;
    /** What the fees of others have made of its fees; null where it does not answer them. */
    public PerSide answeredFees;
    /** By {@link Side}: damage of breaches, off institutional trust. */
    public final double[] damage;
    /** By {@link Side}: T, institutional trust, eq. 5. */
    public final double[] trust;
    /** What providers must be paid for an offered unit of capacity, money; 0 where nobody says. */
    public double minimumPay;
    /** What is levied on a match, money. */
    public double levy;
    /** Bonuses of last week's new members, to be paid from this week's acquisition spending. */
    public double bonusesOwed;
    /** What was paid this week: bonuses, to the partner, and for media. */
    public double bonusesPaid;

    public double partnerPaid;
    public double mediaPaid;
    /** What was paid this week for contacts with the lapsed. */
    public double winBackPaid;
    /** Whether somebody has joined through a referral programme. */
    public boolean hasReferred;
    /** Within the budget: what may be promised this week as bonuses, and buys media next week where nobody takes it. */
    public double purse;
    /** Whether nothing is spent on acquisition any more. */
    public boolean winding;
    /** Profit so far, not discounted. */
    public double cash;
    /** The running partner campaign and its last week, or null. */
    public Event.PartnerCampaign partner;
    /** The story that makes its round and its last week, or null. */
    public Event.Rumour rumour;

    public int rumourUntil;

    public int partnerUntil;
    /** Last week's revenue less the costs of serving. */
    public double grossMargin;
    /** Last week's matches over requests; NaN without requests. */
    public double matchRate = Double.NaN;
    /** Expected lifetime value over acquisition cost, as last seen by an adaptive strategy. */
    public double lifetimeValueToCost = Double.NaN;
    /** Members by side and in all, and how many of them were active at the end of last week. */
    public int seekers;

    public int providers;
    public int active;
    /** v̄ by side, seekers first: what members were worth to themselves when there first were some; NaN until then. */
    public final double[] usualValue;
    /** Mean satisfaction of those who praise, of those who complain, and of all who talk. */
    public double goodValence;

    public double badValence;
    public double talkValence;
    /** Demand against its yearly mean; the same for all platforms. */
    public double season = 1;

    public PlatformState(Platform config, Strategy strategy, int localities) {
        this.config = config;
        this.strategy = strategy;
        level = new double[Lever.COUNT];
        spend = new double[Lever.COUNT];
        usualValue = new double[] {Double.NaN, Double.NaN};
        present = config.present();
        changedOver = new int[Math.max(0, strategy.phases().size() - 1)];
        maintained = config.budget();
        spendUpTo(maintained);
        ownFees = config.fees();
        laterFees = ownFees;
        damage = new double[2];
        trust = new double[] {config.trust().initial(), config.trust().initial()};
        openLocalities = switch (strategy.rollout().kind()) {
            case NATIONWIDE -> localities;
            case CITY_BY_CITY -> Math.min(localities, strategy.rollout().start());
        };
    }

    PlatformState(PlatformState of) {
        config = of.config;
        strategy = of.strategy;
        present = of.present;
        openLocalities = of.openLocalities;
        lastOpening = of.lastOpening;
        spendingPhase = of.spendingPhase;
        changedOver = of.changedOver.clone();
        adaptiveAcquisition = of.adaptiveAcquisition;
        level = of.level.clone();
        spend = of.spend.clone();
        weeklyBudget = of.weeklyBudget;
        reinvested = of.reinvested;
        maintained = of.maintained;
        ownFees = of.ownFees;
        laterFees = of.laterFees;
        feesUntil = of.feesUntil;
        answeredFees = of.answeredFees;
        damage = of.damage.clone();
        trust = of.trust.clone();
        minimumPay = of.minimumPay;
        levy = of.levy;
        bonusesOwed = of.bonusesOwed;
        bonusesPaid = of.bonusesPaid;
        partnerPaid = of.partnerPaid;
        mediaPaid = of.mediaPaid;
        winBackPaid = of.winBackPaid;
        hasReferred = of.hasReferred;
        purse = of.purse;
        winding = of.winding;
        cash = of.cash;
        partner = of.partner;
        rumour = of.rumour;
        rumourUntil = of.rumourUntil;
        partnerUntil = of.partnerUntil;
        grossMargin = of.grossMargin;
        matchRate = of.matchRate;
        lifetimeValueToCost = of.lifetimeValueToCost;
        seekers = of.seekers;
        providers = of.providers;
        active = of.active;
        usualValue = of.usualValue.clone();
        goodValence = of.goodValence;
        badValence = of.badValence;
        talkValence = of.talkValence;
        season = of.season;
    }

    /** Goes on under other values. Fees and budget that events have changed stay as they are unless they differ there. */
    void turn(Platform next) {
        if (!next.fees().equals(config.fees())) {
            charge(next.fees());
        }
        if (!next.budget().equals(config.budget())) {
            spendUpTo(next.budget());
        }
        config = next;
    }

    /** Spends by a strategy from its first phase on. */
    public void follow(Strategy next) {
        strategy = next;
        spendingPhase = 0;
        changedOver = new int[Math.max(0, next.phases().size() - 1)];
        adaptiveAcquisition = Double.NaN;
    }

    /** The fees of this week, as others have made it lower them. */
    public PerSide fees() {
        return answeredFees == null ? plannedFees() : answeredFees;
    }

    /** The fees that it would have by itself: those of the phase of the strategy, or its own. */
    public PerSide plannedFees() {
        PerSide ofPhase = strategy.phases().get(spendingPhase).fees();
        return ofPhase == null ? ownFees : ofPhase;
    }

    /** The referral programme of this week, or null. */
    public Referral referral() {
        return winding ? null : strategy.phases().get(spendingPhase).referral();
    }

    /** How lapsed members are won back this week, or null. */
    public WinBack winBack() {
        return winding ? null : strategy.phases().get(spendingPhase).winBack();
    }

    /** For whom relationship money is spent this week, or null for all. */
    public Care care() {
        return strategy.phases().get(spendingPhase).care();
    }

    /** Whom advertising is for this week, or null for all. */
    public Aim aim() {
        return strategy.phases().get(spendingPhase).aim();
    }

    /** Whether money is promised to some who join. */
    public boolean promises() {
        return joiningBonus() > 0
                || !winding && strategy.phases().get(spendingPhase).promises();
    }

    /** Has these fees of its own from now on. */
    public void charge(PerSide fees) {
        ownFees = fees;
        laterFees = fees;
    }

    /** Has these fees of its own until the given week, and then those of before again. */
    public void charge(PerSide fees, int lastWeek) {
        ownFees = fees;
        feesUntil = lastWeek;
    }

    /** Has this budget from now on. */
    public void spendUpTo(Budget budget) {
        weeklyBudget = budget.weekly();
        reinvested = budget.reinvested();
    }

    /**
     * From now on only keeps what it has, at the fees of now and by the budget of the beginning: who has cut it before the last
     * week does not save it for ever after.
     */
    public void wind(Strategy maintenance) {
        charge(fees());
        spendUpTo(maintained);
        follow(maintenance);
        winding = true;
        bonusesOwed = 0;
        purse = 0;
        partner = null;
    }

    /** What somebody is paid for joining, money. */
    public double joiningBonus() {
        return winding ? 0 : config.costs().joiningBonus();
    }

    /** Whether it has lost more than it had. */
    public boolean isRuined() {
        return config.funding() != null && cash < -config.funding();
    }

    public double level(Lever lever) {
        return level[lever.ordinal()];
    }

    public double spend(Lever lever) {
        return spend[lever.ordinal()];
    }

    public int members() {
        return seekers + providers;
    }

    public boolean isOpen(int locality) {
        return locality < openLocalities;
    }
}
