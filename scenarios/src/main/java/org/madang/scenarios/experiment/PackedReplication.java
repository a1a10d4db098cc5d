package org.madang.scenarios.experiment;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.madang.sim.indicator.Indicator;
import org.madang.sim.indicator.WeeklySeries;
import org.madang.sim.snapshot.Snapshot;

/** A replication as bytes, for the journal. */
final class PackedReplication {
    private PackedReplication() {}

    static byte[] of(Replication done) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        try {
            out.writeInt(done.series().size());
            for (int run = 0; run < done.series().size(); run++) {
                writeRun(out, done.series().get(run), done.cohorts().get(run));
                SnapshotFile.write(out, done.snapshots().get(run));
                writeGroups(out, done.groups().get(run));
                writeChangeovers(out, done.changeovers().get(run));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Empty where the bytes are of another plan. */
    static Optional<Replication> read(Plan plan, byte... bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            int runs = in.readInt();
            List<List<WeeklySeries>> series = new ArrayList<>();
            List<List<CohortCounts>> cohorts = new ArrayList<>();
            List<List<Snapshot>> snapshots = new ArrayList<>();
            List<List<WeeklySeries>> groups = new ArrayList<>();
            List<List<List<Integer>>> changeovers = new ArrayList<>();
            for (int run = 0; run < runs && run < plan.runs().size(); run++) {
                int weeks = plan.runs().get(run).file().scenario().weeks();
                readRun(in, weeks, series, cohorts);
                snapshots.add(SnapshotFile.read(in));
                groups.add(readGroups(in, weeks));
                changeovers.add(readChangeovers(in));
            }
            return runs == plan.runs().size() && in.available() == 0
                    ? Optional.of(new Replication(series, cohorts, snapshots, groups, changeovers))
                    : Optional.empty();
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
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
