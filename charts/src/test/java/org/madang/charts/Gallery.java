package org.madang.charts;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.madang.charts.export.AnimationWriter;
import org.madang.charts.export.FigureWriter;
import org.madang.charts.export.Format;
import org.madang.charts.figure.Figure;
import org.madang.charts.network.NetworkDrawing;
import org.madang.charts.style.Language;
import org.madang.charts.style.Look;
import org.madang.charts.style.Size;
import org.madang.charts.style.Theme;

/** Writes sample pictures into a folder, to be looked at: {@code Gallery FOLDER [SIZE [THEME [LANGUAGE [FORMAT …]]]]}. */
public final class Gallery {
    private Gallery() {}

    public static Map<String, Figure> figures() {
        Map<String, Figure> figures = new LinkedHashMap<>();
        figures.put("two-strategies", Samples.twoStrategies());
        figures.put("difference", Samples.difference());
        figures.putAll(Samples.awkwardLines());
        figures.putAll(MarketSamples.all());
        figures.putAll(AwkwardSamples.all());
        figures.putAll(StudySamples.all());
        return figures;
    }

    public static void main(String[] args) throws IOException {
        Path folder = Files.createDirectories(Path.of(args[0]));
        Look look = new Look(
                args.length > 2 ? Theme.valueOf(args[2]) : Theme.LIGHT,
                args.length > 1 ? Size.valueOf(args[1]) : Size.WIDE,
                args.length > 3 ? Language.of(args[3]) : Language.ENGLISH);
        List<String> formats = args.length > 4 ? Arrays.asList(args).subList(4, args.length) : List.of("PNG");
        if (formats.equals(List.of("GIF"))) {
            NetworkDrawing network = MarketSamples.network(220);
            try (OutputStream out = Files.newOutputStream(folder.resolve("network.gif"))) {
                AnimationWriter.write(
                        network.snapshots().stream().map(network::at).toList(), look, 60, out);
            }
            return;
        }
        for (Map.Entry<String, Figure> entry : figures().entrySet()) {
            for (String format : formats) {
                write(entry.getValue(), look, Format.valueOf(format), folder.resolve(entry.getKey()));
            }
        }
    }

    private static void write(Figure figure, Look look, Format format, Path path) throws IOException {
        Path file = path.resolveSibling(path.getFileName() + "." + format.extension());
        try (OutputStream out = Files.newOutputStream(file)) {
            FigureWriter.write(figure, look, format, out);
        }
    }
}
