package org.madang.scenarios.brief;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.madang.sim.indicator.Indicator;

/** What each school of management steers by, and which claims about it were put to the test. */
enum Schools {
    SATISFACTION("Satisfaction", List.of(Indicator.NET_PROMOTER_SCORE, Indicator.REPEAT_RATE), "C4", "C10"),
    RELATIONSHIP("Relationship", List.of(Indicator.SHARE_OF_LIFETIME_VALUE, Indicator.SHARE_OF_WALLET), "C5", "C11"),
    EXPERIENCE("Experience", List.of(Indicator.PAIN, Indicator.GAIN), "C13", "C14"),
    INTERACTION("Interaction", List.of(Indicator.FIRM_INTERACTIONS, Indicator.REPRODUCTION_NUMBER), "C8", "C9"),
    TRUST("Trust", List.of(Indicator.TRUSTING_MEMBERS, Indicator.TRUSTING_PROSPECTS), "C7", "C15");

    private final String school;
    private final List<Indicator> indicators;
    private final List<String> claims;

    Schools(String school, List<Indicator> indicators, String... claims) {
        this.school = school;
        this.indicators = indicators;
        this.claims = List.of(claims);
    }

    /** School, indicators, verdicts. */
    static Brief.Table table(Verdicts verdicts) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("school", "watch", "its claims"));
        Arrays.stream(values()).forEach(school -> rows.add(school.row(verdicts)));
        return new Brief.Table(rows, List.of(2, 5, 4));
    }

    private List<String> row(Verdicts verdicts) {
        String watch = indicators.stream().map(Indicator::label).collect(Collectors.joining("; "));
        String found = claims.stream()
                .map(verdicts::find)
                .flatMap(Optional::stream)
                .map(claim -> claim.name() + " " + claim.status().word())
                .collect(Collectors.joining(", "));
        return List.of(school, watch, found.isEmpty() ? "not tested" : found);
    }
}
