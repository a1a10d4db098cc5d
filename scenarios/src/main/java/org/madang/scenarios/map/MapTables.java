package org.madang.scenarios.map;

import java.util.List;
import org.madang.scenarios.folder.Csv;

/** The tables of a map. */
final class MapTables {
    private MapTables() {}

    /** Every node of the plane that moves reach. */
    static String nodes(QuestionMap map) {
        Csv csv = new Csv(List.of("mediaElasticity", "leavingSaved", "lead", "low", "high", "surelyAhead"));
        for (int n = 0; n < map.nodes() * map.nodes(); n++) {
            int column = n % map.nodes();
            int row = n / map.nodes();
            if (!Double.isNaN(map.regimes().at(column, row).mean())) {
                csv.number(map.across().at(column / (map.nodes() - 1.0)));
                csv.number(map.down().at(row / (map.nodes() - 1.0)));
                csv.estimate(map.regimes().at(column, row));
                int sign = map.regimes().sign(column, row);
                csv.text(sign == 0 ? "" : MapSentences.side(sign)).end();
            }
        }
        return csv.toString();
    }

    /** Where the markets that fit stand, what chance adds taken off, and who is ahead in them. */
    static String cloud(Cloud cloud) {
        Csv csv = new Csv(List.of("market", "mediaElasticity", "leavingSaved", "lead", "surelyAhead"));
        for (int m = 0; m < cloud.markets(); m++) {
            csv.whole(m + 1L)
                    .number(cloud.media().byMarket()[m])
                    .number(cloud.keeping().byMarket()[m])
                    .number(cloud.lead().byMarket()[m])
                    .text(cloud.sure()[m] == 0 ? "" : MapSentences.side(cloud.sure()[m]))
                    .end();
        }
        return csv.toString();
    }

    /** What was measured, point by point, and where the trends put it. */
    static String points(QuestionMap map) {
        Csv csv = new Csv(List.of(
                "mediaBuys",
                "leversDo",
                "mediaElasticity",
                "mediaElasticityLow",
                "mediaElasticityHigh",
                "leavingSaved",
                "leavingSavedLow",
                "leavingSavedHigh",
                "lead",
                "leadLow",
                "leadHigh",
                "onMapMedia",
                "onMapSaved"));
        for (int p = 0; p < map.measured().moves().size(); p++) {
            Moves moves = map.measured().moves().get(p);
            csv.number(moves.mediaFactor()).number(moves.keepingFactor());
            csv.estimate(map.measured().media().estimate(p));
            csv.estimate(map.measured().keeping().estimate(p));
            csv.estimate(map.measured().lead().estimate(p));
            csv.number(map.mediaAt(moves).mean())
                    .number(map.keepingAt(moves).mean())
                    .end();
        }
        return csv.toString();
    }
}
