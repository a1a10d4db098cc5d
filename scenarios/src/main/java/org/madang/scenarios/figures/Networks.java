package org.madang.scenarios.figures;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.madang.charts.figure.Figure;
import org.madang.charts.network.NetworkDrawing;
import org.madang.charts.network.NetworkDrawing.Snapshot;
import org.madang.charts.network.NetworkLayout;
import org.madang.charts.network.NetworkSample;
import org.madang.charts.network.PersonState;
import org.madang.scenarios.results.Results.Network;

/** The sample of the network, as small multiples by week and as an animation. */
final class Networks {
    private static final int PANELS = 6;

    private final Scene scene;

    Networks(Scene scene) {
        this.scene = scene;
    }

    List<Picture> pictures() {
        List<Picture> pictures = new ArrayList<>();
        for (int side = 0; side < scene.sides(); side++) {
            Network network = scene.results.closer().networks().get(side);
            if (network.hubs().isEmpty()) {
                throw new NoFigureException(
                        "there is no sample of the network: the market is well-mixed, or an older Madang wrote the results");
            }
            pictures.add(picture(side, network));
        }
        return pictures;
    }

    private Picture picture(int side, Network network) {
        List<NetworkSample.Tie> ties = network.ties().stream()
                .map(t -> new NetworkSample.Tie(t[0], t[1]))
                .toList();
        NetworkLayout layout =
                NetworkLayout.of(new NetworkSample(network.hubs().size(), ties, network.hubs(), network.names()));
        List<Snapshot> all = new ArrayList<>();
        for (int n = 0; n < network.weeks().size(); n++) {
            all.add(new Snapshot(network.weeks().get(n), states(network.stages().get(n))));
        }
        Snapshot last = all.get(all.size() - 1);
        String title = scene.say(
                "network.title",
                "side",
                scene.side(side),
                "weeks",
                last.week(),
                "members",
                scene.percent(last.share(PersonState.MEMBER)),
                "lapsed",
                scene.percent(last.share(PersonState.LAPSED)));
        String subtitle = scene.say("network.what", "n", network.hubs().size());
        NetworkDrawing moving = new NetworkDrawing(scene.caption(title, subtitle), layout, all);
        NetworkDrawing still = new NetworkDrawing(moving.caption(), layout, some(all));
        List<Figure> frames = new ArrayList<>();
        all.forEach(snapshot -> frames.add(moving.at(snapshot)));
        return new Picture("network-" + scene.slug(side), still, frames);
    }

    private static List<PersonState> states(List<String> stages) {
        return stages.stream()
                .map(s -> PersonState.valueOf(s.toUpperCase(Locale.ROOT)))
                .toList();
    }

    /** A few weeks, closer together at first: that is when most happens. */
    private static List<Snapshot> some(List<Snapshot> all) {
        Set<Integer> places = new LinkedHashSet<>();
        for (int n = 0; n < PANELS; n++) {
            double part = (double) n / (PANELS - 1);
            places.add((int) Math.round(part * part * (all.size() - 1)));
        }
        return places.stream().map(all::get).toList();
    }
}
