package org.madang.sim.state;

import java.util.Arrays;
import org.madang.sim.config.Adoption;
import org.madang.sim.config.Scenario;
import org.madang.sim.market.Participants;
import org.madang.sim.market.Population;
import org.madang.sim.random.Maths;

/** What changes about the participants on one platform, in columns of shape N. */
public final class Membership {
    /** In {@link #referrer}: nobody. */
    public static final int NOBODY = -1;
    /** In the week columns: never. */
    public static final short NEVER = -1000;
    /** In {@link #ownUse}: has not offered yet. */
    public static final float UNKNOWN = -1;
    /** Below a threshold by less than this counts as reaching it: float rounding must not decide 1/5 against 0.2. */
    private static final float TOLERANCE = 1e-6f;

    /** A value of {@link Stage}. */
    public final byte[] stage;
    /** τ, personal trust, [0, 1]. */
    public final float[] trust;
    /** e, expected performance, [0, 1]. */
    public final float[] expectation;
    /** s, satisfaction, [−1, 1]. */
    public final float[] satisfaction;
    /** The week of joining; 0 for founding members, NEVER before. */
    public final short[] joinedWeek;
    /** The week of the last match or failed request, or NEVER. */
    public final short[] lastExperience;
    /** The week of the last match; the week of joining before the first one. */
    public final short[] lastMatch;
    /** Matches so far. */
    public final int[] interactions;
    /** The {@link Channel} through which the participant last heard of the platform. */
    public final byte[] heardFrom;
    /** The {@link Channel} of joining. */
    public final byte[] channel;
    /** Who referred, or NOBODY. */
    public final int[] referrer;
    /** Money earned so far with the participant: matches; subscriptions less support once a membership has ended. */
    public final double[] margin;
    /** The performance last met, [0, 1]; null where talk passes on opinions. */
    public float[] met;
    /** How many experiences of others were heard of, at most 127; null likewise. */
    public byte[] told;
    /** Of providers: the displayed rating, [0, 1]; null where nobody is rated. */
    public float[] rating;
    /** Shape L: the mean rating of the providers on offer; null where trust in counterparties does not count. */
    public float[] counterparts;
    /** How many of those who talk to the participant are members. */
    public final int[] friends;
    /** w·gain, how well the platform's gains fit, [0, 1]; fixed. */
    public final float[] gainFit;
    /** Which part of the experience premium a match with the seeker earns, [0, 1]; fixed; null where all pay all of it. */
    public final float[] premiumShare;
    /** The week in which a friend last left displeased, or NEVER; null where nobody minds. */
    public final short[] friendLeft;
    /** Of a provider, the use that its own offers saw, [0, 1], or UNKNOWN; null where nobody keeps a record. */
    public final float[] ownUse;
    /** The members. */
    public final Bits members;
    /** Those who have had something to talk about lately. */
    public final Bits talkers;
    /** Of the talkers, those who praise. */
    public final Bits praising;
    /** Those who weigh joining this week. */
    public final Bits considering;
    /** Those whom a ceiling keeps out; null where there is none. */
    public Bits barred;

    private final float[] perFriend;
    private final float[] threshold;
    private final boolean wellMixed;
    private final float socialProof;
    private final Participants people;
    private float memberShare;
    private float counterpartyTrust;
    private float ratingPrior;

    public Membership(
            Population population, Scenario scenario, double initialTrust, float[] gainFit, float[] premiumShare) {
        people = population.participants();
        int n = people.count;
        stage = new byte[n];
        trust = new float[n];
        expectation = new float[n];
        satisfaction = new float[n];
        joinedWeek = new short[n];
        lastExperience = new short[n];
        lastMatch = new short[n];
        interactions = new int[n];
        heardFrom = new byte[n];
        channel = new byte[n];
        referrer = new int[n];
        margin = new double[n];
        friends = new int[n];
        members = new Bits(n);
        talkers = new Bits(n);
        praising = new Bits(n);
        considering = new Bits(n);
        friendLeft = scenario.leave().contagion() > 0 ? new short[n] : null;
        ownUse = scenario.join().providerValue() == Adoption.ProviderValue.EARNINGS ? new float[n] : null;
        this.gainFit = gainFit;
        this.premiumShare = premiumShare;
        perFriend = population.perFriend();
        threshold = people.trustThreshold;
        wellMixed = population.wellMixed();
        socialProof = (float) scenario.join().socialProof();
        Arrays.fill(trust, (float) initialTrust);
        Arrays.fill(expectation, (float) scenario.experience().initialExpectation());
        Arrays.fill(joinedWeek, NEVER);
        Arrays.fill(lastExperience, NEVER);
        Arrays.fill(lastMatch, NEVER);
        Arrays.fill(referrer, NOBODY);
        if (friendLeft != null) {
            Arrays.fill(friendLeft, NEVER);
        }
        if (ownUse != null) {
            Arrays.fill(ownUse, UNKNOWN);
        }
    }

    /** A copy for a copy of the population. */
    Membership(Membership of, Population population) {
        people = population.participants();
        stage = of.stage.clone();
        trust = of.trust.clone();
        expectation = of.expectation.clone();
        satisfaction = of.satisfaction.clone();
        joinedWeek = of.joinedWeek.clone();
        lastExperience = of.lastExperience.clone();
        lastMatch = of.lastMatch.clone();
        interactions = of.interactions.clone();
        heardFrom = of.heardFrom.clone();
        channel = of.channel.clone();
        referrer = of.referrer.clone();
        margin = of.margin.clone();
        met = of.met == null ? null : of.met.clone();
        told = of.told == null ? null : of.told.clone();
        rating = of.rating == null ? null : of.rating.clone();
        counterparts = of.counterparts == null ? null : of.counterparts.clone();
        friends = of.friends.clone();
        gainFit = of.gainFit.clone();
        premiumShare = of.premiumShare == null ? null : of.premiumShare.clone();
        friendLeft = of.friendLeft == null ? null : of.friendLeft.clone();
        ownUse = of.ownUse == null ? null : of.ownUse.clone();
        members = of.members.copy();
        talkers = of.talkers.copy();
        praising = of.praising.copy();
        considering = of.considering.copy();
        barred = of.barred == null ? null : of.barred.copy();
        perFriend = population.perFriend();
        threshold = people.trustThreshold;
        wellMixed = of.wellMixed;
        socialProof = of.socialProof;
        memberShare = of.memberShare;
        counterpartyTrust = of.counterpartyTrust;
        ratingPrior = of.ratingPrior;
    }

    /** From now on people remember what they met, to tell others. */
    public void remember() {
        if (met == null) {
            met = expectation.clone();
            told = new byte[met.length];
        }
    }

    /** Has met this performance. */
    public void meet(int i, double performance) {
        if (met != null) {
            met[i] = (float) performance;
        }
    }

    /** From now on providers are rated, and stand at {@code prior} before the first time. */
    public void rate(double prior) {
        ratingPrior = (float) prior;
        if (rating == null) {
            rating = new float[stage.length];
            Arrays.fill(rating, (float) prior);
        }
    }

    /** From now on a part χ of seekers' perceived trust is in counterparties, rated {@code prior} where there are none. */
    public void trustCounterparts(double chi, double prior) {
        counterpartyTrust = (float) chi;
        if (counterparts == null) {
            counterparts = new float[people.localities()];
            Arrays.fill(counterparts, (float) prior);
        }
    }

    /** f_ik, the share of i's friends who are members; in a well-mixed market, the share of everybody. */
    public float friendsShare(int i) {
        return wellMixed ? memberShare : friends[i] * perFriend[i];
    }

    /** (1 − σ)·τ + σ·f, eq. 9, and where it counts the part χ of the trust in counterparties. */
    public float perceivedTrust(int i) {
        float inPlatform = (1 - socialProof) * trust[i] + socialProof * friendsShare(i);
        return counterparts == null || people.isProvider(i)
                ? inPlatform
                : inPlatform + counterpartyTrust * (counterparts[people.locality[i]] - inPlatform);
    }

    /** Whether perceived trust reaches the participant's threshold, eq. 9. */
    public boolean behindGate(int i) {
        return trusts(i) != 0;
    }

    /** The same as 1 or 0, for counts. */
    public int trusts(int i) {
        return Maths.isNotNegative(perceivedTrust(i) - (threshold[i] - TOLERANCE));
    }

    /** Tells the share of members in the market, which in a well-mixed market everybody sees. */
    public void seeMembers(int members) {
        memberShare = (float) members / stage.length;
    }

    /** Hearing of the platform: from now on aware, at least, and weighing to join this week. */
    public void hear(int i, Channel from) {
        stage[i] = Stage.atLeastAware(stage[i]);
        if (stage[i] != Stage.MEMBER) {
            heardFrom[i] = (byte) from.ordinal();
            considering.set(i);
        }
    }

    /** From now on these are kept out, too. */
    void bar(Bits those) {
        if (barred == null) {
            barred = new Bits(stage.length);
        }
        for (int at = 0; at < those.words().length; at++) {
            barred.words()[at] |= those.words()[at];
        }
    }

    /** Whether a ceiling keeps i out. */
    public boolean isBarred(int i) {
        return barred != null && barred.get(i);
    }

    /** Becomes a member. The caller tells the friends. */
    public void join(int i, int week, Channel how, int who) {
        stage[i] = Stage.MEMBER;
        members.set(i);
        joinedWeek[i] = (short) week;
        lastMatch[i] = (short) week;
        channel[i] = (byte) how.ordinal();
        referrer[i] = who;
    }

    /** Forgets what was earned so far, and that those who have left by now ever joined. */
    void beginAccount() {
        Arrays.fill(margin, 0);
        for (int i = 0; i < stage.length; i++) {
            if (stage[i] == Stage.LAPSED) {
                joinedWeek[i] = NEVER;
            }
        }
    }

    /** Somebody new takes i's place, who is no member and has never heard of the platform. */
    public void renew(int i, double initialTrust, double initialExpectation) {
        stage[i] = Stage.UNAWARE;
        trust[i] = (float) initialTrust;
        expectation[i] = (float) initialExpectation;
        satisfaction[i] = 0;
        joinedWeek[i] = NEVER;
        lastExperience[i] = NEVER;
        lastMatch[i] = NEVER;
        interactions[i] = 0;
        heardFrom[i] = 0;
        channel[i] = 0;
        referrer[i] = NOBODY;
        margin[i] = 0;
        if (friendLeft != null) {
            friendLeft[i] = NEVER;
        }
        if (ownUse != null) {
            ownUse[i] = UNKNOWN;
        }
        if (met != null) {
            met[i] = (float) initialExpectation;
            told[i] = 0;
        }
        if (rating != null) {
            rating[i] = ratingPrior;
        }
        talkers.clear(i);
        praising.clear(i);
        considering.clear(i);
    }

    /** Lapses. The caller tells the friends. */
    public void leave(int i) {
        stage[i] = Stage.LAPSED;
        members.clear(i);
        if (ownUse != null) {
            ownUse[i] = UNKNOWN;
        }
    }
}
