package org.madang.scenarios.input.network;

/** The form of a network file. */
public enum Form {
    TABS("a list separated by tabs", "탭으로 구분한 목록"),
    SEMICOLONS("a list separated by semicolons", "세미콜론으로 구분한 목록"),
    COMMAS("a list separated by commas", "쉼표로 구분한 목록"),
    BARS("a list separated by bars", "세로줄로 구분한 목록"),
    BLANKS("a list separated by blanks", "공백으로 구분한 목록"),
    KONECT("a KONECT list", "KONECT 목록"),
    MATRIX_MARKET("a MatrixMarket matrix", "MatrixMarket 행렬"),
    GRAPHML("GraphML", "GraphML");

    final String english;
    final String korean;

    Form(String english, String korean) {
        this.english = english;
        this.korean = korean;
    }
}
