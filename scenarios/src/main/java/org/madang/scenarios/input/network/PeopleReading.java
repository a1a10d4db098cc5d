package org.madang.scenarios.input.network;

import java.util.List;

/**
 * What was read of people, for people to check.
 *
 * @param file as the scenario names it
 * @param people of whom something is said
 * @param columns what is said
 * @param localities the places where they live, the largest first; empty where that is not said
 * @param founders how many are named as founding members
 * @param unused names of columns that were not read
 */
public record PeopleReading(
        String file, int people, List<String> columns, List<String> localities, int founders, List<String> unused) {
    String english() {
        return " " + file + " says of " + people + (people == 1 ? " person: " : " people: ")
                + String.join(", ", columns)
                + (localities.isEmpty() ? "" : "; localities in the order of their size: " + some(localities))
                + (founders > 0 ? "; founding members: " + founders : "")
                + (unused.isEmpty() ? "" : "; not used: " + String.join(", ", unused))
                + ".";
    }

    String korean() {
        return "; " + file + "에서 사람 " + people + "명의 " + String.join(", ", columns)
                + (localities.isEmpty() ? "" : ", 지역(큰 순서): " + some(localities))
                + (founders > 0 ? ", 창립 회원 " + founders + "명" : "")
                + (unused.isEmpty() ? "" : ", 쓰지 않은 열: " + String.join(", ", unused));
    }

    private static String some(List<String> names) {
        int most = 12;
        return String.join(", ", names.subList(0, Math.min(most, names.size()))) + (names.size() > most ? " …" : "");
    }
}
