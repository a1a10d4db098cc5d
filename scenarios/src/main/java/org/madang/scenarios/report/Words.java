package org.madang.scenarios.report;

import org.madang.charts.style.Language;

/** The words of a report in each language. Keys of the page's script are the names in lower case. */
enum Words {
    VERDICT("Verdict", "결론"),
    SUMMARY("The last week in figures", "마지막 주 수치"),
    EXPLORE("Week by week", "주별 추이"),
    GLANCE("At a glance", "한눈에 보기"),
    MONEY("Where the money went", "돈이 쓰인 곳"),
    INPUTS("Inputs that differ from the defaults", "기본값과 다른 입력"),
    AGAIN("Make it again", "다시 실행하기"),
    BESIDE("Inputs beside outcomes", "입력 차이와 결과 차이"),
    BESIDE_OF("%s beside %s", "%s · %s"),
    INPUTS_DIFFER("Where the inputs differ", "입력의 차이"),
    OUTCOMES_DIFFER("Where the outcomes differ", "결과의 차이"),
    INDICATOR("Indicator", "지표"),
    UNIT("Unit", "단위"),
    VIEW("View", "보기"),
    LEVELS("Levels", "수준"),
    DIFFERENCE("Difference", "차이"),
    DIFFERENCE_IN("Difference in %s", "%s 차이"),
    BANDS("95 % intervals", "95 % 구간"),
    STRATEGIES("Strategies", "전략"),
    PAIR("Pair", "비교"),
    WEEK("Week", "주차"),
    IN_WEEK("Week %s", "%s주차"),
    KEY("Key", "키"),
    DEFAULT("Default", "기본값"),
    HERE("Here", "이 실행"),
    NO_CHANGE("All inputs are the defaults.", "모든 입력이 기본값입니다."),
    SAME_INPUTS("All inputs are the same.", "입력이 모두 같습니다."),
    NONE_IN_BOTH("No side is in both.", "두 결과에 함께 있는 쪽이 없습니다."),
    NOT_READABLE(
            "The inputs were written by another version and cannot be compared here; they stand in scenario.yaml.",
            "입력이 다른 버전으로 작성되어 비교할 수 없습니다. scenario.yaml에 있습니다."),
    NO_DATA("No data to show", "보여 줄 자료가 없습니다"),
    LEADS_FROM("%s from week %s", "%2$s주차부터 %1$s"),
    OVERTAKES("%s overtakes in %s in week\u00a0%s", "%2$s: %3$s주차에 %1$s 쪽이 역전"),
    HIGHER_FROM("%s is higher in %s from week\u00a0%s on", "%2$s: %3$s주차부터 %1$s 쪽이 높음"),
    SURELY_HIGHER(
            "%s is surely higher in %s in %s of %s weeks, %s in %s", "%2$s: %4$s주 중 확실히 높은 주는 %1$s %3$s주, %5$s %6$s주"),
    ALWAYS_HIGHER("%s is surely higher in %s in all %s weeks", "%2$s: %3$s주 내내 %1$s 쪽이 확실히 높음"),
    UNSURE_AT_END("%s; no clear difference at the end", "%s; 마지막에는 뚜렷한 차이 없음"),
    UNCLEAR("No clear difference in %s between %s after %s weeks", "%3$s주 후 %1$s: %2$s 사이에 뚜렷한 차이 없음"),
    ENDS_HIGHER("%s ends higher in %s", "%2$s: %1$s 쪽이 높음"),
    ENDS_HIGHEST("%s ends highest in %s", "%2$s: %1$s 쪽이 가장 높음"),
    NO_CLEAR("no clear difference in %s between %s", "%s: %s 사이에 뚜렷한 차이 없음"),
    WINNERS("%s: %s ends higher in “%s”, %s in “%s”", "%s: “%3$s”에서는 %2$s, “%5$s”에서는 %4$s 쪽이 높음"),
    IN_BOTH("In both “%s” and “%s”, %s", "“%s” · “%s” 모두 %s"),
    AND("%s and %s", "%s · %s"),
    LAST_QUARTER("– mean of last %s weeks", "– 마지막 %s주 평균"),
    SHARES_MESSAGE("The market ends at %s", "마지막 점유율: %s"),
    SHARES("Market shares", "시장 점유율"),
    PLATFORMS("Platforms", "플랫폼"),
    PLATFORMS_OF("Platforms, %s: %s", "%s 시장의 플랫폼: %s"),
    REPLICATIONS("Means of %s paired replications", "짝지은 반복 %s회의 평균"),
    STOPPED("stopped early", "일찍 멈춤"),
    SEED("Seed", "시드"),
    VERSION("Version", "버전"),
    SCENARIO("Scenario", "시나리오"),
    WEEKS("Weeks", "주 수"),
    REPEATED("Replications", "반복"),
    COMMAND("Command", "명령"),
    CHART_HELP(
            "Point at the chart, or focus it and press the arrow keys, to read values.",
            "차트를 가리키거나, 초점을 두고 화살표 키를 누르면 값이 보입니다."),
    NEEDS_SCRIPT(
            "The charts are drawn by the browser's JavaScript, which is switched off; sentences and tables are complete.",
            "차트를 그리려면 브라우저의 JavaScript가 필요합니다. 문장과 표는 그대로 읽을 수 있습니다."),
    PAID_OUT("Paid out", "지출"),
    RESULT("Left", "남은 금액"),
    TOTALS("Sums of the weekly means, money", "주 평균의 합계, 금액"),
    MADE_BY("Made by Madang from the results folder alone.", "결과 폴더만으로 Madang이 만든 보고서입니다."),
    FONT(
            "Font: Pretendard (SIL Open Font License 1.1), a part of it.",
            "글꼴: Pretendard(SIL Open Font License 1.1)의 일부."),
    SUMMARY_OF("%s: report", "%s: 보고서"),
    INTERVAL("95 % interval", "95 % 구간"),
    LOW("low", "하한"),
    HIGH("high", "상한"),
    MEMBERS_MESSAGE("%s ends with most active members: %s", "활동 회원이 가장 많은 쪽: %s, %s명"),
    MEMBERS_ONE("%s ends with %s active members", "%s: 마지막 활동 회원 %s명"),
    MONEY_MESSAGE("Revenue for each 1 paid out: %s", "지출 1당 수입: %s"),
    ASSUMPTIONS("What this rests on", "가정과 재현 방법"),
    MORE("and %s more in the report", "그 밖에 %s개는 보고서에"),
    MARKED("band: 95 % interval of the mean", "띠: 평균의 95 % 구간"),
    ENDS_AT("%s ends at %s in %s", "%s: 마지막 %3$s %2$s");

    private final String english;
    private final String korean;

    Words(String english, String korean) {
        this.english = english;
        this.korean = korean;
    }

    /** The words in a language; {@code %s}, or {@code %1$s} and so on, stand for the arguments. */
    String in(Language language, Object... arguments) {
        String text = language == Language.KOREAN ? korean : english;
        int next = 0;
        StringBuilder out = new StringBuilder();
        // Not String.format: "95 %" is no place for an argument, and names are data.
        for (int at = 0; at < text.length(); at++) {
            if (text.startsWith("%s", at)) {
                out.append(next < arguments.length ? arguments[next++] : "%s");
                at += 1;
            } else if (text.startsWith("$s", at + 2) && text.charAt(at) == '%') {
                int n = text.charAt(at + 1) - '1';
                out.append(n < arguments.length ? arguments[n] : text.substring(at, at + 4));
                at += 3;
            } else {
                out.append(text.charAt(at));
            }
        }
        return out.toString();
    }
}
