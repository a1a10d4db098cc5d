package org.madang.scenarios.experiment;

import org.madang.scenarios.statistics.Estimate;
import org.madang.scenarios.statistics.Moments;
import org.madang.sim.snapshot.ChannelStanding;
import org.madang.sim.snapshot.Counts;
import org.madang.sim.snapshot.Locality;
import org.madang.sim.snapshot.Snapshot;
import org.madang.sim.snapshot.Spread;
import org.madang.sim.snapshot.Trait;
import org.madang.sim.state.LocalRecord;

/** The snapshots of one side: means over replications, and the network sample of the first replication. */
public final class SnapshotMeans {
    /** What is told of each locality. Rates have no value where nothing was asked for or offered. */
    public enum Measure {
        SEEKERS("seekers"),
        PROVIDERS("providers"),
        REQUESTS("requests"),
        MATCHES("matches"),
        MATCH_RATE("matchRate"),
        CAPACITY_USE("capacityUse");

        private final String key;

        Measure(String key) {
            this.key = key;
        }

        /** The name in files. */
        public String key() {
            return key;
        }
    }

    private final long[][] people = new long[Trait.values().length][Trait.BINS];
    private int replications;
    private int localities;
    private Moments measured;
    private int personas;
    private Moments standings;
    private Moments channels;
    private final Moments busiest = new Moments(2);
    private Spread network;

    /** Adds the next replication; their order must be the same in every run. */
    void add(Snapshot s) {
        if (network == null) {
            network = s.network();
            localities = s.localities(Locality.SEEKERS).size();
            measured = new Moments(localities * Measure.values().length);
            channels = new Moments((s.channels().size() + 1) * ChannelMeasure.values().length);
            personas = s.personas().size();
            standings = new Moments(personas * PersonaMeasure.values().length);
        }
        replications++;
        for (Trait trait : Trait.values()) {
            for (int bin = 0; bin < Trait.BINS; bin++) {
                people[trait.ordinal()][bin] += s.people(trait).get(bin);
            }
        }
        for (int l = 0; l < localities; l++) {
            for (Measure measure : Measure.values()) {
                measured.add(at(measure, l), value(s, measure, l));
            }
        }
        busiest.add(0, s.busiest().seekers());
        busiest.add(1, s.busiest().providers());
        for (int c = 0; c <= s.channels().size(); c++) {
            ChannelStanding standing =
                    c < s.channels().size() ? s.channels().get(c) : ChannelStanding.together(s.channels());
            for (ChannelMeasure measure : ChannelMeasure.values()) {
                channels.add(at(measure, c), measure.of(standing));
            }
        }
        for (int q = 0; q < personas; q++) {
            for (PersonaMeasure measure : PersonaMeasure.values()) {
                standings.add(
                        measure.ordinal() * personas + q,
                        measure.of(s.personas().get(q)));
            }
        }
    }

    private static double value(Snapshot s, Measure measure, int l) {
        double requests = count(s, Locality.REQUESTS, l);
        double matches = count(s, Locality.MATCHES, l);
        return switch (measure) {
            case SEEKERS -> count(s, Locality.SEEKERS, l);
            case PROVIDERS -> count(s, Locality.PROVIDERS, l);
            case REQUESTS -> requests / LocalRecord.WEEKS_AT_END;
            case MATCHES -> matches / LocalRecord.WEEKS_AT_END;
            // 0 / 0 is NaN: no value, which the mean passes over.
            case MATCH_RATE -> matches / requests;
            case CAPACITY_USE -> matches / count(s, Locality.CAPACITY, l);
        };
    }

    private static double count(Snapshot s, Locality what, int l) {
        Counts counts = s.localities(what);
        return counts.get(l);
    }

    private int at(Measure measure, int l) {
        return measure.ordinal() * localities + l;
    }

    /** How many people are in a bin, mean over replications. */
    public double people(Trait trait, int bin) {
        return (double) people[trait.ordinal()][bin] / replications;
    }

    public int localities() {
        return localities;
    }

    /** Mean and interval over replications; requests and matches a week. */
    public Estimate measured(Measure measure, int locality) {
        return measured.estimate(at(measure, locality));
    }

    public int personas() {
        return personas;
    }

    /** Mean and interval over replications, by the persona's number in the scenario. */
    public Estimate standing(PersonaMeasure measure, int persona) {
        return standings.estimate(measure.ordinal() * personas + persona);
    }

    private static int at(ChannelMeasure measure, int channel) {
        return channel * ChannelMeasure.values().length + measure.ordinal();
    }

    /** Mean and interval over replications, by the channel's number; one past the last is all of them together. */
    public Estimate channel(ChannelMeasure measure, int channel) {
        return channels.estimate(at(measure, channel));
    }

    /** The share of the busiest fifth of the seekers, or of the providers, in their matches of the last year. */
    public Estimate busiest(boolean providers) {
        return busiest.estimate(providers ? 1 : 0);
    }

    /** How the platform spread in the first replication. */
    public Spread network() {
        return network;
    }
}
