package org.madang.scenarios.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.madang.scenarios.map.Plane.Place;
import org.madang.scenarios.statistics.Estimate;
import org.madang.scenarios.study.analysis.RegimeMap;
import org.madang.scenarios.study.analysis.SignSurface;
import org.madang.scenarios.study.analysis.Sites;
import org.madang.scenarios.study.analysis.SurfaceReading;

/**
 * Who is ahead over both elasticities. The verdict is a surface over the moves, where its places are known exactly; the
 * trends of the elasticities say where on the plane a move lies. All nodes of the plane are judged together.
 */
public final class QuestionMap {
    /** Nodes along either side: edges of what is reached look straight. */
    private static final int NODES = 81;

    private final int nodes;
    private final Measured measured;
    private final Trend media;
    private final Trend keeping;
    private final Plane plane;
    private final SignSurface lead;
    private final Span across;
    private final Span down;
    private final RegimeMap regimes;
    private final Place here;
    private final int sign;
    private final List<Turn> turns = new ArrayList<>();

    /**
     * @param nodes along either side
     * @param besideMedia the range to show beside it
     * @param besideKeeping the same of what is saved
     * @throws org.madang.scenarios.study.analysis.NoAnswerException if the verdict is the same at all points
     */
    QuestionMap(Measured measured, int nodes, Span besideMedia, Span besideKeeping) {
        this.measured = measured;
        this.nodes = nodes;
        media = new Trend(measured.moves(), Moves::media, Moves::keeping, measured.media());
        keeping = new Trend(measured.moves(), Moves::keeping, Moves::media, measured.keeping());
        plane = new Plane(media, keeping);
        double[][] places = measured.moves().stream()
                .map(m -> new double[] {m.media(), m.keeping()})
                .toArray(double[][]::new);
        lead = SignSurface.of(Sites.of(places, new boolean[2]), measured.lead());
        across = plane.media().with(besideMedia).padded();
        down = plane.keeping().with(besideKeeping).padded();
        regimes = RegimeMap.of((u, v) -> read(new Place(across.at(u), down.at(v))), nodes, nodes);
        here = new Place(media.at(Moves.OWN).mean(), keeping.at(Moves.OWN).mean());
        sign = signHere();
        for (Elasticity along : Elasticity.values()) {
            boolean isMedia = along == Elasticity.MEDIA;
            turns.add(Turn.along(along, here, isMedia ? across : down, this::read, place -> doubt(isMedia, place)));
        }
    }

    /** How far it is unsure where on an axis the moves behind a place lie. */
    private double doubt(boolean isMedia, Place place) {
        return plane.moves(place)
                .map(moves -> (isMedia ? media : keeping).at(moves).precision())
                .orElse(0.0);
    }

    /** The map of what was measured for a plan. */
    public static QuestionMap of(MapPlan plan, Measured measured) {
        return new QuestionMap(
                measured,
                NODES,
                beside(Elasticity.MEDIA, Elasticity.MEDIA.published(plan.media()), measured),
                beside(Elasticity.KEEPING, Elasticity.KEEPING.published(plan.keeping()), measured));
    }

    private static Span beside(Elasticity along, Span published, Measured measured) {
        return measured.cloud().map(cloud -> published.with(cloud.all(along))).orElse(published);
    }

    private SurfaceReading read(Place place) {
        Optional<Moves> moves = plane.moves(place);
        return moves.isPresent()
                ? lead.read(moves.get().media(), moves.get().keeping())
                : SurfaceReading.none(lead.surface().replications());
    }

    /** How many nodes lie along either side. */
    int nodes() {
        return nodes;
    }

    Measured measured() {
        return measured;
    }

    /** The range of media elasticities from the left to the right end. */
    Span across() {
        return across;
    }

    /** The range of shares saved from the bottom to the top. */
    Span down() {
        return down;
    }

    RegimeMap regimes() {
        return regimes;
    }

    /** Where the verdict turns if one of both numbers were another: media, then keeping. */
    List<Turn> turns() {
        return List.copyOf(turns);
    }

    /** Where moves lie on the plane. */
    Estimate mediaAt(Moves moves) {
        return media.at(moves);
    }

    Estimate keepingAt(Moves moves) {
        return keeping.at(moves);
    }

    /** The market's own place. */
    Place here() {
        return here;
    }

    /** The lead of keeping first in the market as it stands, as it was measured there. */
    Estimate lead() {
        return measured.lead().estimate(0);
    }

    /** Who is surely ahead in the market as it stands, over the whole map together: 1 keeping first, −1 winning first. */
    int sign() {
        return sign;
    }

    private int signHere() {
        int nearest = 0;
        for (int n = 1; n < nodes * nodes; n++) {
            boolean isReached = !Double.isNaN(regimes.at(n % nodes, n / nodes).mean());
            nearest = isReached && distance(n) < distance(nearest) ? n : nearest;
        }
        return regimes.sign(nearest % nodes, nearest / nodes);
    }

    /** Whether no place that moves reach has the other sign than the market, sure or not. */
    boolean isSameEverywhere() {
        for (int n = 0; n < nodes * nodes; n++) {
            if (regimes.at(n % nodes, n / nodes).mean() * sign < 0) {
                return false;
            }
        }
        return true;
    }

    private double distance(int node) {
        int row = node / nodes;
        double media = node % nodes / (nodes - 1.0) - across.fraction(here.media());
        double keeping = row / (nodes - 1.0) - down.fraction(here.keeping());
        return media * media + keeping * keeping;
    }

    /** Whether both measurements surely follow what is moved; otherwise an axis is a hint only. */
    boolean isResolved() {
        return isRising(media, new Moves(0, Moves.OWN.keeping()), new Moves(1, Moves.OWN.keeping()))
                && isRising(keeping, new Moves(Moves.OWN.media(), 0), new Moves(Moves.OWN.media(), 1));
    }

    private static boolean isRising(Trend trend, Moves from, Moves to) {
        return org.madang.scenarios.statistics.Single.sign(trend.rise(from, to)) > 0;
    }

    /** The share of what differs between points that the surface of the verdict foretells. */
    double foretold() {
        return lead.surface().foretold();
    }
}
