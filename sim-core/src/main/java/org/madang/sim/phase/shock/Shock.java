package org.madang.sim.phase.shock;

import java.util.List;
import org.madang.sim.config.ActivityShift;
import org.madang.sim.config.Ceiling;
import org.madang.sim.config.Event;
import org.madang.sim.config.InstitutionalTrust;
import org.madang.sim.config.Levy;
import org.madang.sim.config.MinimumPay;
import org.madang.sim.config.Records;
import org.madang.sim.config.Side;
import org.madang.sim.market.Participants;
import org.madang.sim.phase.Phase;
import org.madang.sim.random.Decision;
import org.madang.sim.random.Draws;
import org.madang.sim.state.Licences;
import org.madang.sim.state.MarketState;
import org.madang.sim.state.Membership;
import org.madang.sim.state.PlatformState;
import org.madang.sim.state.Stage;
import org.madang.sim.turnover.Turnover;

/**
 * Phase 1: what happens to the market from outside.
 *
 * <p>Reads: events, levels, cash. Writes: presence, fees, budgets, campaigns, season and activity, damage; trust and
 * satisfaction of those hit by a breach; who is treated, who has a licence; newcomers. Draws: BREACH one a platform; BREACH_VICTIM one a participant in the
 * week of a breach; see {@link Renewal}, {@link Experimenter}, {@link Licensing}.
 */
public final class Shock implements Phase {
    private final MarketState market;
    private final List<Event> events;
    private final Turnover turnover;
    private final Entry entry;
    private final double disconfirmation;
    private final Renewal renewal;

    /** What follows when a platform enters the market. */
    public interface Entry {
        void enter(int k, int week);
    }

    public Shock(MarketState market, Turnover turnover, Entry entry) {
        this.market = market;
        this.turnover = turnover;
        this.entry = entry;
        events = market.scenario.events();
        disconfirmation = market.scenario.experience().disconfirmation();
        renewal = market.departed == null ? null : new Renewal(market, turnover);
    }

    @Override
    public void run(int w) {
        if (market.arms != null) {
            market.arms.week(w);
        }
        for (int k = 0; k < market.platforms(); k++) {
            if (market.platform[k].present && market.platform[k].isRuined()) {
                close(k, w);
            }
        }
        for (int k = 0; k < market.platforms(); k++) {
            for (int side = 0; side < 2; side++) {
                market.platform[k].damage[side] *= 1 - market.offer[k].healing;
            }
        }
        market.licences.week(market.membership, w);
        for (PlatformState platform : market.platform) {
            if (w > platform.feesUntil) {
                platform.ownFees = platform.laterFees;
            }
        }
        for (Event event : events) {
            if (event.week() == market.weekOf(w)) {
                apply(event, w);
            }
        }
        if (renewal != null) {
            renewal.run(w);
        }
        market.activity.week(w);
        for (int k = 0; k < market.platforms(); k++) {
            PlatformState platform = market.platform[k];
            breachByChance(platform, k, w);
            platform.season = seasonAt(market.weekOf(w)) * market.activity.of(Side.SEEKER);
            if (platform.partner != null && w > platform.partnerUntil) {
                platform.partner = null;
            }
        }
    }

    private void apply(Event event, int w) {
        if (event instanceof Event.DemandSeason e) {
            market.season = e;
            return;
        }
        if (event instanceof ActivityShift e) {
            market.activity.begin(e, w);
            return;
        }
        if (event.concernsAll()) {
            applyToAll(event, w);
            return;
        }
        int k = market.scenario.findPlatform(event.platform());
        PlatformState platform = market.platform[k];
        if (event instanceof Event.Breach e) {
            breach(k, w, e);
        } else if (event instanceof Event.RivalEntry) {
            platform.present = true;
            entry.enter(k, w);
        } else if (event instanceof Event.RivalExit) {
            close(k, w);
        } else if (event instanceof Event.FeeChange e) {
            change(platform, e, w);
        } else if (event instanceof Event.BudgetChange e) {
            platform.spendUpTo(e.budget());
        } else if (event instanceof Event.PartnerCampaign e) {
            platform.partner = e;
            platform.partnerUntil = w + e.weeks() - 1;
        } else if (event instanceof Event.Treatment e) {
            new Experimenter(market, turnover, k).begin(e, w);
        } else if (event instanceof Event.Rumour e) {
            platform.rumour = e;
            platform.rumourUntil = w + e.weeks() - 1;
        } else if (event instanceof Ceiling e) {
            new Licensing(market).begin(e, k, w);
        } else {
            regulate(platform, event);
        }
    }

    private void applyToAll(Event event, int w) {
        if (event instanceof Ceiling e) {
            new Licensing(market).begin(e, Licences.ALL, w);
        } else {
            for (PlatformState platform : market.platform) {
                regulate(platform, event);
            }
        }
    }

    private static void regulate(PlatformState platform, Event event) {
        if (event instanceof MinimumPay e) {
            platform.minimumPay = e.pay();
        } else if (event instanceof Levy e) {
            platform.levy = e.perMatch();
        }
    }

    private static void change(PlatformState platform, Event.FeeChange e, int w) {
        if (e.weeks() == null) {
            platform.charge(e.fees());
        } else {
            platform.charge(e.fees(), w + e.weeks() - 1);
        }
    }

    private void close(int k, int w) {
        market.platform[k].present = false;
        turnover.everybody(k, w);
    }

    private void breachByChance(PlatformState platform, int k, int w) {
        InstitutionalTrust trust = platform.config.trust();
        double chance = trust.breachRate() * market.offer[k].exposed;
        if (platform.present
                && Draws.uniform(Draws.key(market.population.seed(), Decision.BREACH, k, w, 0), 0) < chance) {
            Event.Breach usual = Event.Breach.defaults();
            breach(k, w, Records.with(usual, "severity", trust.breachSeverity()));
        }
    }

    private void breach(int k, int w, Event.Breach breach) {
        PlatformState platform = market.platform[k];
        double felt = breach.severity() * market.offer[k].exposed;
        for (Side side : Side.values()) {
            if (breach.sides().concern(side == Side.PROVIDER)) {
                platform.damage[side.ordinal()] = Math.min(1, platform.damage[side.ordinal()] + felt);
            }
        }
        long key = Draws.key(market.population.seed(), Decision.BREACH_VICTIM, k, w, 0);
        Participants p = market.population.participants();
        market.crew.forEach(market.blocks.count(), b -> {
            for (int i = market.blocks.start(b); i < market.blocks.end(b); i++) {
                if (breach.sides().concern(p.isProvider(i))) {
                    hit(market.membership[k], i, w, Draws.uniform(key, i), felt, breach);
                }
            }
        });
    }

    private void hit(Membership m, int i, int w, double u, double felt, Event.Breach breach) {
        double victims = breach.victims();
        if (m.stage[i] == Stage.MEMBER && u < victims) {
            m.trust[i] *= (float) (1 - felt);
            m.satisfaction[i] = (float) Math.max(-1, m.satisfaction[i] - disconfirmation * felt);
            m.meet(i, Math.max(0, m.expectation[i] - felt));
            m.lastExperience[i] = (short) w;
            m.talkers.set(i);
            return;
        }
        boolean member = m.stage[i] == Stage.MEMBER;
        double news = member ? victims + (1 - victims) * breach.publicity() : breach.publicity();
        if (m.stage[i] != Stage.UNAWARE && u < news) {
            m.trust[i] *= (float) (1 - felt / 2);
        }
    }

    private double seasonAt(int w) {
        Event.DemandSeason season = market.season;
        if (season == null) {
            return 1;
        }
        double turn = (w - season.peak()) / (double) season.period();
        return 1 + season.swing() * StrictMath.cos(2 * StrictMath.PI * turn);
    }
}
