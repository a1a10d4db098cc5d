package org.madang.scenarios.validate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All classics, in the order of the table. */
public final class Classics {
    private static final List<Classic> ALL = List.of(
            new Bass(),
            new LibaiMullerPeres(),
            new Watts(),
            new Granovetter(),
            new Cascades(),
            new DirectedCascades(),
            new UrnBall(),
            new RandomCandidates(),
            new LaunchFrontier(),
            new TwoPlatforms(),
            new BlattbergDeighton(),
            new GuptaLehmann(),
            new FaderHardie(),
            new RepeatBuyers(),
            new MonopolyFee(),
            new SteadyPerformance(),
            new Reach(),
            new FriendsWhoLeave(),
            new Entry(),
            new Ratings(),
            new ServedAfterOthers(),
            new TrustRepair(),
            new Conservation(),
            new VideoRecorders(),
            new Beyond());

    private Classics() {}

    /** The names on the command line. */
    public static List<String> names() {
        return ALL.stream().map(Classic::name).toList();
    }

    /** The scenario files of all classics. */
    public static List<String> files() {
        return ALL.stream().flatMap(c -> c.files().stream()).distinct().toList();
    }

    /** Checks the classic of that name. */
    public static Report check(String name, Lab lab) {
        for (Classic classic : ALL) {
            if (classic.name().equals(name)) {
                return classic.check(lab);
            }
        }
        throw new IllegalArgumentException("no classic is called '" + name + "'");
    }

    /** Checks several and puts their reports together. */
    public static Report check(List<String> names, Lab lab) {
        List<Row> rows = new ArrayList<>();
        List<Picture> pictures = new ArrayList<>();
        Map<String, Report> reports = new LinkedHashMap<>();
        names.forEach(name -> reports.put(name, check(name, lab)));
        reports.values().forEach(report -> {
            rows.addAll(report.rows());
            pictures.addAll(report.pictures());
        });
        return new Report(rows, pictures);
    }
}
