package org.madang.scenarios.cli;

import java.io.PrintStream;
import java.time.temporal.ChronoUnit;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.madang.scenarios.experiment.Progress;

/** A bar with the time left, on standard error. */
final class ProgressBarProgress implements Progress {
    private static final int WIDTH = 100;
    private static final int EVERY_MILLIS = 200;

    private final ProgressBar bar = new ProgressBarBuilder()
            .setTaskName("Simulating")
            .setUnit(" weeks", 1)
            .setStyle(ProgressBarStyle.UNICODE_BLOCK)
            .setUpdateIntervalMillis(EVERY_MILLIS)
            .setSpeedUnit(ChronoUnit.SECONDS)
            .setConsumer(new ConsoleProgressBarConsumer(new PrintStream(System.err, true), WIDTH))
            .clearDisplayOnFinish()
            .build();

    @Override
    public void weeks(long done, long total) {
        bar.maxHint(total);
        bar.stepTo(done);
    }

    @Override
    public void replication(int done, int most) {
        bar.setExtraMessage(" replication " + done + " of at most " + most);
    }

    @Override
    public void close() {
        bar.close();
    }
}
