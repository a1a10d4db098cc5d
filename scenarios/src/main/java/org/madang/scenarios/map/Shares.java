package org.madang.scenarios.map;

/**
 * How the published ranges divide.
 *
 * @param keep the share of their area in which keeping first is surely ahead
 * @param win in which winning first is
 * @param open in which neither is sure
 * @param unreached that no moves reached
 */
record Shares(double keep, double win, double open, double unreached) {
    static Shares within(QuestionMap map, Span media, Span keeping) {
        int[] count = new int[4];
        for (int n = 0; n < map.nodes() * map.nodes(); n++) {
            int column = n % map.nodes();
            int row = n / map.nodes();
            double u = column / (map.nodes() - 1.0);
            double v = row / (map.nodes() - 1.0);
            if (media.holds(map.across().at(u)) && keeping.holds(map.down().at(v))) {
                boolean isUnreached = Double.isNaN(map.regimes().at(column, row).mean());
                int sign = map.regimes().sign(column, row);
                count[isUnreached ? 3 : sign > 0 ? 0 : sign < 0 ? 1 : 2]++;
            }
        }
        double all = Math.max(1, count[0] + count[1] + count[2] + count[3]);
        return new Shares(count[0] / all, count[1] / all, count[2] / all, count[3] / all);
    }
}
