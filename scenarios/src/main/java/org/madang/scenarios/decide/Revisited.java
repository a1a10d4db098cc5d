package org.madang.scenarios.decide;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.madang.scenarios.file.Loaded;
import org.madang.scenarios.file.Patch;
import org.madang.scenarios.file.RecordReader;
import org.madang.scenarios.input.ScenarioFile;
import org.madang.sim.config.Scenario;
import org.madang.sim.config.SpendingPhase;
import org.madang.sim.config.Strategy;

/**
 * A plan that switches, looked at again at its switch: beside it a course that never goes on to the second phase. Both meet
 * the same draws, so until the switch they are one and the same market, and all that sets them apart is what comes of the
 * switch in the world as it then is.
 *
 * @param course number of the plan among the strategies
 * @param staying the course that stays in the first phase
 */
record Revisited(int course, Course staying) {
    private static final RecordReader<Strategy> STRATEGY = RecordReader.of(Strategy.class);
    private static final String STAYING = " without its switch";

    /** The plans of a decision that switch, in its order. */
    static List<Revisited> of(Loaded<Decision> loaded, ScenarioFile scenario) {
        List<Course> courses = loaded.value().strategies();
        List<Revisited> plans = new ArrayList<>();
        for (int c = 0; c < courses.size(); c++) {
            Scenario s = scenario.with(patches(loaded, c)).scenario();
            Strategy plan = s.strategy(s.platforms().get(0).strategy());
            if (plan.phases().size() > 1) {
                plans.add(new Revisited(c, staying(courses.get(c), s, plan)));
            }
        }
        return plans;
    }

    /** What a course sets, each line at its place in the decision. */
    static List<Patch> patches(Loaded<Decision> loaded, int course) {
        List<String> lines = loaded.value().strategies().get(course).set();
        return IntStream.range(0, lines.size())
                .mapToObj(n -> Patch.parse(loaded.placeOf("strategies[" + course + "].set[" + n + "]"), lines.get(n)))
                .toList();
    }

    private static Course staying(Course course, Scenario s, Strategy plan) {
        SpendingPhase first = plan.phases().get(0);
        SpendingPhase forGood = new SpendingPhase(
                first.shares(), null, first.fees(), first.referral(), first.winBack(), first.care(), first.aim());
        Strategy staying = new Strategy(plan.name() + STAYING, List.of(forGood), plan.adaptive(), plan.rollout());
        String strategies = Stream.concat(s.strategies().stream(), Stream.of(staying))
                .map(STRATEGY::toJson)
                .collect(Collectors.joining(", ", "strategies=[", "]"));
        List<String> set = new ArrayList<>(course.set());
        set.add(strategies);
        set.add("platforms[0].strategy=" + JsonNodeFactory.instance.textNode(staying.name()));
        return new Course(course.name() + STAYING, set);
    }
}
