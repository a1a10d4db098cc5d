package org.madang.sim.phase.talk;

import org.madang.sim.config.WordOfMouth;
import org.madang.sim.config.WordOfMouth.Mode;
import org.madang.sim.config.WordOfMouth.Passes;
import org.madang.sim.exposure.Exposure;
import org.madang.sim.phase.Phase;
import org.madang.sim.random.Maths;
import org.madang.sim.state.MarketState;
import org.madang.sim.state.Membership;
import org.madang.sim.state.PlatformState;
import org.madang.sim.state.Tally;

/**
 * Phase 4: word of mouth over ties, and public reviews (eq. 6–8).
 *
 * <p>Contacts are independent Poisson events a tie. They are drawn where they start: talkers are many fewer than ties,
 * and most say nothing in a week, so the ties of the others are not looked at.
 *
 * <p>Reads: satisfaction, trust, week of the last experience. Writes: who praises; stage, trust and expectation of
 * receivers; who considers joining. Draws: TALK and REVIEW, see {@link Tellings}, {@link OpinionHearing},
 * {@link ExperienceHearing}, {@link OneShot} and {@link Rumours}.
 */
public final class Talk implements Phase {
    private final MarketState market;
    private final WordOfMouth talk;
    private final Speakers speakers;
    private final Messages messages;
    private final Hearing hearing;
    private final OneShot oneShot;
    private final Rumours rumours;

    public Talk(MarketState market) {
        this.market = market;
        talk = market.scenario.talk();
        speakers = new Speakers(market);
        messages = new Messages(market.participants(), talk.passes() == Passes.EXPERIENCE);
        Exposure exposure = new Exposure(market);
        int parts = Math.min(market.crew.threads(), market.blocks.count());
        Receivers receivers = new Receivers(market.population.ties(), parts);
        OpinionHearing opinions = new OpinionHearing(market, exposure, receivers);
        oneShot = new OneShot(market, opinions, receivers);
        rumours = new Rumours(market, exposure);
        if (talk.passes() == Passes.EXPERIENCE) {
            hearing = new ExperienceHearing(market, exposure, receivers, speakers);
            for (Membership m : market.membership) {
                m.remember();
            }
        } else {
            hearing = opinions;
        }
    }

    @Override
    public void run(int w) {
        for (int k = 0; k < market.platforms(); k++) {
            PlatformState platform = market.platform[k];
            boolean once = talk.mode() == Mode.ONCE;
            double rate = once ? 0 : talk.rate() * market.offer[k].talk;
            // Reviews need those who have something to say even where nobody tells friends.
            if (rate > 0 || talk.reviewRate() > 0) {
                speakers.speak(k, w, rate, messages);
                learnValence(k, platform);
            }
            if (once) {
                oneShot.spread(k, w);
            } else if (rate > 0) {
                hear(k, w, rate);
            }
            if (platform.rumour != null && w <= platform.rumourUntil) {
                rumours.spread(k, w, platform.rumour);
            }
            if (platform.present && talk.reviewRate() > 0) {
                hearing.reviews(k, w, reviewRate(platform));
            }
        }
    }

    private void hear(int k, int w, double rate) {
        if (market.population.wellMixed()) {
            hearing.mixed(k, w, rate * market.scenario.network().meanDegree() / market.participants());
        } else {
            hearing.overTies(k, messages);
        }
    }

    private void learnValence(int k, PlatformState platform) {
        Tally tally = market.tally[k];
        double good = tally.sum(Tally.Field.TALKERS_GOOD);
        double bad = tally.sum(Tally.Field.TALKERS_BAD);
        double goodSum = tally.sum(Tally.Field.SATISFACTION_GOOD);
        double badSum = tally.sum(Tally.Field.SATISFACTION_BAD);
        platform.goodValence = good == 0 ? 0 : goodSum / good;
        platform.badValence = bad == 0 ? 0 : badSum / bad;
        platform.talkValence = good + bad == 0 ? 0 : (goodSum + badSum) / (good + bad);
    }

    /** The rate at which a non-member meets a review; eq. 7. */
    private double reviewRate(PlatformState platform) {
        double active = talk.reviewRate() * platform.active / market.participants();
        return switch (talk.reviewForm()) {
            case SATURATING -> active;
            case PROPORTIONAL -> Maths.rateOf(Math.min(1, active));
        };
    }
}
