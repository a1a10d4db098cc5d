package org.madang.scenarios.experiment;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.CheckedOutputStream;
import org.madang.scenarios.folder.Kept;
import org.madang.sim.indicator.Indicator;
import org.madang.sim.indicator.WeeklySeries;
import org.madang.sim.snapshot.Snapshot;

/**
 * Keeps finished replications on disk while a comparison runs, so that the same command goes on where it was killed. One
 * file a replication, complete or absent (written beside, then renamed), with a checksum; a damaged one is run again.
 */
public final class Journal {
    private final Kept kept;

    /** @param kept holds the journal of exactly one plan; the caller names it after the plan's inputs */
    public Journal(Kept kept) {
        this.kept = kept;
    }

    void write(int replication, Replication done) {
        try {
            kept.write(name(replication), file -> write(done, file));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot keep replication " + replication + ": " + e.getMessage(), e);
        }
    }

    private static void write(Replication done, OutputStream file) throws IOException {
        CRC32 sum = new CRC32();
        DataOutputStream out = new DataOutputStream(new CheckedOutputStream(file, sum));
        out.writeInt(done.series().size());
        for (int run = 0; run < done.series().size(); run++) {
            writeRun(out, done.series().get(run), done.cohorts().get(run));
            SnapshotFile.write(out, done.snapshots().get(run));
            writeGroups(out, done.groups().get(run));
            writeChangeovers(out, done.changeovers().get(run));
        }
        out.writeLong(sum.getValue());
        out.flush();
    }

    Optional<Replication> read(int replication, Plan plan) {
        if (!kept.holds(name(replication))) {
            return Optional.empty();
        }
        CRC32 sum = new CRC32();
        try (DataInputStream in = new DataInputStream(new CheckedInputStream(
                new BufferedInputStream(Files.newInputStream(kept.file(name(replication)))), sum))) {
            int runs = in.readInt();
            List<List<WeeklySeries>> series = new ArrayList<>();
            List<List<CohortCounts>> cohorts = new ArrayList<>();
            List<List<Snapshot>> snapshots = new ArrayList<>();
            List<List<WeeklySeries>> groups = new ArrayList<>();
            List<List<List<Integer>>> changeovers = new ArrayList<>();
            for (int run = 0; run < runs && run < plan.runs().size(); run++) {
                readRun(in, plan.runs().get(run).file().scenario().weeks(), series, cohorts);
                snapshots.add(SnapshotFile.read(in));
                groups.add(readGroups(in, plan.runs().get(run).file().scenario().weeks()));
                changeovers.add(readChangeovers(in));
            }
            long expected = sum.getValue();
            return runs == plan.runs().size() && in.readLong() == expected
                    ? Optional.of(new Replication(series, cohorts, snapshots, groups, changeovers))
                    : Optional.empty();
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    private static String name(int replication) {
        return "replication-" + replication;
    }

    private static void writeRun(DataOutputStream out, List<WeeklySeries> series, List<CohortCounts> cohorts)
            throws IOException {
        out.writeInt(series.size());
        for (int k = 0; k < series.size(); k++) {
            writeSeries(out, series.get(k));
            long[] flat = cohorts.get(k).flat();
            out.writeInt(flat.length);
            for (long count : flat) {
                out.writeLong(count);
            }
        }
    }

    private static void writeSeries(DataOutputStream out, WeeklySeries s) throws IOException {
        for (Indicator indicator : Indicator.values()) {
            for (int w = 1; w <= s.weeks(); w++) {
                out.writeDouble(s.at(indicator, w));
            }
        }
    }

    private static WeeklySeries readSeries(DataInputStream in, int weeks) throws IOException {
        WeeklySeries s = new WeeklySeries(weeks);
        for (Indicator indicator : Indicator.values()) {
            for (int w = 1; w <= weeks; w++) {
                s.set(indicator, w, in.readDouble());
            }
        }
        return s;
    }

    private static void writeGroups(DataOutputStream out, List<WeeklySeries> groups) throws IOException {
        out.writeInt(groups.size());
        for (WeeklySeries s : groups) {
            writeSeries(out, s);
        }
    }

    private static List<WeeklySeries> readGroups(DataInputStream in, int weeks) throws IOException {
        List<WeeklySeries> groups = new ArrayList<>();
        for (int n = in.readInt(); n > 0; n--) {
            groups.add(readSeries(in, weeks));
        }
        return List.copyOf(groups);
    }

    private static void writeChangeovers(DataOutputStream out, List<List<Integer>> byPlatform) throws IOException {
        out.writeInt(byPlatform.size());
        for (List<Integer> weeks : byPlatform) {
            out.writeInt(weeks.size());
            for (int week : weeks) {
                out.writeInt(week);
            }
        }
    }

    private static List<List<Integer>> readChangeovers(DataInputStream in) throws IOException {
        List<List<Integer>> byPlatform = new ArrayList<>();
        for (int platforms = in.readInt(); platforms > 0; platforms--) {
            List<Integer> weeks = new ArrayList<>();
            for (int phases = in.readInt(); phases > 0; phases--) {
                weeks.add(in.readInt());
            }
            byPlatform.add(List.copyOf(weeks));
        }
        return List.copyOf(byPlatform);
    }

    private static void readRun(
            DataInputStream in, int weeks, List<List<WeeklySeries>> series, List<List<CohortCounts>> cohorts)
            throws IOException {
        int platforms = in.readInt();
        List<WeeklySeries> ofRun = new ArrayList<>();
        List<CohortCounts> cohortsOfRun = new ArrayList<>();
        for (int k = 0; k < platforms; k++) {
            WeeklySeries s = readSeries(in, weeks);
            long[] flat = new long[Math.min(in.readInt(), 1 << 24)];
            for (int n = 0; n < flat.length; n++) {
                flat[n] = in.readLong();
            }
            ofRun.add(s);
            cohortsOfRun.add(CohortCounts.of(weeks, flat));
        }
        series.add(ofRun);
        cohorts.add(cohortsOfRun);
    }
}
