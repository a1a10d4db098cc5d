package org.madang.scenarios.cli;

import java.io.PrintStream;
import java.time.temporal.ChronoUnit;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.madang.scenarios.study.sweep.SweepProgress;

/** A bar with rate and time left, on standard error. */
final class SweepBar implements SweepProgress {
    private static final int WIDTH = 100;
    private static final int EVERY_MILLIS = 200;

    private final ProgressBar bar = new ProgressBarBuilder()
            .setTaskName("Sweeping")
            .setUnit(" runs", 1)
            .setStyle(ProgressBarStyle.UNICODE_BLOCK)
            .setUpdateIntervalMillis(EVERY_MILLIS)
            .setSpeedUnit(ChronoUnit.SECONDS)
            .showSpeed()
            .setConsumer(new ConsoleProgressBarConsumer(new PrintStream(System.err, true), WIDTH))
            .clearDisplayOnFinish()
            .build();

    @Override
    public void runs(long runs, long left) {
        bar.maxHint(runs + left);
        bar.stepTo(runs);
    }

    @Override
    public void close() {
        bar.close();
    }
}
