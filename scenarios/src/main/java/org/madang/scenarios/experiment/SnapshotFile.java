package org.madang.scenarios.experiment;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.madang.sim.snapshot.BestTenth;
import org.madang.sim.snapshot.ChannelStanding;
import org.madang.sim.snapshot.Counts;
import org.madang.sim.snapshot.Snapshot;
import org.madang.sim.snapshot.Spread;
import org.madang.sim.snapshot.Standing;
import org.madang.sim.snapshot.TopFifth;

/** The snapshots of a run as bytes in the journal: rows of whole numbers and standings, each list with its length in front. */
final class SnapshotFile {
    /** More in one row is damage, not data. */
    private static final int LONGEST = 1 << 24;

    private SnapshotFile() {}

    static void write(DataOutputStream out, List<Snapshot> snapshots) throws IOException {
        out.writeInt(snapshots.size());
        for (Snapshot s : snapshots) {
            writeRows(out, s.people());
            writeRows(out, s.localities());
            writeStandings(out, s.personas());
            out.writeLong(s.bestTenth().people());
            out.writeLong(s.bestTenth().still());
            writeChannels(out, s.channels());
            out.writeDouble(s.busiest().seekers());
            out.writeDouble(s.busiest().providers());
            writeRows(out, s.network().stages());
            writeRows(
                    out,
                    List.of(s.network().weeks(), s.network().hubs(), s.network().ties()));
        }
    }

    static List<Snapshot> read(DataInputStream in) throws IOException {
        int platforms = length(in);
        List<Snapshot> snapshots = new ArrayList<>();
        for (int k = 0; k < platforms; k++) {
            List<Counts> people = readRows(in);
            List<Counts> localities = readRows(in);
            List<Standing> personas = readStandings(in);
            BestTenth bestTenth = new BestTenth(in.readLong(), in.readLong());
            List<ChannelStanding> channels = readChannels(in);
            TopFifth busiest = new TopFifth(in.readDouble(), in.readDouble());
            List<Counts> stages = readRows(in);
            List<Counts> rest = readRows(in);
            Spread network = new Spread(rest.get(0), stages, rest.get(1), rest.get(2));
            snapshots.add(new Snapshot(people, localities, personas, bestTenth, channels, busiest, network));
        }
        return snapshots;
    }

    private static void writeRows(DataOutputStream out, List<Counts> rows) throws IOException {
        out.writeInt(rows.size());
        for (Counts row : rows) {
            out.writeInt(row.size());
            for (int n = 0; n < row.size(); n++) {
                out.writeLong(row.get(n));
            }
        }
    }

    private static void writeStandings(DataOutputStream out, List<Standing> personas) throws IOException {
        out.writeInt(personas.size());
        for (Standing s : personas) {
            out.writeLong(s.everJoined());
            out.writeLong(s.members());
            out.writeLong(s.trusting());
            out.writeLong(s.matches());
            out.writeLong(s.referred());
            out.writeDouble(s.margin());
            out.writeDouble(s.marginOfReferred());
            out.writeDouble(s.satisfaction());
        }
    }

    private static List<Standing> readStandings(DataInputStream in) throws IOException {
        int count = length(in);
        List<Standing> personas = new ArrayList<>();
        for (int q = 0; q < count; q++) {
            personas.add(new Standing(
                    in.readLong(),
                    in.readLong(),
                    in.readLong(),
                    in.readLong(),
                    in.readLong(),
                    in.readDouble(),
                    in.readDouble(),
                    in.readDouble()));
        }
        return personas;
    }

    private static void writeChannels(DataOutputStream out, List<ChannelStanding> channels) throws IOException {
        out.writeInt(channels.size());
        for (ChannelStanding s : channels) {
            out.writeLong(s.people());
            out.writeLong(s.members());
            out.writeDouble(s.margin());
            writeRows(out, List.of(s.left(), s.stayed()));
        }
    }

    private static List<ChannelStanding> readChannels(DataInputStream in) throws IOException {
        int count = length(in);
        List<ChannelStanding> channels = new ArrayList<>();
        for (int c = 0; c < count; c++) {
            long people = in.readLong();
            long members = in.readLong();
            double margin = in.readDouble();
            List<Counts> rows = readRows(in);
            channels.add(new ChannelStanding(people, members, margin, rows.get(0), rows.get(1)));
        }
        return channels;
    }

    private static List<Counts> readRows(DataInputStream in) throws IOException {
        int count = length(in);
        List<Counts> rows = new ArrayList<>();
        for (int r = 0; r < count; r++) {
            long[] row = new long[length(in)];
            for (int n = 0; n < row.length; n++) {
                row[n] = in.readLong();
            }
            rows.add(Counts.of(row));
        }
        return rows;
    }

    private static int length(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > LONGEST) {
            throw new IOException("a length of " + length);
        }
        return length;
    }
}
