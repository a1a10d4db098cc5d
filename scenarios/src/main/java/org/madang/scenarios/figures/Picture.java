package org.madang.scenarios.figures;

import java.util.List;
import org.madang.charts.figure.Figure;

/**
 * A figure that is ready to be written.
 *
 * @param name of the file, without its ending
 * @param figure as a still picture
 * @param frames of the animation; empty where nothing moves
 */
public record Picture(String name, Figure figure, List<Figure> frames) {
    public Picture {
        frames = List.copyOf(frames);
    }

    public static Picture of(String name, Figure figure) {
        return new Picture(name, figure, List.of());
    }
}
