package org.madang.sim.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.madang.sim.RandomScenario;
import org.madang.sim.Scenarios;
import org.madang.sim.config.Event;
import org.madang.sim.config.Records;
import org.madang.sim.indicator.Indicator;
import org.madang.sim.indicator.WeeklySeries;
import org.madang.sim.market.Population;
import org.madang.sim.parallel.Crew;
import org.madang.sim.state.CohortBook;
import org.madang.sim.state.MarketState;

/** A copy of a market goes on as the market does, and apart from it. */
class CopyTest {
    private static final int WEEK = RandomScenario.WEEKS / 2;

    /** What two markets may share though it is no part of the scenario or the population: nobody writes it. */
    private static final Set<String> FIXED = Set.of(
            "MarketState.blocks",
            "MarketState.crew",
            "MarketState.gainFit",
            "People.outsideMean",
            "People.outsideSpread",
            "Membership.perFriend",
            "Membership.threshold");

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 10);
    }

    /** Any scenario, with people under treatment; some with weeks before and after, some with people who are replaced. */
    private static Scenarios scenario(long seed) {
        Event treatment =
                Records.with(Event.Treatment.defaults(), "week", WEEK - 3, "weeks", 9, "share", 0.3, "bonus", 3.0);
        Scenarios any = RandomScenario.of(seed)
                .set("age.weeks", seed % 3 == 0 ? 7 : 0)
                .set("after.weeks", seed % 3 == 1 ? 5 : 0)
                .event(treatment);
        return seed % 2 == 0 ? any.set("market.renewal", 0.4) : any;
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void copyGoesOnAsTheMarketDoes(long seed) {
        Scenarios scenario = scenario(seed);
        Population population = scenario.population(seed);
        String whole = print(scenario.simulation(population).run(w -> {}));
        Simulation first = scenario.simulation(population);
        first.runTo(WEEK, w -> {});
        try (Crew crew = new Crew(2)) {
            Simulation copy = first.copy(crew);
            assertThat(copy.week()).isEqualTo(WEEK);
            assertThat(print(copy.run(w -> {}))).as("the copy").isEqualTo(whole);
        }
        assertThat(print(first.run(w -> {})))
                .as("the market, with a copy gone on")
                .isEqualTo(whole);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {3, 4})
    void copyMayBeMadeInAnyWeek(long seed) {
        Scenarios scenario = scenario(seed);
        Population population = scenario.population(seed);
        String whole = print(scenario.simulation(population).run(w -> {}));
        Simulation chain = scenario.simulation(population);
        for (int w = 0; w < RandomScenario.WEEKS; w++) {
            chain.runTo(w, done -> {});
            chain = chain.copy(new Crew(1));
        }
        assertThat(print(chain.run(w -> {}))).isEqualTo(whole);
    }

    /** Two futures of one past: the same until they part, and each as if the other were not there. */
    @Test
    void branchesHaveOnePast() {
        Scenarios scenario = scenario(4);
        Scenarios loud = scenario.set("reach.organicExposure", 0.9);
        Simulation past = scenario.simulation(scenario.population(4));
        past.runTo(WEEK, w -> {});
        Simulation branch = past.copy(new Crew(1));
        branch.turn(loud.get());
        double[] turned = branch.run(w -> {}).focal().copyOf(Indicator.UNAWARE);
        double[] stayed = past.run(w -> {}).focal().copyOf(Indicator.UNAWARE);
        assertThat(turned).startsWith(java.util.Arrays.copyOf(stayed, WEEK));
        assertThat(turned[WEEK]).isLessThan(stayed[WEEK]);
    }

    /** Holds whatever is added to the state: a column that the copy shares with the market is named. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void nothingThatChangesIsShared(long seed) throws IllegalAccessException {
        Scenarios scenario = scenario(seed);
        Simulation first = scenario.simulation(scenario.population(seed));
        first.runTo(WEEK, w -> {});
        Map<Object, String> own = parts(first.market());
        Map<Object, String> copied = parts(first.market().copy(new Crew(1)));
        Set<String> shared = new TreeSet<>();
        own.forEach((part, name) -> {
            if (copied.containsKey(part) && !FIXED.contains(name)) {
                shared.add(name);
            }
        });
        assertThat(shared).isEmpty();
        assertThat(new TreeSet<>(copied.values())).as("parts").isEqualTo(new TreeSet<>(own.values()));
    }

    /** Arrays and objects of the state, each with the field that holds it. */
    private static Map<Object, String> parts(MarketState market) throws IllegalAccessException {
        Map<Object, String> parts = new IdentityHashMap<>();
        walk(market, "market", parts);
        return parts;
    }

    private static void walk(Object part, String name, Map<Object, String> parts) throws IllegalAccessException {
        if (part == null || parts.containsKey(part)) {
            return;
        }
        Class<?> type = part.getClass();
        if (type.isArray()) {
            parts.put(part, name);
            for (int n = 0; !type.getComponentType().isPrimitive() && n < Array.getLength(part); n++) {
                walk(Array.get(part, n), name, parts);
            }
        } else if (type.getPackage() == MarketState.class.getPackage() && !type.isEnum()) {
            parts.put(part, name);
            for (Field field : type.getDeclaredFields()) {
                field.setAccessible(true);
                if (!Modifier.isStatic(field.getModifiers()) && !field.getType().isPrimitive()) {
                    walk(field.get(part), type.getSimpleName() + "." + field.getName(), parts);
                }
            }
        }
    }

    /** Everything that a result holds but the times. */
    private static String print(RunResult result) {
        StringBuilder text = new StringBuilder(Series.print(result));
        for (WeeklySeries group : result.groups()) {
            for (Indicator indicator : Indicator.values()) {
                text.append(java.util.Arrays.toString(group.copyOf(indicator)));
            }
        }
        for (CohortBook book : result.cohorts()) {
            for (int c = 0; c < book.cohorts(); c++) {
                int cohort = c;
                List<Integer> leaves = IntStream.rangeClosed(0, RandomScenario.WEEKS)
                        .mapToObj(t -> book.leaves(cohort, t))
                        .toList();
                text.append(book.joins(c)).append(leaves);
            }
        }
        return text.append(result.snapshots())
                .append(result.changeovers())
                .append(result.contacts())
                .toString();
    }
}
