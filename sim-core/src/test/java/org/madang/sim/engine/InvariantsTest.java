package org.madang.sim.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.assertj.core.api.Assertions.within;
import static org.madang.sim.indicator.Indicator.*;

import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.madang.sim.RandomScenario;
import org.madang.sim.config.Lever;
import org.madang.sim.config.Scenario;
import org.madang.sim.indicator.Indicator;
import org.madang.sim.indicator.WeeklySeries;
import org.madang.sim.market.Participants;
import org.madang.sim.snapshot.Standing;
import org.madang.sim.state.MarketState;
import org.madang.sim.state.Membership;
import org.madang.sim.state.PlatformState;
import org.madang.sim.state.RequestBook;
import org.madang.sim.state.Stage;
import org.madang.sim.state.Tally;

/** What must hold in every week of every scenario, watched from outside. The seed is the parameter's name. */
class InvariantsTest {
    static LongStream seeds() {
        return LongStream.rangeClosed(1, 20);
    }

    private static Offset<Double> rounding(double size) {
        return within(1e-9 * (1 + Math.abs(size)));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void everyWeekAddsUp(long seed) {
        Scenario scenario = RandomScenario.of(seed).get();
        Simulation simulation =
                RandomScenario.of(seed).simulation(RandomScenario.of(seed).population(seed));
        MarketState market = simulation.market();
        int platforms = scenario.platforms().size();
        int[] members = new int[platforms];
        Arrays.setAll(members, k -> market.platform[k].members());
        Seen[][] seen = new Seen[platforms][RandomScenario.WEEKS + 1];
        RunResult result = simulation.run(w -> {
            for (int k = 0; k < platforms; k++) {
                assertColumnsAgree(market, k, w);
                assertRanges(market.membership[k]);
                seen[k][w] = Seen.of(market, k);
            }
            assertCapacityHolds(market, w);
        });
        for (int k = 0; k < platforms; k++) {
            assertFlows(result.series().get(k), members[k], scenario.market().participants());
            assertMoney(scenario, market, k, result.series().get(k), seen[k]);
            assertStandings(
                    result.snapshots().get(k).personas(), result.series().get(k));
        }
        assertShares(result.series());
    }

    private static void assertColumnsAgree(MarketState market, int k, int w) {
        Membership m = market.membership[k];
        Participants p = market.population.participants();
        int[] seekers = new int[p.localities()];
        int[] providers = new int[p.localities()];
        int[] friends = new int[p.count];
        int[] outStart = market.population.ties().outStart();
        for (int i = 0; i < p.count; i++) {
            boolean member = m.stage[i] == Stage.MEMBER;
            if (m.members.get(i) != member) {
                fail("week %d, participant %d: member bit and stage differ", w, i);
            }
            if (member) {
                (p.isProvider(i) ? providers : seekers)[p.locality[i]]++;
                for (int a = outStart[i]; a < outStart[i + 1]; a++) {
                    friends[market.population.ties().outNode()[a]]++;
                }
            }
        }
        assertThat(Arrays.equals(m.friends, friends))
                .as("week %d, friends who are members", w)
                .isTrue();
        assertThat(market.record[k].seekers)
                .as("week %d, seekers by locality", w)
                .isEqualTo(seekers);
        assertThat(market.record[k].providers)
                .as("week %d, providers by locality", w)
                .isEqualTo(providers);
        assertThat(market.platform[k].seekers).isEqualTo(Arrays.stream(seekers).sum());
        assertThat(market.platform[k].providers)
                .isEqualTo(Arrays.stream(providers).sum());
        for (int i = 0; i < p.count && k > 0; i++) {
            boolean several = market.membership[0].members.get(i) && m.members.get(i);
            if (several && !p.multiHomes(i)) {
                fail("week %d: single-homer %d is on two platforms", w, i);
            }
        }
    }

    private static void assertRanges(Membership m) {
        for (int i = 0; i < m.trust.length; i++) {
            boolean inside = m.trust[i] >= 0
                    && m.trust[i] <= 1
                    && m.expectation[i] >= 0
                    && m.expectation[i] <= 1
                    && m.satisfaction[i] >= -1
                    && m.satisfaction[i] <= 1;
            if (!inside) {
                fail("participant %d: τ %s, e %s, s %s", i, m.trust[i], m.expectation[i], m.satisfaction[i]);
            }
        }
    }

    private static void assertCapacityHolds(MarketState market, int w) {
        RequestBook book = market.requests;
        Participants p = market.population.participants();
        int[] served = new int[p.count];
        for (int r = 0; r < book.count; r++) {
            int j = book.provider[r];
            if (j != RequestBook.NONE) {
                served[j]++;
                boolean near = p.isProvider(j) && p.locality[j] == p.locality[book.seeker[r]];
                if (!near || !(book.fit[r] >= 0 && book.fit[r] <= 1)) {
                    fail("week %d, request %d: provider %d with fit %s", w, r, j, book.fit[r]);
                }
            }
        }
        for (int j = 0; j < p.count; j++) {
            if (served[j] > StrictMath.ceil(p.capacity[j]) || book.firstOfProvider[j] != RequestBook.NONE) {
                fail("week %d: provider %d of capacity %s has %d matches", w, j, p.capacity[j], served[j]);
            }
        }
    }

    private static void assertFlows(WeeklySeries s, int founding, int participants) {
        double before = founding;
        for (int w = 1; w <= s.weeks(); w++) {
            assertThat(s.at(MEMBERS, w)).as("members, week %d", w).isEqualTo(before + s.at(JOINS, w) - s.at(LEAVES, w));
            assertThat(s.at(SEEKERS, w) + s.at(PROVIDERS, w)).isEqualTo(s.at(MEMBERS, w));
            assertThat(s.at(ACTIVE_SEEKERS, w) + s.at(ACTIVE_PROVIDERS, w)).isEqualTo(s.at(ACTIVE, w));
            assertThat(s.at(ACTIVE, w)).isBetween(0.0, s.at(MEMBERS, w));
            assertThat(s.at(UNAWARE, w)).as("unaware, week %d", w).isBetween(0.0, (double) participants);
            assertThat(s.at(UNAWARE, w) + s.at(AWARE, w) + s.at(MEMBERS, w) + s.at(LAPSED, w))
                    .isEqualTo(participants);
            assertThat(s.at(JOINS_ADVERTISING, w) + s.at(JOINS_WORD_OF_MOUTH, w) + s.at(JOINS_PARTNER, w))
                    .isEqualTo(s.at(JOINS, w));
            assertThat(s.at(RETURNS, w)).isBetween(0.0, s.at(JOINS, w));
            assertThat(s.at(MATCHES, w)).isBetween(0.0, s.at(REQUESTS, w));
            if (before > 0) {
                double everMember = before + s.at(JOINS, w);
                assertThat(s.at(CHURN, w)).isCloseTo(s.at(LEAVES, w) / everMember, rounding(1));
            }
            before = s.at(MEMBERS, w);
        }
    }

    /**
     * What a week leaves no trace of in the indicators.
     *
     * @param spend what was spent by the budget and in answer to others, money
     * @param asked what providers ask for, money a match
     * @param takeRate fees of both sides, as parts of that
     * @param leaked matches that were settled without the platform
     * @param addressed members whose data brought something
     */
    private record Seen(double spend, double asked, double takeRate, double leaked, double addressed) {
        static Seen of(MarketState market, int k) {
            PlatformState platform = market.platform[k];
            return new Seen(
                    platform.present ? Arrays.stream(platform.spend).sum() : 0,
                    asked(market, k),
                    platform.fees().seeker() + platform.fees().provider(),
                    market.tally[k].total(Tally.Field.LEAKED),
                    market.tally[k].total(Tally.Field.ADDRESSED));
        }

        /** The transaction value and what is passed on of the fee; at least that where providers' pay is ruled. */
        private static double asked(MarketState market, int k) {
            PlatformState platform = market.platform[k];
            double plain = platform.config.transactionValue()
                    / (1 - platform.config.passOn() * platform.fees().provider());
            if (platform.minimumPay == 0) {
                return plain;
            }
            assertThat(market.offer[k].asked).isGreaterThanOrEqualTo(plain * (1 - 1e-12));
            return market.offer[k].asked;
        }
    }

    private static void assertMoney(Scenario scenario, MarketState market, int k, WeeklySeries s, Seen[] seen) {
        PlatformState end = market.platform[k];
        double netPresentValue = 0;
        for (int w = 1; w <= s.weeks(); w++) {
            double levers = s.at(SPEND_SATISFACTION, w)
                    + s.at(SPEND_RELATIONSHIP, w)
                    + s.at(SPEND_EXPERIENCE, w)
                    + s.at(SPEND_INTERACTION, w)
                    + s.at(SPEND_TRUST, w);
            double profit = s.at(REVENUE, w) - s.at(SERVING_COST, w) - s.at(SPEND, w);
            netPresentValue += profit / StrictMath.pow(1 + scenario.discountRate(), w / 52.0);
            assertThat(s.at(SPEND_ACQUISITION, w) + levers).isCloseTo(s.at(SPEND, w), rounding(s.at(SPEND, w)));
            assertThat(s.at(SPEND, w))
                    .as("spend is the budget, or bonuses and partner beyond it; week %d", w)
                    .isGreaterThanOrEqualTo(seen[w].spend() * (1 - 1e-12));
            assertThat(s.at(PROFIT, w)).isCloseTo(profit, rounding(profit));
            assertThat(s.at(NET_PRESENT_VALUE, w))
                    .as("NPV, week %d", w)
                    .isCloseTo(netPresentValue, rounding(1e3 + netPresentValue));
            // Customers who decide, or of whom only some are cared for, buy more in none of the matches, in all, or in
            // some.
            boolean decided = end.config.premium().decided()
                    || scenario.strategy(end.config.strategy()).phases().stream()
                            .anyMatch(phase -> phase.care() != null);
            double more = end.config.premium().relationship();
            double through = s.at(MATCHES, w) - seen[w].leaked();
            double plain = seen[w].asked() * through * (decided ? 1 : 1 + more * s.at(LEVEL_RELATIONSHIP, w));
            double most = decided && s.at(LEVEL_RELATIONSHIP, w) > 0 ? 1 + more : 1;
            double value = plain * most * (1 + end.config.premium().experience() * s.at(LEVEL_EXPERIENCE, w));
            if (market.membership[k].premiumShare == null && most == 1) {
                assertThat(s.at(GROSS_MERCHANDISE_VALUE, w)).isCloseTo(value, rounding(value));
            } else {
                assertThat(s.at(GROSS_MERCHANDISE_VALUE, w)).isBetween(plain * (1 - 1e-9), value * (1 + 1e-9));
            }
            double revenue = seen[w].takeRate() * s.at(GROSS_MERCHANDISE_VALUE, w)
                    + end.config.subscription().seeker() * s.at(SEEKERS, w)
                    + end.config.subscription().provider() * s.at(PROVIDERS, w)
                    + end.config.dataUse().income() * seen[w].addressed();
            assertThat(s.at(REVENUE, w)).as("revenue, week %d", w).isCloseTo(revenue, rounding(revenue));
            assertThat(seen[w].leaked()).isBetween(0.0, s.at(MATCHES, w));
            for (Indicator level :
                    List.of(LEVEL_SATISFACTION, LEVEL_RELATIONSHIP, LEVEL_EXPERIENCE, LEVEL_INTERACTION, LEVEL_TRUST)) {
                assertThat(s.at(level, w)).as("%s", level).isBetween(0.0, 1.0);
            }
        }
        assertThat(end.level(Lever.ACQUISITION)).isZero();
    }

    /** What the people of all personas brought is what the platform earned; margins are kept as floats. */
    private static void assertStandings(List<Standing> personas, WeeklySeries s) {
        double earned = 0;
        double turnedOver = 0;
        double matches = 0;
        for (int w = 1; w <= s.weeks(); w++) {
            earned += s.at(REVENUE, w) - s.at(SERVING_COST, w);
            turnedOver += s.at(REVENUE, w) + s.at(SERVING_COST, w);
            matches += s.at(MATCHES, w);
        }
        assertThat(personas.stream().mapToDouble(Standing::margin).sum())
                .isCloseTo(earned, within(1e-5 * (1 + turnedOver)));
        assertThat(personas.stream().mapToLong(Standing::matches).sum()).isEqualTo((long) (2 * matches));
        assertThat(personas.stream().mapToLong(Standing::members).sum()).isEqualTo((long) s.last(MEMBERS));
        if (s.last(MEMBERS) > 0) {
            double trusting = personas.stream().mapToLong(Standing::trusting).sum() / s.last(MEMBERS);
            assertThat(trusting).isCloseTo(s.last(TRUSTING_MEMBERS), rounding(1));
        }
        for (Standing persona : personas) {
            assertThat(persona.members()).isBetween(persona.trusting(), persona.everJoined());
        }
    }

    private static void assertShares(List<WeeklySeries> series) {
        for (int w = 1; w <= series.get(0).weeks(); w++) {
            double sum = 0;
            double squares = 0;
            for (WeeklySeries s : series) {
                sum += s.at(MARKET_SHARE, w);
                squares += s.at(MARKET_SHARE, w) * s.at(MARKET_SHARE, w);
            }
            if (!Double.isNaN(sum)) {
                assertThat(sum).as("market shares, week %d", w).isCloseTo(1, within(1e-9));
                assertThat(series.get(0).at(CONCENTRATION, w)).isCloseTo(squares, within(1e-9));
            }
        }
    }
}
