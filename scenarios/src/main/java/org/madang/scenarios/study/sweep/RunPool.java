package org.madang.scenarios.study.sweep;

import java.util.List;
import java.util.concurrent.Future;
import org.madang.scenarios.study.Point;
import org.madang.scenarios.study.run.RunRow;

/** Where the runs of a sweep are done, many at once: the threads of this process, or other machines. */
public interface RunPool extends AutoCloseable {
    /** How many runs it does at once. */
    int cores();

    /** What it is, for messages: "2 threads". */
    String name();

    /** How many replications may be under way or waiting: enough that nobody idles. May change. */
    int ahead();

    /** Takes on a replication. The answer has one row a side; null, or cancelled, once {@link #stop} was called. */
    Future<List<RunRow>> submit(Point point, int replication);

    /** Gives up what is under way; from any thread. */
    void stop();

    @Override
    void close();
}
