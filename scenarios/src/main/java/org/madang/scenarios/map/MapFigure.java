package org.madang.scenarios.map;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.madang.charts.comparison.FactorScale;
import org.madang.charts.comparison.HeatMap;
import org.madang.charts.comparison.RegimeChart;
import org.madang.charts.figure.Axis;
import org.madang.charts.figure.Caption;
import org.madang.charts.figure.Estimate;
import org.madang.charts.style.Quantity;
import org.madang.scenarios.statement.Voice;
import org.madang.scenarios.statistics.Family;
import org.madang.scenarios.statistics.SignFlip;

/** The figure of a map. */
final class MapFigure {
    private final MapPlan plan;
    private final QuestionMap map;
    private final MapSentences words;
    private final Voice voice;

    MapFigure(MapPlan plan, QuestionMap map, MapSentences words) {
        this.plan = plan;
        this.map = map;
        this.words = words;
        voice = words.voice();
    }

    /** @param source the small print */
    RegimeChart chart(String source) {
        List<Estimate> nodes = new ArrayList<>();
        List<Integer> sure = new ArrayList<>();
        for (int n = 0; n < map.nodes() * map.nodes(); n++) {
            nodes.add(drawn(map.regimes().at(n % map.nodes(), n / map.nodes())));
            sure.add(map.regimes().sign(n % map.nodes(), n / map.nodes()));
        }
        String market = voice.authored(plan.scenario().scenario().name());
        return new RegimeChart(
                new Caption(
                        words.title(),
                        voice.say(
                                map.measured().cloud().isPresent() ? "map.subtitleFitted" : "map.subtitle",
                                "market",
                                market),
                        source),
                new Axis(voice.say("map.axis.lead", "indicator", voice.inside(MapSentences.LEAD)), "", Quantity.MONEY),
                scale("map.axis.media", Quantity.NUMBER, map.across()),
                scale("map.axis.keeping", Quantity.SHARE, map.down()),
                map.nodes(),
                nodes,
                sure,
                new HeatMap.Scheme.Sign(voice.heading(MapPlan.KEEP), 0, voice.heading(MapPlan.WIN), 1),
                spots(),
                List.of(zone()),
                List.of(new RegimeChart.Place(
                        voice.say("map.place"), drawn(map.mediaAt(Moves.OWN)), drawn(map.keepingAt(Moves.OWN)))));
    }

    private FactorScale scale(String key, Quantity quantity, Span span) {
        return new FactorScale(new Axis(voice.say(key), "", quantity), span.low(), span.high(), false, List.of());
    }

    private RegimeChart.Zone zone() {
        Span media = Elasticity.MEDIA.published(plan.media());
        Span keeping = Elasticity.KEEPING.published(plan.keeping());
        return new RegimeChart.Zone(voice.say("map.zone"), media.low(), media.high(), keeping.low(), keeping.high());
    }

    /** Where it was measured; the market's own place is drawn apart. */
    private List<RegimeChart.Spot> spots() {
        return map.measured().cloud().map(MapFigure::markets).orElseGet(this::points);
    }

    /** The markets that fit stand in the place of what was measured for the surface. */
    private static List<RegimeChart.Spot> markets(Cloud cloud) {
        return IntStream.range(0, cloud.markets())
                .mapToObj(m -> new RegimeChart.Spot(
                        cloud.media().byMarket()[m],
                        cloud.keeping().byMarket()[m],
                        Estimate.of(cloud.lead().byMarket()[m]),
                        cloud.sure()[m]))
                .toList();
    }

    private List<RegimeChart.Spot> points() {
        Family points = new SignFlip().judge(map.measured().lead().byReplication());
        List<RegimeChart.Spot> spots = new ArrayList<>();
        for (int p = 1; p < map.measured().moves().size(); p++) {
            Moves moves = map.measured().moves().get(p);
            spots.add(new RegimeChart.Spot(
                    map.mediaAt(moves).mean(),
                    map.keepingAt(moves).mean(),
                    drawn(map.measured().lead().estimate(p)),
                    points.sign(p)));
        }
        return spots;
    }

    private static Estimate drawn(org.madang.scenarios.statistics.Estimate e) {
        return new Estimate(e.mean(), e.low(), e.high());
    }
}
