package org.madang.sim.state;

import java.util.Arrays;

/** What is counted in a week on one platform: one row of fields a block, added up in block order. */
public final class Tally {
    /** The fields. Counts are exact; sums are added in a fixed order. */
    public enum Field {
        ADVERTISING_CONTACTS,
        PARTNER_CONTACTS,
        MESSAGES_GOOD,
        MESSAGES_BAD,
        REVIEWS,
        TALKERS_GOOD,
        TALKERS_BAD,
        SATISFACTION_GOOD,
        SATISFACTION_BAD,
        TONE_GOOD,
        TONE_BAD,
        JOINS_ADVERTISING,
        JOINS_WORD_OF_MOUTH,
        JOINS_PARTNER,
        JOINS_SEEKER,
        JOINS_PROVIDER,
        RETURNS,
        BONUSES,
        REWARDS,
        JOINS_PROGRAMME,
        LEAVES_SEEKER,
        LEAVES_PROVIDER,
        NEEDS_ENDED,
        REQUESTS,
        MATCHES,
        MATCHES_OF_MEMBERS,
        LEAKED,
        FIT,
        PERFORMANCE,
        PREMIUM_SHARES,
        CROSS_SOLD,
        ADDRESSED,
        PAIN,
        GAIN,
        CAPACITY,
        SEEKERS,
        PROVIDERS,
        NEW_MEMBERS,
        ACTIVE_SEEKERS,
        ACTIVE_PROVIDERS,
        SATISFACTION,
        EXPECTATION,
        TRUST,
        MEMBERS_BEHIND_GATE,
        PROMOTERS,
        DETRACTORS,
        EXPERIENCED,
        PAYERS_OTHER,
        AWARE,
        LAPSED,
        PROSPECTS_BEHIND_GATE;

        static final int COUNT = values().length;
    }

    private final double[] value;
    private final double[] total;

    public Tally(int blocks) {
        value = new double[blocks * Field.COUNT];
        total = new double[Field.COUNT];
    }

    Tally(Tally of) {
        value = of.value.clone();
        total = of.total.clone();
    }

    public void add(int block, Field field, double amount) {
        value[block * Field.COUNT + field.ordinal()] += amount;
    }

    /** The sum over all blocks so far this week. */
    public double sum(Field field) {
        double sum = 0;
        for (int at = field.ordinal(); at < value.length; at += Field.COUNT) {
            sum += value[at];
        }
        return sum;
    }

    /** Takes the totals of the week and clears the rows for the next one. */
    public void close() {
        for (Field field : Field.values()) {
            total[field.ordinal()] = sum(field);
        }
        Arrays.fill(value, 0);
    }

    /** The total of the last closed week. */
    public double total(Field field) {
        return total[field.ordinal()];
    }
}
