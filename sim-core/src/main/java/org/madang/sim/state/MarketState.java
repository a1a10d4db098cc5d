package org.madang.sim.state;

import java.util.List;
import org.madang.sim.config.Event;
import org.madang.sim.config.Platform;
import org.madang.sim.config.Scenario;
import org.madang.sim.market.GainFit;
import org.madang.sim.market.Population;
import org.madang.sim.market.PremiumShare;
import org.madang.sim.parallel.Crew;

/** Everything that changes during a run, for the phases to read and write. Arrays over platforms are of shape K. */
public final class MarketState {
    /** Under which the market runs; another one from {@link #turn} on. */
    public Scenario scenario;

    public final Population population;
    public final Crew crew;
    public final Blocks blocks;
    public final PlatformState[] platform;
    public final Offer[] offer;
    public final People people;
    public final Membership[] membership;
    public final LocalRecord[] record;
    public final Tally[] tally;
    public final MemberCounts[] counts;
    /** Who joined in this week's phase Join, and who left in the current phase, by platform. */
    public final BlockList[] joined;

    public final BlockList[] left;
    public final CohortBook[] cohorts;
    public final FirstCustomers[] firstCustomers;
    public final RequestBook requests;
    /** The season that runs, or null. */
    public Event.DemandSeason season;

    public MarketState(Scenario scenario, Population population, Crew crew) {
        this.scenario = scenario;
        this.population = population;
        this.crew = crew;
        int n = population.participants().count;
        int localities = population.participants().localities();
        blocks = new Blocks(n);
        List<Platform> platforms = scenario.platforms();
        int count = platforms.size();
        platform = new PlatformState[count];
        offer = new Offer[count];
        people = new People(scenario, population);
        membership = new Membership[count];
        record = new LocalRecord[count];
        tally = new Tally[count];
        counts = new MemberCounts[count];
        joined = new BlockList[count];
        left = new BlockList[count];
        cohorts = new CohortBook[count];
        firstCustomers = new FirstCustomers[count];
        GainFit gainFit = new GainFit(population.seed());
        for (int k = 0; k < count; k++) {
            Platform p = platforms.get(k);
            platform[k] = new PlatformState(p, scenario.strategy(p.strategy()), localities);
            offer[k] = new Offer();
            float[] fit =
                    gainFit.of(population.participants(), scenario.market().personas(), p);
            membership[k] = new Membership(
                    population,
                    scenario,
                    p.trust().initial(),
                    fit,
                    PremiumShare.of(population.participants(), scenario.market().personas(), p.premium(), fit));
            record[k] = new LocalRecord(localities);
            tally[k] = new Tally(blocks.count());
            counts[k] = new MemberCounts(scenario.market().personas().size(), scenario.weeks());
            joined[k] = new BlockList(n);
            left[k] = new BlockList(n);
            cohorts[k] = new CohortBook(scenario.weeks());
            firstCustomers[k] = new FirstCustomers(blocks.count(), scenario.weeks());
        }
        requests = new RequestBook(n);
    }

    public int platforms() {
        return platform.length;
    }

    /** Goes on under another scenario: the people and what they have learnt stay, the rules are new. */
    public void turn(Scenario next) {
        scenario = next;
        for (int k = 0; k < platform.length; k++) {
            platform[k].turn(next.platforms().get(k));
        }
    }

    /** Advertising and partner contacts, messages, reviews and matches on platform k in the last week. */
    public long contacts(int k) {
        Tally t = tally[k];
        return (long) (t.total(Tally.Field.ADVERTISING_CONTACTS)
                + t.total(Tally.Field.PARTNER_CONTACTS)
                + t.total(Tally.Field.MESSAGES_GOOD)
                + t.total(Tally.Field.MESSAGES_BAD)
                + t.total(Tally.Field.REVIEWS)
                + t.total(Tally.Field.MATCHES));
    }

    public int participants() {
        return population.participants().count;
    }
}
