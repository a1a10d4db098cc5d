package org.madang.charts.style;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.madang.charts.Gallery;
import org.madang.charts.export.FigureWriter;
import org.madang.charts.export.Format;
import org.madang.charts.figure.Figure;

/** Draws in a second JVM whose fontconfig knows no font at all; without our own configuration Java refuses to start. */
class NoFontsTest {
    @TempDir
    Path folder;

    @Test
    void aMachineWithoutFontsDrawsTheSamePictures() throws Exception {
        Path here = folder.resolve("here");
        Path there = folder.resolve("there");
        Drawing.main(new String[] {here.toString()});
        runWithoutFonts(there);
        for (String name : Drawing.NAMES) {
            assertThat(there.resolve(name + ".png")).hasSameBinaryContentAs(here.resolve(name + ".png"));
            assertThat(there.resolve(name + ".svg")).hasSameBinaryContentAs(here.resolve(name + ".svg"));
            assertThat(there.resolve(name + ".pdf")).isNotEmptyFile();
        }
        assertThat(darkPixelsOfTitle(folder.resolve("there/two-strategies.png")))
                .isGreaterThan(2_000);
    }

    private void runWithoutFonts(Path target) throws IOException, InterruptedException {
        Path fontconfig = Files.writeString(
                folder.resolve("fonts.conf"),
                "<?xml version=\"1.0\"?><!DOCTYPE fontconfig SYSTEM \"fonts.dtd\"><fontconfig></fontconfig>");
        Path log = folder.resolve("log.txt");
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                // An empty home, because Java remembers there which fonts it found.
                "-Duser.home=" + folder,
                "-cp",
                classPath(),
                Drawing.class.getName(),
                target.toString());
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("FONTCONFIG_FILE", fontconfig.toString());
        Process process =
                builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(Files.readString(log)).isZero();
    }

    /** What both machines draw. */
    static final class Drawing {
        static final List<String> NAMES =
                List.of("two-strategies", "hostile", "stages", "localities", "regimes", "network");

        public static void main(String[] args) throws IOException {
            Path folder = Files.createDirectories(Path.of(args[0]));
            Look look = new Look(Theme.LIGHT, Size.PRINT, Language.KOREAN);
            Map<String, Figure> figures = Gallery.figures();
            for (String name : NAMES) {
                for (Format format : Format.values()) {
                    try (OutputStream out = Files.newOutputStream(folder.resolve(name + "." + format.extension()))) {
                        FigureWriter.write(figures.get(name), look, format, out);
                    }
                }
            }
        }
    }

    private static String classPath() {
        String surefire = System.getProperty("surefire.test.class.path");
        return surefire != null ? surefire : System.getProperty("java.class.path");
    }

    private static long darkPixelsOfTitle(Path png) throws IOException {
        var image = ImageIO.read(png.toFile());
        long dark = 0;
        for (int y = 0; y < 180; y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                dark += (image.getRGB(x, y) & 0xFF) < 100 ? 1 : 0;
            }
        }
        return dark;
    }
}
