package org.madang.sim.exposure;

import org.madang.sim.config.WordOfMouth;
import org.madang.sim.state.Channel;
import org.madang.sim.state.MarketState;
import org.madang.sim.state.Membership;
import org.madang.sim.state.Stage;

/**
 * How people come to hear of a platform, whatever the channel, and what that does to what they expect of it and how far
 * they trust it (eq. 4, 8). Nobody else makes anybody aware.
 */
public final class Exposure {
    /** Combinations of fewer messages of either kind are tabulated. */
    private static final int TABLE = 16;

    private final MarketState market;
    private final double negativity;
    private final double persuasion;
    private final double[] unmoved = new double[TABLE * TABLE];
    /** By experiences known so far, of others and own: how far one more moves. */
    private final float[] gain;

    private final boolean membersListen;
    private final float trustTransfer;
    private final float expectationTransfer;

    public Exposure(MarketState market) {
        this.market = market;
        WordOfMouth talk = market.scenario.talk();
        negativity = talk.negativity();
        persuasion = talk.persuasion();
        membersListen = talk.membersListen();
        trustTransfer = (float) market.scenario.reach().trustTransfer();
        expectationTransfer = (float) market.scenario.reach().expectationTransfer();
        for (int n = 0; n < unmoved.length; n++) {
            unmoved[n] = power(n / TABLE, n % TABLE);
        }
        gain = new float[talk.mostExperiences() + 1];
        for (int n = 0; n < gain.length; n++) {
            gain[n] = (float) gain(talk.priorExperiences(), n);
        }
    }

    /** 1/(n₀ + n): how far the next experience moves an expectation that stands for n₀ of them and has met n, eq. 8. */
    static double gain(double prior, int known) {
        return 1 / (prior + known);
    }

    /** Shown to a non-member by somebody who is paid to promise what it performs, which is believed a little; eq. 4. */
    public void advertise(int k, int i, Channel channel, float towards) {
        if (expectationTransfer > 0) {
            Membership m = market.membership[k];
            float promise = (float) market.offer(k, i).promise;
            m.expectation[i] += expectationTransfer * (promise - m.expectation[i]);
        }
        show(k, i, channel, towards);
    }

    /** Advertising, chance or a partner shows the platform to a non-member, who trusts it a little more as it is trusted; eq. 4. */
    public void show(int k, int i, Channel channel, float towards) {
        Membership m = market.membership[k];
        m.trust[i] += trustTransfer * (towards - m.trust[i]);
        m.hear(i, channel);
    }

    /** Somebody hears so many good and bad opinions of this mean valence; false if it is a member who does not listen. */
    public boolean opinion(int k, int i, int nGood, int nBad, double valence) {
        Membership m = market.membership[k];
        if (!listens(m, i)) {
            return false;
        }
        double left = unmoved(nGood, nBad);
        double opinion = 0.5 + 0.5 * valence;
        m.trust[i] = (float) (opinion + left * (m.trust[i] - opinion));
        m.expectation[i] = (float) (opinion + left * (m.expectation[i] - opinion));
        m.hear(i, Channel.WORD_OF_MOUTH);
        return true;
    }

    /**
     * Somebody hears of one experience of another; false if it is a member who does not listen. Who knows the platform
     * weighs joining only if that is better than expected; who did not know it does so anyway.
     */
    public boolean experience(int k, int i, float performance) {
        Membership m = market.membership[k];
        if (!listens(m, i)) {
            return false;
        }
        float by = gain[Math.min(gain.length - 1, m.told[i] + m.interactions[i])];
        float better = performance - m.expectation[i];
        m.trust[i] += by * (performance - m.trust[i]);
        m.expectation[i] += by * better;
        m.told[i] += (byte) (m.told[i] < Byte.MAX_VALUE ? 1 : 0);
        if (better > 0 || m.stage[i] == Stage.UNAWARE) {
            m.hear(i, Channel.WORD_OF_MOUTH);
        }
        return true;
    }

    /** A member who trusts platform k less than this is shown why it may trust it more, as much as by one more experience. */
    public void reassure(int k, int i, float towards) {
        Membership m = market.membership[k];
        int heard = m.told == null ? 0 : m.told[i];
        float by = gain[Math.min(gain.length - 1, heard + m.interactions[i])];
        m.trust[i] += by * Math.max(0, towards - m.trust[i]);
    }

    private boolean listens(Membership m, int i) {
        return membersListen || m.stage[i] != Stage.MEMBER;
    }

    /** (1 − h₀)^(n⁺ + ν·n⁻), eq. 8: what is left of the old opinion. */
    private double unmoved(int nGood, int nBad) {
        return nGood < TABLE && nBad < TABLE ? unmoved[nGood * TABLE + nBad] : power(nGood, nBad);
    }

    private double power(int nGood, int nBad) {
        return StrictMath.pow(1 - persuasion, nGood + negativity * nBad);
    }
}
