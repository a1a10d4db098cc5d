package org.madang.scenarios.folder;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * A file of finished pieces that grows: a line that names the format, then for each piece 16 bytes that stand for it, how many bytes it
 * has, these, and their checksum. Of a name that comes twice the later piece counts. A damaged piece is passed over; what
 * was cut short at the end is cut off by the next piece. Reading changes nothing.
 */
public final class Pieces {
    private static final byte[] HEAD = "madang pieces 1\n".getBytes(StandardCharsets.US_ASCII);
    private static final int NAME = 16;
    private static final int AROUND = NAME + 2 * Integer.BYTES;

    private record Place(long from, int length) {}

    private final Kept folder;
    private final String file;
    private final Map<String, Place> places = new HashMap<>();
    /** Of what is whole; 0 where the file is not there, or of another format. */
    private long end;

    private boolean isCut;

    /** @param file its name in the folder; it need not be there */
    public Pieces(Kept folder, String file) throws IOException {
        this.folder = folder;
        this.file = file;
        if (folder.holds(file)) {
            try (DataInputStream in = new DataInputStream(new BufferedInputStream(open()))) {
                find(in, Files.size(folder.file(file)));
            }
        }
    }

    private InputStream open() throws IOException {
        return Files.newInputStream(folder.file(file));
    }

    private void find(DataInputStream in, long size) throws IOException {
        if (!Arrays.equals(in.readNBytes(HEAD.length), HEAD)) {
            return;
        }
        end = HEAD.length;
        try {
            while (size - end >= AROUND) {
                byte[] name = in.readNBytes(NAME);
                int length = in.readInt();
                if (length < 0 || length > size - end - AROUND) {
                    return;
                }
                byte[] piece = in.readNBytes(length);
                if (in.readInt() == sum(piece)) {
                    places.put(HexFormat.of().formatHex(name), new Place(end + AROUND - Integer.BYTES, length));
                }
                end += AROUND + length;
            }
        } catch (EOFException e) {
            // The file became shorter while it was read: what was found so far is there.
        }
    }

    private static int sum(byte... piece) {
        CRC32 sum = new CRC32();
        sum.update(piece);
        return (int) sum.getValue();
    }

    /** @param name 32 hexadecimal digits */
    public synchronized Optional<byte[]> read(String name) throws IOException {
        Place place = places.get(name);
        if (place == null) {
            return Optional.empty();
        }
        try (InputStream in = open()) {
            in.skipNBytes(place.from());
            return Optional.of(in.readNBytes(place.length()));
        }
    }

    /** @param name 32 hexadecimal digits */
    public synchronized void write(String name, byte... piece) throws IOException {
        if (!isCut) {
            folder.cut(file, end);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(HEAD.length + AROUND + piece.length);
        DataOutputStream out = new DataOutputStream(bytes);
        if (end == 0) {
            out.write(HEAD);
        }
        out.write(HexFormat.of().parseHex(name));
        out.writeInt(piece.length);
        out.write(piece);
        out.writeInt(sum(piece));
        isCut = false;
        folder.append(file, bytes.toByteArray());
        isCut = true;
        end += bytes.size();
        places.put(name, new Place(end - Integer.BYTES - piece.length, piece.length));
    }
}
