package org.madang.scenarios.report;

import org.madang.charts.style.Language;
import org.madang.sim.config.Event;

/** What an event is called beside its mark. */
final class EventNames {
    private EventNames() {}

    static String of(Event event, Language language) {
        return language == Language.KOREAN ? korean(event) : english(event);
    }

    private static String english(Event event) {
        String words = event.getClass().getSimpleName().replaceAll("([a-z])([A-Z])", "$1 $2");
        return words.toLowerCase(java.util.Locale.ROOT);
    }

    private static String korean(Event event) {
        return switch (event.getClass().getSimpleName()) {
            case "Breach" -> "신뢰 위반";
            case "RivalEntry" -> "경쟁자 진입";
            case "RivalExit" -> "경쟁자 퇴장";
            case "FeeChange" -> "수수료 변경";
            case "PartnerCampaign" -> "제휴 캠페인";
            case "BudgetChange" -> "예산 변경";
            case "DemandSeason" -> "수요 계절";
            default -> english(event);
        };
    }
}
