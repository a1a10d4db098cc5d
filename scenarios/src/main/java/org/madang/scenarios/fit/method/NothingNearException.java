package org.madang.scenarios.fit.method;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.madang.scenarios.fit.data.Point;

/** Next to no market of the prior comes near the data: neither method nor budget can help. */
public final class NothingNearException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** A series is near where its numbers are off by this on their scale: a factor of e, or their own size. */
    private static final double NEAR = 1;
    /** A smaller part of the prior is next to none. */
    private static final double NEXT_TO_NONE = 0.01;

    /** One series and how much of the prior comes near it. */
    public record Share(String series, double share, double simulated, double found) {}

    private final double all;
    private final transient List<Share> shares;

    private NothingNearException(double all, List<Share> shares) {
        super("next to no market of the prior comes near the data");
        this.all = all;
        this.shares = List.copyOf(shares);
    }

    /** The part of the prior that comes near all series at once. */
    public double all() {
        return all;
    }

    /** By series, that which is hit least first. */
    public List<Share> shares() {
        return shares;
    }

    /** @throws NothingNearException if less than a hundredth of the markets comes near all series */
    static void check(Data data, List<Market> prior) {
        int count = data.series().size();
        boolean[][] isNear = new boolean[prior.size()][count];
        double[][] means = new double[count][prior.size()];
        for (int m = 0; m < prior.size(); m++) {
            double[] values = prior.get(m).worlds().get(0).values();
            int from = 0;
            for (int s = 0; s < count && values.length > 0; s++) {
                var points = data.series().get(s).points();
                double off = 0;
                for (int i = 0; i < points.size(); i++) {
                    Scale scale = data.scale(s);
                    off += Math.abs(scale.to(values[from + i])
                                    - scale.to(points.get(i).value()))
                            / points.size();
                    means[s][m] += (Double.isNaN(values[from + i]) ? 0 : values[from + i]) / points.size();
                }
                isNear[m][s] = off < NEAR;
                from += points.size();
            }
        }
        double all = 0;
        double[] each = new double[count];
        for (boolean[] market : isNear) {
            boolean isAll = true;
            for (int s = 0; s < count; s++) {
                each[s] += market[s] ? 1.0 / prior.size() : 0;
                isAll &= market[s];
            }
            all += isAll ? 1.0 / prior.size() : 0;
        }
        if (all < NEXT_TO_NONE) {
            List<Share> shares = new ArrayList<>();
            for (int s = 0; s < count; s++) {
                double[] sorted = means[s].clone();
                Arrays.sort(sorted);
                double found = data.series().get(s).points().stream()
                        .mapToDouble(Point::value)
                        .average()
                        .orElseThrow();
                shares.add(new Share(data.series().get(s).name(), each[s], sorted[sorted.length / 2], found));
            }
            shares.sort(Comparator.comparingDouble(Share::share));
            throw new NothingNearException(all, shares);
        }
    }
}
