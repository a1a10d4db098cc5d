package org.madang.sim;

import java.util.List;
import org.madang.sim.config.ActivityShift;
import org.madang.sim.config.Adaptive;
import org.madang.sim.config.Adoption;
import org.madang.sim.config.Aim;
import org.madang.sim.config.Answers;
import org.madang.sim.config.Budget;
import org.madang.sim.config.Care;
import org.madang.sim.config.Ceiling;
import org.madang.sim.config.Churn;
import org.madang.sim.config.Distribution;
import org.madang.sim.config.Event;
import org.madang.sim.config.LeverShares;
import org.madang.sim.config.Levy;
import org.madang.sim.config.Matching;
import org.madang.sim.config.MinimumPay;
import org.madang.sim.config.Network;
import org.madang.sim.config.PerSide;
import org.madang.sim.config.Records;
import org.madang.sim.config.Referral;
import org.madang.sim.config.Rollout;
import org.madang.sim.config.Sides;
import org.madang.sim.config.SpendingPhase;
import org.madang.sim.config.Strategy;
import org.madang.sim.config.StrategyPresets;
import org.madang.sim.config.Until;
import org.madang.sim.config.WinBack;
import org.madang.sim.config.WordOfMouth;
import org.madang.sim.random.Draws;

/** Scenarios drawn at random, for properties that must hold in all of them: a pure function of the seed. */
public final class RandomScenario {
    public static final int WEEKS = 30;

    private final long seed;
    private int drawn;
    private Scenarios s;

    private RandomScenario(long seed) {
        this.seed = seed;
    }

    public static Scenarios of(long seed) {
        return new RandomScenario(seed).make();
    }

    private Scenarios make() {
        s = Scenarios.quiet(100 + below(400), 30 + below(120)).set("weeks", WEEKS);
        people();
        talk();
        platform("platforms[0].");
        for (int rivals = below(3); rivals > 0 && s.get().platforms().size() < 2; rivals--) {
            s = s.rival();
            platform("platforms[1].");
        }
        s = s.set("platforms[0].founding.count", below(20)).set("platforms[0].founding.aware", u());
        for (int events = below(4); events > 0; events--) {
            s = s.event(event());
        }
        if (s.get().platforms().size() == 2 && u() < 0.5) {
            s = s.event(new Event.RivalExit(15 + below(10), "rival"));
        }
        reachAndRatings();
        s = premium();
        s = u() < 0.5 ? s : choices();
        return u() < 0.5 ? s : moves();
    }

    /** In half of them the focal platform makes moves beside its split, answers what others do, and dealings leak past it. */
    private Scenarios moves() {
        LeverShares shares =
                StrategyPresets.all().get("balanced").phases().get(0).shares();
        SpendingPhase first = new SpendingPhase(
                shares,
                new Until(2 + below(WEEKS - 2), null, null, null),
                u() < 0.5 ? null : new PerSide(0.3 * u(), 0.2 * u()),
                new Referral(20 * u(), 20 * u()),
                new WinBack(u(), 20 * u()),
                new Care(u(), pick(Care.By.values()), u()),
                new Aim(0.01 + 0.99 * u(), pick(Aim.By.values()), u(), 1 + u(), List.of()));
        Strategy moving = new Strategy(
                "moving", List.of(first, new SpendingPhase(shares, null)), Adaptive.defaults(), Rollout.defaults());
        return s.set("strategies", List.of(moving))
                .set("platforms[0].strategy", "moving")
                .set("platforms[0].answers", new Answers(u(), u(), u()))
                .set("requests.leakage", 3 * u())
                .set("leave.responseSpread", u());
    }

    /** In half of them talk passes on experience, media are uneven, promises are believed and providers are rated. */
    private void reachAndRatings() {
        if (u() < 0.5) {
            return;
        }
        if (s.get().talk().mode() == WordOfMouth.Mode.WHILE_FRESH) {
            s = s.set("talk.passes", WordOfMouth.Passes.EXPERIENCE).set("talk.ratingShift", 0.4 * u() - 0.2);
        }
        s = s.set("reach.targeting", u())
                .set("reach.unevenness", 2 * u())
                .set("reach.expectationTransfer", u())
                .set("experience.visible", u())
                .set("join.counterpartyTrust", 0.5 * u())
                .set("platforms[0].promise", u())
                .set("platforms[0].matching.ratingWeight", 2 * u())
                .set("platforms[0].matching.leastRating", 0.5 * u());
    }

    /** In half of them not everybody pays for experience, or pays for what it gets; some talk more than others. */
    private Scenarios premium() {
        s = s.seekers("talkativeness", 2 * u()).providers("talkativeness", 2 * u());
        if (u() < 0.5) {
            return s;
        }
        return s.seekers("paysForExperience", u()).set("platforms[0].premium.followsGain", u() < 0.5);
    }

    /** In half of them people decide about more, differ for good and leave for reasons of their own. */
    private Scenarios choices() {
        return s.set("join.referencePrice", 50 + 100 * u())
                .set("join.lastingTaste", pick(0.0, u(), 1.0))
                .set("join.providerValue", pick(Adoption.ProviderValue.values()))
                .set("join.weeklyOffer", u() < 0.5)
                .set("join.trustedFirst", 4 * u())
                .set("requests.ask", u() < 0.7)
                .set("platforms[0].passOn", u())
                .set("platforms[0].premium.decided", u() < 0.7)
                .everybody("outsideSpread", 0.2 * u())
                .set("experience.levelEffect", u())
                .set("leave.form", pick(Churn.Form.values()))
                .set("leave.clock", pick(Churn.Clock.values()))
                .set("leave.hazardSpread", 0.5 * s.get().leave().baseHazard())
                .set("leave.flattens", pick(Churn.Flattens.values()))
                .set("leave.needEnds", 0.01 * u())
                .set("leave.valueEffect", 2 * u())
                .set("leave.providerValueEffect", 4 * u())
                .set("leave.contagion", u())
                .set("leave.dormantIntervals", 3 * u());
    }

    private void people() {
        s = s.set("market.localities.count", 1 + below(5))
                .set("market.localities.zipfExponent", 2 * u())
                .set(
                        "network",
                        Records.off(
                                Network.class,
                                "kind",
                                pick(
                                        Network.Kind.PREFERENTIAL_ATTACHMENT,
                                        Network.Kind.SMALL_WORLD,
                                        Network.Kind.RANDOM,
                                        Network.Kind.COMMUNITIES,
                                        Network.Kind.WELL_MIXED),
                                "meanDegree",
                                10 * u(),
                                "localShare",
                                u(),
                                "strongTie",
                                u(),
                                "weakTie",
                                u(),
                                "rewiring",
                                0.1,
                                "communitySize",
                                20,
                                "file",
                                null,
                                "directed",
                                false))
                .everybody("trustThreshold", Distribution.uniform(0, 0.8))
                .everybody("quality", Distribution.uniform(0, 1))
                .everybody("multiHoming", u())
                .everybody("paidByOther", 0.3 * u())
                .everybody("priceSensitivity", 2 * u())
                .everybody("outsideOption", 0.5 * u())
                .everybody("impatience", u())
                .everybody("painSensitivity", 0.3 * u())
                .everybody("benefitSpread", u())
                .seekers("needRate", Distribution.uniform(0, 2))
                .providers("availability", u())
                .providers("capacity", Distribution.uniform(0, 6));
    }

    private void talk() {
        s = s.set("talk.rate", 0.3 * u())
                .set("talk.reviewRate", u())
                .set(
                        "talk.mode",
                        pick(WordOfMouth.Mode.WHILE_FRESH, WordOfMouth.Mode.WHILE_FRESH, WordOfMouth.Mode.ONCE))
                .set("talk.reviewForm", pick(WordOfMouth.ReviewForm.values()))
                .set("talk.membersListen", u() < 0.5)
                .set("talk.praiseNeedsTrust", u() < 0.5)
                .set("talk.freshWeeks", 1 + below(8))
                .set("talk.persuasion", u())
                .set("reach.organicExposure", 0.2 * u())
                .set("reach.ceiling", u())
                .set("join.considerRate", 0.5 * u())
                .set("join.socialProof", u())
                .set("join.choice", pick(Adoption.Choice.values()))
                .set("join.crossSide", pick(Adoption.CrossSide.values()))
                .set("join.returnFactor", u())
                .set("join.membersReconsider", u() < 0.5)
                .set("join.choiceSharpness", 20 * u())
                .set("leave.baseHazard", 0.1 * u())
                .set("leave.distrustHazard", 0.2 * u())
                .set("leave.dormantAfter", 1 + below(15))
                .set("experience.noise", 0.2 * u())
                .set("experience.touchpointSpread", 0.2 * u());
    }

    private void platform(String at) {
        s = s.set(at + "strategy", pick(StrategyPresets.all().keySet().toArray(String[]::new)))
                .set(at + "budget", new Budget(500 * u(), u()))
                .set(at + "founding.seekers", 0.4 * u())
                .set(at + "founding.providers", 0.6 * u())
                .set(at + "matching.policy", pick(Matching.Policy.values()))
                .set(at + "matching.candidates", 6 * u())
                .set(at + "matching.reservationFit", 0.6 * u())
                .set(at + "matching.candidateDraw", pick(Matching.CandidateDraw.values()))
                .set(at + "matching.fitMatters", u() < 0.7)
                .set(at + "costs.joiningBonus", 5 * u())
                .set(at + "costs.supportPerMember", 0.1 * u())
                .set(at + "subscription", new PerSide(u(), u()))
                .set(at + "levers.satisfaction.fixed", 50)
                .set(at + "levers.trust.fixed", 50)
                .set(at + "levers.experience.fixed", 50)
                .set(at + "trust.breachRate", 0.1 * u())
                .set(at + "trust.repair", Math.max(0, 2 * u() - 1))
                .set(at + "dataUse.rate", Math.max(0, u() - 0.5));
    }

    private Event event() {
        int week = 2 + below(20);
        return switch (below(10)) {
            case 0 -> new Event.Breach(week, "", u(), u(), u(), pick(Sides.values()));
            case 1 -> new Event.FeeChange(week, "", new PerSide(0.3 * u(), 0.2 * u()), u() < 0.5 ? null : 5);
            case 2 -> new Event.PartnerCampaign(week, "", 1 + below(10), u(), u(), u(), 100 * u());
            case 3 -> new Event.BudgetChange(week, "", new Budget(800 * u(), u()));
            case 4 -> new Event.Rumour(week, "", 1 + below(6), u(), u());
            case 5 -> new ActivityShift(week, pick(Sides.values()), -u(), u(), u());
            case 6 -> new Ceiling(week, "", 1 + below(10), pick(Sides.values()), u());
            case 7 -> new MinimumPay(week, "", 200 * u());
            case 8 -> new Levy(week, "", 50 * u());
            default -> new Event.DemandSeason(week, u(), 26, 5);
        };
    }

    private double u() {
        return Draws.uniform(seed * 1_000_003, drawn++);
    }

    private int below(int bound) {
        return (int) (u() * bound);
    }

    @SafeVarargs
    private <T> T pick(T... from) {
        return from[below(from.length)];
    }
}
