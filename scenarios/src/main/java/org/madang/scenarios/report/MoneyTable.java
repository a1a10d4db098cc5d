package org.madang.scenarios.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.madang.scenarios.figures.Spending;
import org.madang.scenarios.statement.Voice;
import org.madang.sim.indicator.Indicator;

/** Where the money went, as bars to see and a table to read. */
final class MoneyTable {
    private final List<Money> sides;
    private final Voice voice;

    MoneyTable(ReportedFolder folder, Voice voice) {
        sides = Money.of(folder);
        this.voice = voice;
    }

    void write(Html html) {
        html.element("p", "class=\"small\"", voice.say("report.totals"));
        // The table says the same to those who cannot see the bars.
        html.raw("<div class=\"bars\" aria-hidden=\"true\">\n");
        double largest = sides.stream()
                .mapToDouble(s -> Math.max(s.out(), s.revenue()))
                .max()
                .orElse(0);
        for (Money side : sides) {
            bar(html, voice.heading(side.side()) + " · " + voice.say("report.paidOut"), side.paidOut(), largest);
            bar(html, voice.label(Indicator.REVENUE), List.of(side.revenue()), largest);
        }
        legend(html);
        html.raw("</div>\n");
        html.table(voice.say("report.money"), head(), rows());
    }

    private void bar(Html html, String title, List<Double> parts, double largest) {
        html.element("p", "", title).raw("<div class=\"bar\">");
        for (int p = 0; p < parts.size(); p++) {
            double share = largest > 0 ? 100 * parts.get(p) / largest : 0;
            String colour = parts.size() == 1 ? "revenue" : "part" + p;
            html.raw("<span class=\"" + colour + "\" style=\"width:" + String.format(Locale.ROOT, "%.2f", share)
                    + "%\"></span>");
        }
        html.raw("</div>\n");
    }

    private void legend(Html html) {
        html.raw("<p class=\"legend\">");
        for (int p = 0; p < Spending.PARTS.size(); p++) {
            html.raw("<span class=\"part\"><span class=\"swatch part" + p + "\"></span>")
                    .text(voice.label(Spending.PARTS.get(p).indicator()))
                    .raw("</span> ");
        }
        html.raw("</p>\n");
    }

    private List<String> head() {
        List<String> head = new ArrayList<>(List.of(""));
        sides.forEach(side -> head.add(voice.heading(side.side())));
        return head;
    }

    private List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        for (int p = 0; p < Spending.PARTS.size(); p++) {
            Indicator part = Spending.PARTS.get(p).indicator();
            int place = p;
            rows.add(row(voice.label(part), s -> s.paidOut().get(place)));
        }
        rows.add(row(voice.say("report.paidOut"), Money::out));
        rows.add(row(voice.label(Indicator.REVENUE), Money::revenue));
        rows.add(row(voice.say("report.result"), s -> s.revenue() - s.out()));
        return rows;
    }

    private List<String> row(String title, java.util.function.ToDoubleFunction<Money> amount) {
        List<String> row = new ArrayList<>(List.of(title));
        sides.forEach(side -> row.add(voice.amounts().money(amount.applyAsDouble(side))));
        return row;
    }
}
