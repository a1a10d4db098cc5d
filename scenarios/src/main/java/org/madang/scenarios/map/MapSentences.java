package org.madang.scenarios.map;

import java.util.ArrayList;
import java.util.List;
import org.madang.charts.style.Language;
import org.madang.scenarios.statement.Amounts;
import org.madang.scenarios.statement.Voice;
import org.madang.scenarios.statistics.Estimate;
import org.madang.scenarios.study.analysis.TippingDoubt;
import org.madang.sim.indicator.Indicator;

/** What a map says, in words. */
final class MapSentences {
    static final Indicator LEAD = Indicator.NET_PRESENT_VALUE_WITH_REMAINS;

    /** Shares of markets that differ by less are told as the same. */
    private static final double LEAST_APART = 0.1;

    private final MapPlan plan;
    private final QuestionMap map;
    private final Voice voice;
    private final Amounts amounts;

    MapSentences(MapPlan plan, QuestionMap map, Language language) {
        this.plan = plan;
        this.map = map;
        voice = Voice.of(language);
        amounts = voice.amounts();
    }

    Voice voice() {
        return voice;
    }

    List<String> all() {
        List<String> all = new ArrayList<>();
        all.add(here());
        map.measured().cloud().ifPresent(cloud -> all.addAll(fitted(cloud)));
        map.turns().stream()
                .filter(turn -> map.sign() != 0 || turn.at().isPresent())
                .forEach(turn -> all.add(turn(turn)));
        all.add(published());
        if (!map.isResolved()) {
            all.add(voice.say("map.faint"));
        }
        if (!(map.foretold() >= TippingDoubt.LEAST_FORETOLD)) {
            all.add(voice.say("map.weak", "share", amounts.percent(Math.max(0, map.foretold()))));
        }
        all.add(voice.say(
                "map.how",
                "points",
                map.measured().moves().size(),
                "n",
                map.measured().lead().replications()));
        return all;
    }

    private String here() {
        return voice.say(
                map.sign() == 0 ? "map.hereOpen" : "map.here",
                "media",
                estimate(Elasticity.MEDIA, map.mediaAt(Moves.OWN)),
                "keeping",
                estimate(Elasticity.KEEPING, map.keepingAt(Moves.OWN)),
                "side",
                voice.name(side(map.sign())),
                "lead",
                amounts.differenceEstimate(map.lead(), LEAD),
                "indicator",
                voice.inside(LEAD),
                "weeks",
                weeks());
    }

    /** Where the markets that fit stand, and which measurement would move one most. */
    private List<String> fitted(Cloud cloud) {
        Span media = cloud.middle(Elasticity.MEDIA);
        Span keeping = cloud.middle(Elasticity.KEEPING);
        Cloud.Halves moving = cloud.moving();
        boolean isMoved = moving.apart() >= LEAST_APART;
        return List.of(
                voice.say(
                        "map.cloud",
                        "markets",
                        cloud.markets(),
                        "mediaLow",
                        number(Elasticity.MEDIA, media.low()),
                        "mediaHigh",
                        number(Elasticity.MEDIA, media.high()),
                        "keepingLow",
                        number(Elasticity.KEEPING, keeping.low()),
                        "keepingHigh",
                        number(Elasticity.KEEPING, keeping.high()),
                        "share",
                        amounts.percent(cloud.lead().share()),
                        "mean",
                        amounts.difference(cloud.lead().mean(), LEAD),
                        "indicator",
                        voice.inside(LEAD)),
                voice.say(
                        isMoved ? "map.moving" : "map.unmoved",
                        "what",
                        voice.say("map.what." + word(moving.elasticity())),
                        "low",
                        amounts.percent(moving.low()),
                        "high",
                        amounts.percent(moving.high())));
    }

    private int weeks() {
        Integer given = plan.size().weeks();
        return given == null ? plan.scenario().scenario().weeks() : given;
    }

    static String side(double lead) {
        return lead >= 0 ? MapPlan.KEEP : MapPlan.WIN;
    }

    /** Who is ahead beyond a turn, seen from the market. */
    private static String beyond(Turn turn) {
        return side(turn.at().orElseThrow().isKeepingAbove() == turn.isBelow() ? -1 : 1);
    }

    private String turn(Turn turn) {
        String what = voice.say("map.what." + word(turn.along()));
        if (turn.at().isEmpty()) {
            return voice.say(
                    "map.noTurn",
                    "what",
                    what,
                    "low",
                    number(turn.along(), turn.reached().low()),
                    "high",
                    number(turn.along(), turn.reached().high()));
        }
        Turn.At at = turn.at().get();
        return capital(voice.say(
                turn.isBelow() ? "map.turnBelow" : "map.turnAbove",
                "side",
                voice.name(beyond(turn)),
                "what",
                what,
                "at",
                estimate(
                        turn.along(),
                        new Estimate(
                                at.value(), at.interval().low(), at.interval().high())),
                "now",
                number(turn.along(), turn.now())));
    }

    private String published() {
        Span media = Elasticity.MEDIA.published(plan.media());
        Span keeping = Elasticity.KEEPING.published(plan.keeping());
        Shares shares = Shares.within(map, media, keeping);
        return voice.say(
                "map.published",
                "mediaLow",
                number(Elasticity.MEDIA, media.low()),
                "mediaHigh",
                number(Elasticity.MEDIA, media.high()),
                "keepingLow",
                number(Elasticity.KEEPING, keeping.low()),
                "keepingHigh",
                number(Elasticity.KEEPING, keeping.high()),
                "keep",
                amounts.percent(shares.keep()),
                "win",
                amounts.percent(shares.win()),
                "open",
                amounts.percent(shares.open()),
                "unreached",
                amounts.percent(shares.unreached()));
    }

    /** What the map says, as the title of its figure. */
    String title() {
        if (map.sign() == 0) {
            return voice.say("map.title.open");
        }
        List<Turn> turns =
                map.turns().stream().filter(turn -> turn.at().isPresent()).toList();
        if (turns.isEmpty()) {
            return voice.say(
                    map.isSameEverywhere() ? "map.title.whole" : "map.title.mixed",
                    "a",
                    voice.heading(side(map.sign())));
        }
        // Of two that turn it, what relationship money saves is told.
        Turn turn = turns.get(turns.size() - 1);
        boolean isNothing = turn.along() == Elasticity.KEEPING
                && turn.isBelow()
                && Math.rint(100 * turn.at().get().value()) <= 0;
        String key = isNothing
                ? "nothing"
                : (turn.along() == Elasticity.MEDIA ? "media" : "turn") + (turn.isBelow() ? "Below" : "Above");
        return voice.say(
                "map.title." + key,
                "a",
                voice.heading(side(map.sign())),
                "at",
                number(turn.along(), turn.at().get().value()));
    }

    private String estimate(Elasticity of, Estimate e) {
        return voice.say(
                "map.number", "mean", number(of, e.mean()), "low", number(of, e.low()), "high", number(of, e.high()));
    }

    private String number(Elasticity of, double value) {
        return of == Elasticity.KEEPING ? amounts.percent(value) : amounts.number(Math.rint(value * 100) / 100);
    }

    static String word(Elasticity of) {
        return of == Elasticity.MEDIA ? "media" : "keeping";
    }

    private static String capital(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
