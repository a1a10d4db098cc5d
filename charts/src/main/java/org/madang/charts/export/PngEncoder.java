package org.madang.charts.export;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * Writes an opaque image as PNG (W3C Recommendation, 2003). Several times faster than ImageIO's writer on large flat
 * pictures, it states the resolution, so that a word processor shows the picture in its intended size, and its bytes
 * depend on the pixels only.
 */
final class PngEncoder {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final double INCHES_A_METRE = 1 / 0.0254;
    private static final int FILTER_UP = 2;

    private final BufferedImage image;
    private final double dotsPerInch;

    PngEncoder(BufferedImage image, double dotsPerInch) {
        this.image = image;
        this.dotsPerInch = dotsPerInch;
    }

    void write(OutputStream stream) throws IOException {
        DataOutputStream out = new DataOutputStream(stream);
        out.write(SIGNATURE);
        chunk(out, "IHDR", header());
        chunk(out, "pHYs", resolution());
        chunk(out, "IDAT", pixels());
        chunk(out, "IEND", new byte[0]);
        out.flush();
    }

    private byte[] header() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream data = new DataOutputStream(bytes);
        data.writeInt(image.getWidth());
        data.writeInt(image.getHeight());
        // Eight bits a channel, red-green-blue, and the only methods there are for the rest.
        data.write(new byte[] {8, 2, 0, 0, 0});
        return bytes.toByteArray();
    }

    private byte[] resolution() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream data = new DataOutputStream(bytes);
        int dotsPerMetre = (int) Math.round(dotsPerInch * INCHES_A_METRE);
        data.writeInt(dotsPerMetre);
        data.writeInt(dotsPerMetre);
        data.writeByte(1);
        return bytes.toByteArray();
    }

    private byte[] pixels() throws IOException {
        int width = image.getWidth();
        byte[] row = new byte[3 * width];
        byte[] above = new byte[3 * width];
        byte[] filtered = new byte[3 * width + 1];
        int[] pixels = new int[width];
        Deflater deflater = new Deflater(4);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DeflaterOutputStream zip = new DeflaterOutputStream(bytes, deflater, 1 << 16)) {
            for (int y = 0; y < image.getHeight(); y++) {
                image.getRGB(0, y, width, 1, pixels, 0, width);
                split(pixels, row);
                // The difference to the row above: flat areas and vertical edges become zeros.
                filtered[0] = FILTER_UP;
                for (int n = 0; n < row.length; n++) {
                    filtered[n + 1] = (byte) (row[n] - above[n]);
                }
                zip.write(filtered);
                byte[] swap = above;
                above = row;
                row = swap;
            }
        } finally {
            deflater.end();
        }
        return bytes.toByteArray();
    }

    private static void split(int[] pixels, byte[] row) {
        for (int x = 0; x < pixels.length; x++) {
            row[3 * x] = (byte) (pixels[x] >> 16);
            row[3 * x + 1] = (byte) (pixels[x] >> 8);
            row[3 * x + 2] = (byte) pixels[x];
        }
    }

    private static void chunk(DataOutputStream out, String type, byte[] data) throws IOException {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 check = new CRC32();
        check.update(name);
        check.update(data);
        out.writeInt(data.length);
        out.write(name);
        out.write(data);
        out.writeInt((int) check.getValue());
    }
}
