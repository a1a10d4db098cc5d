package org.madang.charts.style;

/** The words a figure adds by itself, in each language. */
public enum Words {
    WEEK("Week", "주차"),
    WEEKS("weeks", "주"),
    NO_DATA("no data", "자료 없음"),
    NOTHING_TO_SHOW("No data to show", "보여 줄 자료가 없습니다"),
    AHEAD_FROM_WEEK("%s ahead from week %s", "%2$s주차부터 %1$s 앞섬"),
    AHEAD("%s ahead", "%s 앞섬"),
    HIGHER_FROM_WEEK("%s higher from week %s", "%2$s주차부터 %1$s 높음"),
    HIGHER("%s higher", "큰 쪽: %s"),
    HUB("Hub", "허브"),
    IN_WEEK("Week %s", "%s주차"),
    VALUE_IN_WEEK("%s in week %s", "%2$s주차 %1$s"),
    ARE_MEMBERS("%s members", "회원 %s"),
    CONCENTRATION("Market concentration", "시장 집중도"),
    VALUE("Customer lifetime value", "고객생애가치(LTV)"),
    COST("Acquisition cost per new member", "고객획득비용(CAC)"),
    VALUE_EQUALS_COST("value = cost", "LTV = CAC"),
    VALUE_THREE_TIMES_COST("value = 3 × cost", "LTV = CAC의 3배");

    private final String english;
    private final String korean;

    Words(String english, String korean) {
        this.english = english;
        this.korean = korean;
    }

    /** The word or phrase in this language; {@code %s} in it stands for the arguments in turn. */
    public String in(Language language, String... arguments) {
        String text = language == Language.KOREAN ? korean : english;
        return arguments.length == 0 ? text : fill(text, arguments);
    }

    // Not String.format: an argument is data, and the result must not depend on the locale.
    private static String fill(String pattern, String... arguments) {
        StringBuilder text = new StringBuilder();
        int next = 0;
        for (int at = 0; at < pattern.length(); at++) {
            if (pattern.startsWith("%s", at)) {
                text.append(arguments[next++]);
                at += 1;
            } else if (pattern.charAt(at) == '%') {
                text.append(arguments[pattern.charAt(at + 1) - '1']);
                at += 3;
            } else {
                text.append(pattern.charAt(at));
            }
        }
        return text.toString();
    }
}
