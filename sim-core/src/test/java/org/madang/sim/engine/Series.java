package org.madang.sim.engine;

import java.util.zip.CRC32;
import org.madang.sim.indicator.Indicator;
import org.madang.sim.indicator.WeeklySeries;

/** All series of a result as one text, bit by bit, or as one number. */
final class Series {
    private Series() {}

    static String print(RunResult result) {
        StringBuilder text = new StringBuilder();
        for (int k = 0; k < result.series().size(); k++) {
            WeeklySeries s = result.series().get(k);
            for (Indicator indicator : Indicator.values()) {
                text.append(k).append(' ').append(indicator.key());
                for (double value : s.copyOf(indicator)) {
                    text.append(' ').append(Double.doubleToLongBits(value));
                }
                text.append('\n');
            }
        }
        return text.toString();
    }

    static long checksum(RunResult result) {
        CRC32 crc = new CRC32();
        crc.update(print(result).getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        return crc.getValue();
    }
}
