package org.madang.scenarios.study.optimize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.madang.scenarios.input.ScenarioFile;
import org.madang.sim.config.Lever;
import org.madang.sim.config.LeverShares;
import org.madang.sim.config.Platform;
import org.madang.sim.config.SpendingPhase;
import org.madang.sim.config.Strategy;
import org.madang.sim.config.StrategyPresets;

/** Points and strategies stand for each other. */
class StrategySpaceTest {
    private final StrategySpace one = space(1, Tuning.SwitchBy.WEEK, 260);
    private final StrategySpace two = space(2, Tuning.SwitchBy.WEEK, 260);

    private static StrategySpace space(int phases, Tuning.SwitchBy by, int weeks) {
        return new StrategySpace(new Tuning(phases, by, 2, 100, List.of()), weeks, "tuned", Platform.defaults());
    }

    private static double[] shares(LeverShares shares) {
        return Arrays.stream(Lever.values()).mapToDouble(shares::of).toArray();
    }

    @Test
    void everyConstantPresetComesBackFromItsPoint() {
        for (Strategy preset : StrategyPresets.all().values()) {
            if (one.holds(preset)) {
                Strategy back = one.strategy(one.point(preset));
                assertThat(shares(back.phases().get(0).shares()))
                        .as(preset.name())
                        .containsExactly(shares(preset.phases().get(0).shares()), within(1e-9));
            }
        }
        assertThat(StrategyPresets.all().values().stream().filter(one::holds)).hasSize(8);
    }

    @Test
    void twoPhasesHoldConstantAndSwitchingPresetsButNoAdaptiveOne() {
        assertThat(StrategyPresets.all().values().stream().filter(two::holds)).hasSize(10);
        assertThat(two.holds(StrategyPresets.all().get("adaptive"))).isFalse();
        Strategy back = two.strategy(two.point(StrategyPresets.all().get("retain-then-grow")));
        assertThat(back.phases().get(0).until().week()).isEqualTo(52);
        assertThat(back.phases().get(1).shares().acquisition()).isEqualTo(0.7);
    }

    @Test
    void everyPointIsASplitInThousandths() {
        Random random = new Random(5);
        for (int n = 0; n < 2000; n++) {
            double[] point = random.doubles(5, -0.2, 1.2).toArray();
            LeverShares shares = one.strategy(point).phases().get(0).shares();
            int sum = 0;
            for (double share : new double[] {
                shares.acquisition(),
                shares.satisfaction(),
                shares.relationship(),
                shares.experience(),
                shares.interaction(),
                shares.trust()
            }) {
                int steps = (int) Math.rint(share * 1000);
                assertThat(share).isEqualTo((double) steps / 1000).isBetween(0.0, 1.0);
                sum += steps;
            }
            assertThat(sum).as(Arrays.toString(point)).isEqualTo(1000);
        }
    }

    @Test
    void cornersAreAllForOneLever() {
        for (int lever = 0; lever < Lever.COUNT; lever++) {
            double[] point = new double[5];
            if (lever < 5) {
                point[lever] = 1;
            }
            double[] shares = shares(one.strategy(point).phases().get(0).shares());
            assertThat(shares[lever]).isEqualTo(1);
            assertThat(one.point(one.strategy(point))[0]).isEqualTo(lever == 0 ? 1 : 0);
        }
    }

    @Test
    void switchGoesFromTheSecondWeekToTheLast() {
        double[] point = new double[11];
        assertThat(two.strategy(point).phases().get(0).until().week()).isEqualTo(2);
        point[10] = 1;
        assertThat(two.strategy(point).phases().get(0).until().week()).isEqualTo(260);
        assertThat(space(2, Tuning.SwitchBy.WEEK, 2)
                        .strategy(point)
                        .phases()
                        .get(0)
                        .until()
                        .week())
                .isEqualTo(2);
    }

    @Test
    void switchByMembersOrMatchRateIsAShare() {
        double[] point = new double[11];
        point[10] = 0.25;
        StrategySpace members = space(2, Tuning.SwitchBy.MEMBERS, 260);
        assertThat(members.strategy(point).phases().get(0).until().members()).isEqualTo(0.25);
        assertThat(members.point(StrategyPresets.all().get("grow-then-retain"))[10])
                .isEqualTo(0.2);
        assertThat(space(2, Tuning.SwitchBy.MATCH_RATE, 260)
                        .strategy(point)
                        .phases()
                        .get(0)
                        .until()
                        .matchRate())
                .isEqualTo(0.25);
    }

    @Test
    void oneWeekIsTooShortToSwitch() {
        assertThatThrownBy(() -> space(2, Tuning.SwitchBy.WEEK, 1)).hasMessageContaining("at least 2 weeks");
    }

    /** Whatever is tried can be written down, read again, and found again: a point of all moves gives back itself. */
    @Test
    void everyMoveComesBackFromItsPoint() {
        StrategySpace all = new StrategySpace(
                new Tuning(2, Tuning.SwitchBy.WEEK, 2, 100, List.of(StrategyMove.values())),
                260,
                "tuned",
                Platform.defaults());
        Random random = new Random(7);
        for (int n = 0; n < 500; n++) {
            Strategy tried =
                    all.strategy(random.doubles(all.dimension(), -0.1, 1.1).toArray());
            assertThat(all.holds(tried)).isTrue();
            assertThat(all.strategy(all.point(tried))).isEqualTo(tried);
            Strategy read = ScenarioFile.READER
                    .read("tried", "strategies:\n" + StrategyYaml.text(tried, 2), List.of())
                    .value()
                    .strategies()
                    .get(0);
            assertThat(read).isEqualTo(tried);
        }
    }

    /** Nothing is done where nothing is gained: no referral for nothing, no care for all. */
    @Test
    void aMoveOfWhichNothingIsDoneIsLeftOut() {
        StrategySpace all = new StrategySpace(
                new Tuning(1, Tuning.SwitchBy.WEEK, 2, 100, List.of(StrategyMove.values())),
                260,
                "tuned",
                Platform.defaults());
        Strategy split = StrategyPresets.all().get("balanced");
        SpendingPhase back = all.strategy(all.point(split)).phases().get(0);
        assertThat(back.referral()).isNull();
        assertThat(back.winBack()).isNull();
        assertThat(back.care()).isNull();
        assertThat(back.aim()).isNull();
        assertThat(back.fees()).isEqualTo(Platform.defaults().fees());
    }

    /** A move that is not tuned would be lost. */
    @Test
    void strategiesWithMovesAreHeldOnlyWhereTheseAreTuned() {
        Strategy plain = StrategyPresets.all().get("balanced");
        SpendingPhase phase = plain.phases().get(0);
        SpendingPhase writing = StrategyMove.WIN_BACK.with(phase, Platform.defaults(), 0.2, 0.1);
        Strategy moving = new Strategy("writing", List.of(writing), plain.adaptive(), plain.rollout());
        assertThat(one.holds(moving)).isFalse();
        StrategySpace tuned = new StrategySpace(
                new Tuning(1, Tuning.SwitchBy.WEEK, 2, 100, List.of(StrategyMove.WIN_BACK)),
                260,
                "tuned",
                Platform.defaults());
        assertThat(tuned.holds(moving)).isTrue();
        assertThat(tuned.dimension()).isEqualTo(7);
    }

    @Test
    void badTuningIsRefused() {
        assertThatThrownBy(() -> new Tuning(3, Tuning.SwitchBy.WEEK, 2, 100, List.of()))
                .hasMessageContaining("found 3");
        assertThatThrownBy(() -> new Tuning(1, Tuning.SwitchBy.WEEK, 0, 100, List.of()))
                .hasMessageContaining("found 0");
        assertThatThrownBy(() -> new Tuning(1, Tuning.SwitchBy.WEEK, 2, 0, List.of()))
                .hasMessageContaining("found 0");
    }
}
