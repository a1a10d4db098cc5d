package org.madang.charts.export;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.awt.image.WritableRaster;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.madang.charts.style.Theme;

/**
 * The 256 colours of an animation: every colour of the theme in steps towards the background. One palette for all
 * pictures keeps areas that do not change from flickering.
 */
final class GifColours {
    private static final int STEPS = 20;

    private final int[] palette;
    private final IndexColorModel model;
    private final Map<Integer, Integer> nearest = new HashMap<>();

    GifColours(Theme theme) {
        Set<Integer> colours = new LinkedHashSet<>();
        colours.add(rgb(theme.background()));
        addTints(colours, theme, theme.ink());
        addTints(colours, theme, theme.muted());
        addTints(colours, theme, theme.grid());
        for (int s = 0; s < theme.seriesColours(); s++) {
            addTints(colours, theme, theme.series(s));
        }
        this.palette =
                Arrays.copyOf(colours.stream().mapToInt(c -> c).limit(256).toArray(), 256);
        this.model = new IndexColorModel(8, 256, palette, 0, false, -1, DataBuffer.TYPE_BYTE);
    }

    private static void addTints(Set<Integer> colours, Theme theme, Color colour) {
        for (int n = 1; n <= STEPS; n++) {
            colours.add(rgb(theme.tint(colour, n / (double) STEPS)));
        }
    }

    private static int rgb(Color colour) {
        return colour.getRGB() & 0xFFFFFF;
    }

    int size() {
        return palette.length;
    }

    Color get(int index) {
        return new Color(palette[index]);
    }

    /** The picture in these colours. */
    BufferedImage reduce(BufferedImage image) {
        int width = image.getWidth();
        BufferedImage reduced = new BufferedImage(width, image.getHeight(), BufferedImage.TYPE_BYTE_INDEXED, model);
        WritableRaster raster = reduced.getRaster();
        int[] row = new int[width];
        for (int y = 0; y < image.getHeight(); y++) {
            image.getRGB(0, y, width, 1, row, 0, width);
            for (int x = 0; x < width; x++) {
                row[x] = nearest.computeIfAbsent(row[x] & 0xFFFFFF, this::search);
            }
            raster.setPixels(0, y, width, 1, row);
        }
        return reduced;
    }

    private int search(int rgb) {
        int best = 0;
        for (int n = 1; n < palette.length; n++) {
            if (distance(rgb, palette[n]) < distance(rgb, palette[best])) {
                best = n;
            }
        }
        return best;
    }

    private static int distance(int a, int b) {
        int red = (a >> 16 & 255) - (b >> 16 & 255);
        int green = (a >> 8 & 255) - (b >> 8 & 255);
        int blue = (a & 255) - (b & 255);
        return red * red + green * green + blue * blue;
    }
}
