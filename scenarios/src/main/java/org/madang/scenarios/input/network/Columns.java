package org.madang.scenarios.input.network;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which column of a delimited file holds what. Ends have the names that programs give them (Gephi, Neo4j, SNAP, igraph,
 * R), or one word numbered 1 and 2.
 *
 * @param source of the one who talks
 * @param target of the one who is talked to
 * @param weight of the strength; {@link #NONE} where there is none
 * @param type of the word Directed or Undirected; {@link #NONE} where there is none
 * @param areSure whether the names say that both ends are people of one kind
 */
record Columns(int source, int target, int weight, int type, boolean areSure) {
    static final int NONE = -1;

    private static final Map<String, String> ENDS = Map.ofEntries(
            Map.entry("source", "target"),
            Map.entry("sourceid", "targetid"),
            Map.entry("src", "dst"),
            Map.entry("from", "to"),
            Map.entry("fromid", "toid"),
            Map.entry("fromnode", "tonode"),
            Map.entry("fromnodeid", "tonodeid"),
            Map.entry("startid", "endid"),
            Map.entry("sender", "receiver"),
            Map.entry("follower", "followee"),
            Map.entry("보낸사람", "받는사람"),
            Map.entry("출발", "도착"));
    private static final Set<String> WEIGHTS = Set.of("weight", "weights", "strength", "가중치", "강도");
    private static final Pattern NUMBERED = Pattern.compile("(\\D.*?)([0-9]+)");

    /** Two names, and in a third column the weight. */
    static Columns byPosition(int count) {
        return new Columns(0, 1, count == 3 ? 2 : NONE, NONE, true);
    }

    /** The columns of a header; null where these are no names of columns, as far as one line can tell. */
    static Columns named(List<String> cells) {
        List<String> names = cells.stream().map(Columns::plain).toList();
        int weight = find(names, WEIGHTS);
        int type = names.indexOf("type");
        for (Map.Entry<String, String> ends : ENDS.entrySet()) {
            int source = names.indexOf(ends.getKey());
            int target = names.indexOf(ends.getValue());
            if (source >= 0 && target >= 0) {
                return new Columns(source, target, weight, type, true);
            }
        }
        boolean isTie = names.size() < 3 || names.size() == 3 && Weights.isNumber(cells.get(2));
        if (isTie) {
            return null;
        }
        if (areNumbered(cells.get(0), cells.get(1))) {
            boolean third = names.size() == 3 && areNumbered(cells.get(1), cells.get(2));
            return new Columns(0, 1, third ? 2 : weight, type, true);
        }
        return names.size() == 3 && weight == 2 ? new Columns(0, 1, 2, NONE, false) : null;
    }

    /** Whether two names are one word with two numbers, one after the other: node_1 and node_2, V1 and V2. */
    static boolean areNumbered(String one, String two) {
        Matcher first = NUMBERED.matcher(plain(one));
        Matcher second = NUMBERED.matcher(plain(two));
        return first.matches()
                && second.matches()
                && first.group(1).equals(second.group(1))
                && first.group(2).length() < 3
                && Integer.parseInt(first.group(2)) < 3
                && second.group(2).equals(Integer.toString(Integer.parseInt(first.group(2)) + 1));
    }

    /** Whether a name is the word of a numbered one, with a number. */
    static boolean isLike(String numbered, String name) {
        Matcher word = NUMBERED.matcher(plain(numbered));
        Matcher other = NUMBERED.matcher(plain(name));
        return word.matches() && other.matches() && word.group(1).equals(other.group(1));
    }

    private static int find(List<String> names, Set<String> known) {
        return names.stream()
                .filter(known::contains)
                .findFirst()
                .map(names::indexOf)
                .orElse(NONE);
    }

    /** Letters and digits only, in small letters. */
    static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    boolean isUsed(int column) {
        return Arrays.stream(new int[] {source, target, weight, type}).anyMatch(used -> used == column);
    }

    Columns withoutType() {
        return new Columns(source, target, weight, NONE, areSure);
    }
}
