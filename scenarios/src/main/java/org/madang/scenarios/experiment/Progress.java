package org.madang.scenarios.experiment;

/** Is told how a comparison gets on. Called by one thread at a time. */
public interface Progress extends AutoCloseable {
    /** So many weeks were simulated, of about {@code total} in all if every replication is needed. */
    void weeks(long done, long total);

    /** A replication was added to the outcome. */
    void replication(int done, int most);

    @Override
    void close();

    /** Tells nobody. */
    Progress SILENT = new Progress() {
        @Override
        public void weeks(long done, long total) {}

        @Override
        public void replication(int done, int most) {}

        @Override
        public void close() {}
    };
}
