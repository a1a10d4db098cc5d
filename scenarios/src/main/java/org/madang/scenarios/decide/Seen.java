package org.madang.scenarios.decide;

/**
 * What a firm sees of one indicator in one week, before it chooses.
 *
 * @param indicator its key
 * @param week in which it is seen
 * @param value by world and replication; NaN where it has no meaning
 */
record Seen(String indicator, int week, double[][] value) {
    double at(int world, int replication) {
        return value[world][replication];
    }
}
