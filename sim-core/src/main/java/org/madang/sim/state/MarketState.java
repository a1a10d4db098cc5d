package org.madang.sim.state;

import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.madang.sim.config.Event;
import org.madang.sim.config.Platform;
import org.madang.sim.config.Scenario;
import org.madang.sim.config.Strategy;
import org.madang.sim.market.GainFit;
import org.madang.sim.market.Participants;
import org.madang.sim.market.Population;
import org.madang.sim.market.PremiumShare;
import org.madang.sim.parallel.Crew;

/** Everything that changes during a run, for the phases to read and write. Arrays over platforms are of shape K. */
public final class MarketState {
    /** Under which the market runs; another one from {@link #turn} on. */
    public Scenario scenario;

    /** The people and their ties; where people are replaced, the people are this run's own. */
    public final Population population;
    /** Weeks before the first one of the scenario: that one is week {@code start + 1} of the run. */
    public final int start;

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
    /** By platform: when those who left did, by the channel through which they had joined. */
    public final ChannelBook[] channels;

    public final Books[] books;
    /** Those who have been replaced, by platform; null where nobody is. */
    public final Departed[] departed;
    /** The season that runs, or null. */
    public Event.DemandSeason season;
    /** The part of what providers offer on all platforms that is used, where pay depends on it; 0 until then. */
    public double providerUse;

    public final Activity activity;

    public final Licences licences;
    /** Who is treated differently, or null. */
    public Arms arms;
    /** For whom relationship money is, where a platform has aimed it; null until then. */
    public Cared cared;
    /** By platform: whom advertising is for; null where it is for all. */
    public final Bits[] aimed;
    /** Shape N: how often the person in a place has been replaced; null where nobody is. */
    public final short[] generation;

    private final GainFit[] gainFit;

    public MarketState(Scenario scenario, Population population, Crew crew) {
        this.scenario = scenario;
        this.population = scenario.market().renewal() > 0 ? population.withOwnPeople() : population;
        this.crew = crew;
        start = scenario.age().weeks();
        activity = new Activity();
        licences = new Licences();
        int n = this.population.participants().count;
        int localities = this.population.participants().localities();
        blocks = new Blocks(n);
        List<Platform> platforms = scenario.platforms();
        int count = platforms.size();
        platform = new PlatformState[count];
        offer = new Offer[count];
        people = new People(scenario, this.population);
        membership = new Membership[count];
        record = new LocalRecord[count];
        tally = new Tally[count];
        counts = new MemberCounts[count];
        joined = new BlockList[count];
        left = new BlockList[count];
        cohorts = new CohortBook[count];
        firstCustomers = new FirstCustomers[count];
        channels = new ChannelBook[count];
        books = new Books[count];
        generation = scenario.market().renewal() > 0 ? new short[n] : null;
        departed = scenario.market().renewal() > 0 ? new Departed[count] : null;
        gainFit = new GainFit[count];
        aimed = new Bits[count];
        for (int k = 0; k < count; k++) {
            Platform p = platforms.get(k);
            String past = k == 0 && start > 0 ? scenario.age().strategy() : p.strategy();
            platform[k] = new PlatformState(p, scenario.strategy(past), localities);
            offer[k] = new Offer();
            gainFit[k] = new GainFit(population.seed(), scenario.market().personas(), p);
            float[] fit = gainFit[k].of(this.population.participants());
            membership[k] = new Membership(
                    this.population,
                    scenario,
                    p.trust().initial(),
                    fit,
                    PremiumShare.of(
                            this.population.participants(), scenario.market().personas(), p.premium(), fit));
            record[k] = new LocalRecord(localities);
            tally[k] = new Tally(blocks.count());
            counts[k] = new MemberCounts(scenario.market().personas().size(), scenario.simulatedWeeks());
            joined[k] = new BlockList(n);
            left[k] = new BlockList(n);
            cohorts[k] = new CohortBook(scenario.weeks());
            firstCustomers[k] = new FirstCustomers(blocks.count(), scenario.simulatedWeeks());
            channels[k] = new ChannelBook(scenario.weeks());
            books[k] = new Books();
            if (departed != null) {
                departed[k] = new Departed(scenario.market().personas().size());
            }
        }
        requests = new RequestBook(n);
    }

    private MarketState(MarketState of, Crew crew) {
        scenario = of.scenario;
        population = of.generation == null ? of.population : of.population.withOwnPeople();
        this.crew = crew;
        start = of.start;
        blocks = of.blocks;
        gainFit = of.gainFit;
        people = new People(of.people, population);
        season = of.season;
        providerUse = of.providerUse;
        activity = new Activity(of.activity);
        licences = new Licences(of.licences);
        arms = of.arms == null ? null : new Arms(of.arms);
        generation = of.generation == null ? null : of.generation.clone();
        platform = copy(of.platform, PlatformState::new);
        offer = copy(of.offer, Offer::copy);
        membership = copy(of.membership, m -> new Membership(m, population));
        record = copy(of.record, LocalRecord::new);
        tally = copy(of.tally, Tally::new);
        counts = copy(of.counts, MemberCounts::new);
        joined = copy(of.joined, BlockList::new);
        left = copy(of.left, BlockList::new);
        cohorts = copy(of.cohorts, CohortBook::new);
        firstCustomers = copy(of.firstCustomers, FirstCustomers::new);
        channels = copy(of.channels, ChannelBook::new);
        books = copy(of.books, Books::new);
        departed = of.departed == null ? null : copy(of.departed, Departed::new);
        cared = of.cared == null ? null : new Cared(of.cared);
        aimed = new Bits[platform.length];
        Arrays.setAll(aimed, k -> of.aimed[k] == null ? null : of.aimed[k].copy());
        // Requests are made anew every week.
        requests = new RequestBook(participants());
    }

    private static <T> T[] copy(T[] row, UnaryOperator<T> copy) {
        return Arrays.stream(row).map(copy).toArray(n -> Arrays.copyOf(row, n));
    }

    /**
     * The same market at the end of the same week, to go on with apart from this one: nothing that changes is shared.
     *
     * @param crew that works on the copy; any number of threads gives the same
     */
    public MarketState copy(Crew crew) {
        return new MarketState(this, crew);
    }

    public int platforms() {
        return platform.length;
    }

    /** The week of the scenario in week w of the run: 1 is its first; below are those before it, above its length those after. */
    public int weekOf(int w) {
        return w - start;
    }

    /** The scenario's first week is next: the account begins, with those who are members by then. */
    public void begin() {
        if (start == 0) {
            return;
        }
        platform[0].follow(scenario.strategy(platform[0].config.strategy()));
        for (int k = 0; k < platform.length; k++) {
            membership[k].beginAccount();
            if (departed != null) {
                departed[k] = new Departed(scenario.market().personas().size());
            }
        }
    }

    /** What platform k offers participant i: to those under treatment, and those for whom its relationship money is not, something of their own. */
    public Offer offer(int k, int i) {
        return arms == null && cared == null ? offer[k] : ownOffer(k, i);
    }

    private Offer ownOffer(int k, int i) {
        if (arms != null && arms.treats(k, i)) {
            return arms.offer;
        }
        return cared != null && cared.leavesOut(k, i) ? cared.others[k] : offer[k];
    }

    /** Makes the person who is new in the place of participant i a stranger to platform k. */
    public void renew(int k, int i) {
        Participants p = population.participants();
        Membership m = membership[k];
        Platform config = platform[k].config;
        m.renew(i, config.trust().initial(), scenario.experience().initialExpectation());
        m.gainFit[i] = gainFit[k].of(p, i, generation[i]);
        if (m.rating != null) {
            m.rating[i] = (float) config.matching().ratingPrior();
        }
        if (m.premiumShare != null) {
            m.premiumShare[i] = PremiumShare.of(p, i, config.premium(), m.gainFit[i]);
        }
    }

    /** From now on every platform only keeps what it has. */
    public void wind() {
        for (PlatformState p : platform) {
            p.wind(scenario.strategy(scenario.after().strategy()));
        }
    }

    /**
     * Goes on under another scenario: the people and what they have learnt stay, the rules are new. A platform that gets
     * another strategy follows it from its first phase on.
     */
    public void turn(Scenario next) {
        for (int k = 0; k < platform.length; k++) {
            Strategy before = strategy(scenario, k);
            Strategy now = strategy(next, k);
            platform[k].turn(next.platforms().get(k));
            if (!now.equals(before)) {
                platform[k].follow(now);
            }
        }
        scenario = next;
    }

    private static Strategy strategy(Scenario scenario, int k) {
        return scenario.strategy(scenario.platforms().get(k).strategy());
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
