package org.madang.sim.phase.invest;

import org.madang.sim.choice.Price;
import org.madang.sim.config.Event.Treatment;
import org.madang.sim.config.InstitutionalTrust;
import org.madang.sim.config.Lever;
import org.madang.sim.config.Platform;
import org.madang.sim.config.Premium;
import org.madang.sim.config.Referral;
import org.madang.sim.config.Scenario;
import org.madang.sim.config.WinBack;
import org.madang.sim.state.Arms;
import org.madang.sim.state.MarketState;
import org.madang.sim.state.Offer;
import org.madang.sim.state.PlatformState;

/** Turns the prices of a platform and the levels of its levers into what it does to people: the {@link Offer} of a week. */
final class Offering {
    private final MarketState market;
    private final Scenario scenario;
    private final PayRule rule;

    Offering(MarketState market) {
        this.market = market;
        scenario = market.scenario;
        rule = new PayRule(market);
    }

    /** Takes in what prices depend on; once a week, before {@link #write}. */
    void look() {
        rule.look();
    }

    void write(int k) {
        PlatformState platform = market.platform[k];
        Offer offer = market.offer[k];
        price(platform, offer);
        effects(platform, offer, null);
        InstitutionalTrust trust = platform.config.trust();
        offer.exposed = 1 - trust.protection() * platform.level(Lever.TRUST);
        offer.healing = Math.min(1, trust.healing() * (1 + trust.healingEffect() * platform.level(Lever.TRUST)));
        if (market.cared != null && market.cared.who[k] != null) {
            market.cared.others[k] = offer.copy();
            market.cared.others[k].hold = 1;
            market.cared.others[k].use -= scenario.requests().relationshipEffect() * platform.level(Lever.RELATIONSHIP);
        }
        Arms arms = market.arms;
        if (arms != null && arms.k == k && arms.isRunning()) {
            Double bonus = arms.treatment.bonus();
            arms.offer.bonus = bonus == null ? offer.bonus : relative(bonus, platform.config);
            Double promise = arms.treatment.promise();
            arms.offer.promise = promise == null ? offer.promise : promise;
            arms.back = priceOf(platform).ofAsked(arms.treatment.discount());
            arms.backMoney = offer.asked * arms.treatment.discount();
            effects(platform, arms.offer, arms.treatment);
        }
    }

    /** @param treatment which may set levels of its own; null for none */
    private void effects(PlatformState platform, Offer offer, Treatment treatment) {
        double relationship = level(platform, Lever.RELATIONSHIP, treatment);
        double interaction = level(platform, Lever.INTERACTION, treatment);
        double level = level(platform, Lever.EXPERIENCE, treatment);
        offer.hold = 1 - scenario.leave().relationshipEffect() * relationship;
        offer.use = 1
                + scenario.requests().relationshipEffect() * relationship
                + scenario.requests().interactionEffect() * interaction;
        offer.talk = 1 + scenario.talk().interactionEffect() * interaction;
        offer.candidatesFromData = platform.config.matching().candidatesFromData() * interaction;
        offer.quality = platform.config.baseQuality()
                + scenario.experience().satisfactionEffect() * level(platform, Lever.SATISFACTION, treatment);
        offer.experienceLift = scenario.experience().experienceEffect() * level;
        offer.visibleLift = scenario.experience().visible() * offer.experienceLift;
        offer.inconsistency = scenario.experience().touchpointSpread() * (1 - level);
        offer.painLeft = 1 - level;
        offer.nudge = scenario.requests().nudge() * level;
    }

    private static double level(PlatformState platform, Lever lever, Treatment treatment) {
        Double own = treatment == null ? null : treatment.level(lever);
        return own == null ? platform.level(lever) : own;
    }

    private void price(PlatformState platform, Offer offer) {
        Platform config = platform.config;
        Premium premium = config.premium();
        // Where it is for some, so many of those who are matched are among them.
        double share = platform.care() == null ? 1 : platform.care().share();
        double relationship = share * platform.level(Lever.RELATIONSHIP);
        boolean decided = premium.decided();
        Price price = priceOf(platform);
        offer.asked = price.asked();
        offer.over = price.over();
        offer.borne = (1 - config.passOn()) * platform.fees().provider();
        offer.kept = price.kept();
        offer.premium = premium.experience() * platform.level(Lever.EXPERIENCE);
        offer.overPremium = decided ? price.paid() * offer.premium : 0;
        offer.crossSelling = decided ? 0 : premium.relationship() * relationship;
        offer.crossOffer = decided ? relationship : 0;
        offer.crossValue = premium.relationship();
        offer.promise = config.promise();
        offer.bonus = relative(platform.joiningBonus(), config);
        Referral programme = platform.referral();
        WinBack winBack = platform.winBack();
        double talker = programme == null ? 0 : relative(programme.talker(), config);
        offer.reward = 1 + scenario.talk().rewardEffect() * talker;
        offer.joinerReward = programme == null ? 0 : relative(programme.joiner(), config);
        offer.winBackOffer = winBack == null ? 0 : relative(winBack.offer(), config);
    }

    private Price priceOf(PlatformState platform) {
        Platform config = platform.config;
        double reference = scenario.join().referencePrice();
        return new Price(
                config.transactionValue(),
                platform.fees(),
                config.passOn(),
                reference,
                rule.least(platform),
                platform.levy);
    }

    /** A bonus as a part of what prices are compared with. */
    private double relative(double bonus, Platform config) {
        double reference = scenario.join().referencePrice();
        double against = reference > 0 ? reference : config.transactionValue();
        return against > 0 ? bonus / against : 0;
    }
}
