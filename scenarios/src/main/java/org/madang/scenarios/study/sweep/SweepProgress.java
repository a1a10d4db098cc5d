package org.madang.scenarios.study.sweep;

/** Is told how a sweep gets on. Called by one thread. */
public interface SweepProgress extends AutoCloseable {
    /**
     * @param runs finished in this session
     * @param left about how many are still to come
     */
    void runs(long runs, long left);

    @Override
    void close();

    /** Tells nobody. */
    SweepProgress SILENT = new SweepProgress() {
        @Override
        public void runs(long runs, long left) {}

        @Override
        public void close() {}
    };
}
