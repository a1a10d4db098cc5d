package org.madang.sim.phase;

import org.madang.sim.Scenarios;
import org.madang.sim.choice.Choice;
import org.madang.sim.config.Lever;
import org.madang.sim.market.Participants;
import org.madang.sim.market.Population;
import org.madang.sim.parallel.Crew;
import org.madang.sim.phase.invest.Invest;
import org.madang.sim.phase.join.Join;
import org.madang.sim.phase.match.Match;
import org.madang.sim.phase.shock.Shock;
import org.madang.sim.state.Channel;
import org.madang.sim.state.MarketState;
import org.madang.sim.state.Membership;
import org.madang.sim.state.PlatformState;
import org.madang.sim.state.Stage;
import org.madang.sim.state.Tally;
import org.madang.sim.turnover.Turnover;

/** A small market set up by hand, for tests that run one phase. Tastes and the like may be written before the phase runs. */
public final class Hand {
    public final MarketState market;
    public final Participants people;
    public final Turnover turnover;
    public final Choice choice;
    private final Invest invest;

    public Hand(Scenarios scenario) {
        this(scenario, scenario.population(1));
    }

    public Hand(Scenarios scenario, Population population) {
        market = new MarketState(scenario.get(), population, new Crew(1));
        people = population.participants();
        turnover = new Turnover(market);
        choice = new Choice(market);
        invest = new Invest(market);
    }

    public PlatformState platform() {
        return market.platform[0];
    }

    public Membership members() {
        return market.membership[0];
    }

    /** The focal platform's lever stands at this level, with what follows for what it offers. */
    public Hand level(Lever lever, double level) {
        platform().level[lever.ordinal()] = level;
        invest.offer();
        return this;
    }

    /** These become members of platform k in week 0. */
    public Hand join(int k, int... who) {
        for (int b = 0; b < market.blocks.count(); b++) {
            market.joined[k].clear(b);
        }
        for (int i : who) {
            market.membership[k].join(i, 0, Channel.FOUNDING, Membership.NOBODY);
            market.joined[k].add(0, i);
        }
        turnover.settleJoined(k, 0);
        return this;
    }

    /** These have just heard of platform k and weigh joining. */
    public Hand tempt(int k, int... who) {
        for (int i : who) {
            market.membership[k].hear(i, Channel.ADVERTISING);
        }
        return this;
    }

    public Hand runJoin(int w) {
        new Join(market, choice, turnover).run(w);
        return this;
    }

    /** Match and Experience of one week. */
    public Hand runMatch(int w) {
        choice.refresh();
        new Match(market, choice).run(w);
        return this;
    }

    public Shock shock() {
        return new Shock(market, turnover, (k, w) -> {});
    }

    public boolean isMember(int k, int i) {
        boolean member = market.membership[k].stage[i] == Stage.MEMBER;
        if (member != market.membership[k].members.get(i)) {
            throw new AssertionError("stage and member bit of " + i + " differ");
        }
        return member;
    }

    public double counted(Tally.Field field) {
        return market.tally[0].sum(field);
    }
}
