package org.madang.scenarios.input.network;

/** What the first line of a list was taken for. */
public enum FirstLineMeaning {
    TIE("a tie", "관계"),
    NAMES("the names of the columns", "열 이름"),
    COUNTS("the numbers of people and ties", "사람과 관계의 수");

    final String english;
    final String korean;

    FirstLineMeaning(String english, String korean) {
        this.english = english;
        this.korean = korean;
    }
}
