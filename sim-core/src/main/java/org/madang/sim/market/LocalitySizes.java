package org.madang.sim.market;

import org.madang.sim.config.Localities;

/** Splits participants over localities and sides by largest remainders: exact totals, no draw. */
final class LocalitySizes {
    private LocalitySizes() {}

    /** Shape L + 1: where each locality starts; sizes follow 1 / rank^exponent, at least one participant each. */
    static int[] starts(Localities localities, int participants) {
        int count = localities.count();
        double[] weight = weights(localities);
        int[] size = apportion(weight, participants - count);
        int[] start = new int[count + 1];
        for (int l = 0; l < count; l++) {
            start[l + 1] = start[l] + size[l] + 1;
        }
        return start;
    }

    /** Shape L, in any unit: in a sample, the mean size of the ranks for which a locality stands, parts of ranks included. */
    private static double[] weights(Localities localities) {
        int all = localities.sampleOf() == 0 ? localities.count() : localities.sampleOf();
        double ranksEach = (double) all / localities.count();
        double[] weight = new double[localities.count()];
        for (int l = 0; l < weight.length; l++) {
            double from = l * ranksEach;
            double to = from + ranksEach;
            for (int rank = (int) from; rank < Math.min(all, to); rank++) {
                double part = Math.min(to, rank + 1) - Math.max(from, rank);
                weight[l] += part * StrictMath.pow(rank + 1, -localities.zipfExponent());
            }
        }
        return weight;
    }

    /** Shape L: where the providers of each locality end. */
    static int[] providerEnds(int[] start, double providerShare) {
        int count = start.length - 1;
        int[] size = new int[count];
        for (int l = 0; l < count; l++) {
            size[l] = start[l + 1] - start[l];
        }
        int[] end = providers(size, providerShare);
        for (int l = 0; l < count; l++) {
            end[l] += start[l];
        }
        return end;
    }

    /** Shape L: how many of so many people in each locality are providers. */
    static int[] providers(int[] people, double providerShare) {
        double[] exact = new double[people.length];
        int all = 0;
        for (int l = 0; l < people.length; l++) {
            exact[l] = people[l];
            all += people[l];
        }
        int[] providers = apportion(exact, (int) Math.round(providerShare * all));
        for (int l = 0; l < people.length; l++) {
            providers[l] = Math.min(providers[l], people[l]);
        }
        return providers;
    }

    /** Whole numbers in proportion to the weights with the given total (Hamilton's method; ties to the lower number). */
    static int[] apportion(double[] weight, int total) {
        double sum = 0;
        for (double w : weight) {
            sum += w;
        }
        int[] part = new int[weight.length];
        long[] remainder = new long[weight.length];
        int given = 0;
        for (int l = 0; l < weight.length; l++) {
            double exact = sum > 0 ? total * weight[l] / sum : 0;
            part[l] = (int) exact;
            given += part[l];
            long missing = (long) ((1 - (exact - part[l])) * (1L << 30));
            remainder[l] = missing << 24 | l;
        }
        java.util.Arrays.sort(remainder);
        for (int n = 0; given < total; n = (n + 1) % weight.length, given++) {
            part[(int) (remainder[n] & 0xFFFFFF)]++;
        }
        return part;
    }
}
