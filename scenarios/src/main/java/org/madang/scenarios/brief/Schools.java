package org.madang.scenarios.brief;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.madang.scenarios.statement.Voice;
import org.madang.sim.indicator.Indicator;

/** What each school of management steers by, and which claims about it were put to the test. */
enum Schools {
    SATISFACTION(List.of(Indicator.NET_PROMOTER_SCORE, Indicator.REPEAT_RATE), "C4", "C10"),
    RELATIONSHIP(List.of(Indicator.SHARE_OF_LIFETIME_VALUE, Indicator.SHARE_OF_WALLET), "C5", "C11"),
    EXPERIENCE(List.of(Indicator.PAIN, Indicator.GAIN), "C13", "C14"),
    INTERACTION(List.of(Indicator.FIRM_INTERACTIONS, Indicator.REPRODUCTION_NUMBER), "C8", "C9"),
    TRUST(List.of(Indicator.TRUSTING_MEMBERS, Indicator.TRUSTING_PROSPECTS), "C7", "C15");

    private final List<Indicator> indicators;
    private final List<String> claims;

    Schools(List<Indicator> indicators, String... claims) {
        this.indicators = indicators;
        this.claims = List.of(claims);
    }

    /** School, indicators, verdicts. */
    static Brief.Table table(Verdicts verdicts, Voice voice) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                voice.say("brief.column.school"), voice.say("brief.column.watch"), voice.say("brief.column.claims")));
        Arrays.stream(values()).forEach(school -> rows.add(school.row(verdicts, voice)));
        return new Brief.Table(rows, List.of(2, 5, 4));
    }

    private List<String> row(Verdicts verdicts, Voice voice) {
        String watch = indicators.stream().map(voice::label).collect(Collectors.joining("; "));
        String found = claims.stream()
                .map(verdicts::find)
                .flatMap(Optional::stream)
                .map(claim -> claim.name() + " "
                        + voice.say("claim.status." + claim.status().word()))
                .collect(Collectors.joining(", "));
        return List.of(
                voice.say("brief.school." + this), watch, found.isEmpty() ? voice.say("brief.notTested") : found);
    }
}
