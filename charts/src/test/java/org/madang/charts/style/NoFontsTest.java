package org.madang.charts.style;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.madang.charts.Gallery;

/** Draws in a second JVM whose fontconfig knows no font at all; without our own configuration Java refuses to start. */
class NoFontsTest {
    @TempDir
    Path folder;

    @Test
    void aMachineWithoutFontsDrawsTheSamePictures() throws Exception {
        for (String format : List.of("PNG", "SVG", "PDF")) {
            Path here = folder.resolve("here");
            Path there = folder.resolve("there");
            Gallery.main(new String[] {here.toString(), "PRINT", "LIGHT", "ko", format});
            runWithoutFonts(there, format);
            for (String name : Gallery.figures().keySet()) {
                String file = name + "." + format.toLowerCase(java.util.Locale.ROOT);
                if (format.equals("PDF")) {
                    assertThat(there.resolve(file)).exists();
                } else {
                    assertThat(there.resolve(file)).hasSameBinaryContentAs(here.resolve(file));
                }
            }
        }
        assertThat(darkPixelsOfTitle(folder.resolve("there/two-strategies.png"))).isGreaterThan(2_000);
    }

    private void runWithoutFonts(Path target, String format) throws IOException, InterruptedException {
        Path fontconfig = Files.writeString(folder.resolve("fonts.conf"),
                "<?xml version=\"1.0\"?><!DOCTYPE fontconfig SYSTEM \"fonts.dtd\"><fontconfig></fontconfig>");
        Path log = folder.resolve("log.txt");
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                // An empty home: Java remembers the fonts it found there.
                "-Duser.home=" + folder, "-cp", classPath(), Gallery.class.getName(),
                target.toString(), "PRINT", "LIGHT", "ko", format);
        builder.environment().put("FONTCONFIG_FILE", fontconfig.toString());
        Process process = builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(Files.readString(log)).isZero();
    }

    private static String classPath() {
        String surefire = System.getProperty("surefire.test.class.path");
        return surefire != null ? surefire : System.getProperty("java.class.path");
    }

    private static long darkPixelsOfTitle(Path png) throws IOException {
        var image = ImageIO.read(new File(png.toString()));
        long dark = 0;
        for (int y = 0; y < 180; y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                dark += (image.getRGB(x, y) & 0xFF) < 100 ? 1 : 0;
            }
        }
        return dark;
    }
}
