package org.madang.sim.config;

import java.util.Arrays;
import java.util.List;

/** Rules that tie parts of a scenario together: names that must exist, weeks that must lie inside the run. */
final class ScenarioRules {
    private ScenarioRules() {}

    static void check(Scenario s, Problems problems) {
        for (int k = 0; k < s.platforms().size(); k++) {
            strategyExists(s, s.platforms().get(k).strategy(), "platforms[" + k + "].strategy", problems);
            promisesArePaid(
                    s,
                    s.platforms().get(k),
                    s.platforms().get(k).strategy(),
                    "platforms[" + k + "].strategy",
                    problems);
            priceIsComparable(s, s.platforms().get(k).transactionValue(), problems);
            personasExist(s, s.platforms().get(k).gainsFor(), "platforms[" + k + "].gainsFor", problems);
        }
        List<String> compared = s.compare().strategies();
        if (s.compare().between() == Comparison.Between.STRATEGIES) {
            for (int n = 0; n < compared.size(); n++) {
                strategyExists(s, compared.get(n), "compare.strategies[" + n + "]", problems);
                promisesArePaid(s, s.platforms().get(0), compared.get(n), "compare.strategies[" + n + "]", problems);
            }
        }
        long names = s.platforms().stream().map(Platform::name).distinct().count();
        problems.require(names == s.platforms().size(), "platforms", "two platforms have the same name");
        problems.require(
                s.compare().between() != Comparison.Between.PLATFORMS
                        || s.platforms().size() >= 2,
                "compare.between",
                "a comparison between platforms needs at least two of them");
        String focal = s.compare().focal();
        problems.require(
                focal.isEmpty() || s.platforms().get(0).name().equals(focal),
                "compare.focal",
                "no platform is called '%s'; there are %s",
                focal,
                names(s));
        problems.require(
                s.platforms().get(0).present() || s.events().stream().anyMatch(event -> enters(s, event)),
                "platforms[0].present",
                "the focal platform must be present from the start, or enter by an event of kind rival-entry");
        strategyExists(s, s.compare().after().strategy(), "compare.after.strategy", problems);
        problems.require(
                s.compare().after().week() < s.weeks(),
                "compare.after.week",
                "the run ends in week %d, before the sides part",
                s.weeks());
        for (int n = 0; n < s.strategies().size(); n++) {
            aimedPersonasExist(s, s.strategies().get(n), "strategies[" + n + "]", problems);
        }
        strategyExists(s, s.age().strategy(), "age.strategy", problems);
        strategyExists(s, s.after().strategy(), "after.strategy", problems);
        problems.require(
                s.events().stream().filter(Event.Treatment.class::isInstance).count() <= 1,
                "events",
                "a market can hold one treatment at a time, found several");
        for (int n = 0; n < s.events().size(); n++) {
            event(s, s.events().get(n), "events[" + n + "]", problems);
        }
    }

    private static boolean enters(Scenario s, Event event) {
        return event instanceof Event.RivalEntry && s.findPlatform(event.platform()) == 0;
    }

    /** Money that a strategy promises must be there before it is promised. */
    private static void promisesArePaid(Scenario s, Platform platform, String strategy, String key, Problems problems) {
        boolean promises = s.strategyNames().contains(strategy)
                && s.strategy(strategy).phases().stream().anyMatch(SpendingPhase::promises);
        problems.require(
                !promises || platform.costs().withinBudget(),
                key,
                "'%s' promises people money for joining (referral, winBack.offer): that needs costs.withinBudget: true",
                strategy);
    }

    /** Where one price is a tenth or ten times of the other, one of the two belongs to another market. */
    private static void priceIsComparable(Scenario s, double value, Problems problems) {
        double reference = s.join().referencePrice();
        problems.require(
                reference == 0 || value == 0 || value >= reference / 10 && value <= reference * 10,
                "join.referencePrice",
                "a match for %s cannot be compared with one that costs %s elsewhere; one may be up to ten times the other",
                value,
                reference);
    }

    private static void strategyExists(Scenario s, String name, String key, Problems problems) {
        boolean isBaseline = Arrays.stream(Comparison.Baseline.values())
                .anyMatch(b -> b.side().equals(name));
        problems.require(
                s.strategyNames().contains(name),
                key,
                isBaseline
                        ? "'%s' is no strategy: write compare.baselines: [%1$s]; strategies are %s"
                        : "no strategy is called '%s'; there are %s",
                name,
                String.join(", ", s.strategyNames()));
    }

    private static void personasExist(Scenario s, List<PersonaGains> gains, String key, Problems problems) {
        for (int n = 0; n < gains.size(); n++) {
            personaExists(s, gains.get(n).persona(), key + "[" + n + "].persona", problems);
        }
    }

    private static void aimedPersonasExist(Scenario s, Strategy strategy, String key, Problems problems) {
        for (int n = 0; n < strategy.phases().size(); n++) {
            Aim aim = strategy.phases().get(n).aim();
            for (int at = 0; aim != null && at < aim.personas().size(); at++) {
                personaExists(s, aim.personas().get(at), key + ".phases[" + n + "].aim.personas[" + at + "]", problems);
            }
        }
    }

    private static void personaExists(Scenario s, String name, String key, Problems problems) {
        List<String> names = s.market().personas().stream().map(Persona::name).toList();
        problems.require(
                names.contains(name), key, "no persona is called '%s'; there are %s", name, String.join(", ", names));
    }

    private static String names(Scenario s) {
        return String.join(", ", s.platforms().stream().map(Platform::name).toList());
    }

    private static void event(Scenario s, Event event, String key, Problems problems) {
        problems.require(
                event.week() <= s.weeks(),
                key + ".week",
                "week %d lies after the last week, %d",
                event.week(),
                s.weeks());
        if (event.platform() == null) {
            return;
        }
        int k = s.findPlatform(event.platform());
        problems.require(
                k >= 0, key + ".platform", "no platform is called '%s'; there are %s", event.platform(), names(s));
        if (event instanceof Event.FeeChange change) {
            PerSide fees = change.fees();
            problems.require(
                    fees.seeker() + fees.provider() <= 1,
                    key + ".fees",
                    "the take rate (both fees together) must be within 0 to 1, found %s",
                    fees.seeker() + fees.provider());
        }
        if (event instanceof Event.Treatment treatment) {
            for (int at = 0; at < treatment.personas().size(); at++) {
                personaExists(s, treatment.personas().get(at), key + ".personas[" + at + "]", problems);
            }
        }
        if (k >= 0 && event instanceof Event.RivalEntry) {
            problems.require(
                    !s.platforms().get(k).present(),
                    key + ".platform",
                    "'%s' is in the market from the start; only a platform with present: false can enter",
                    s.platforms().get(k).name());
        }
    }
}
