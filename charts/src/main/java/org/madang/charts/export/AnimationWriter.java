package org.madang.charts.export;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;
import org.madang.charts.figure.Figure;
import org.madang.charts.style.Look;

/** Writes figures one after the other as an animated GIF that repeats for ever, such as a network week by week. */
public final class AnimationWriter {
    private static final String IMAGE_METADATA = "javax_imageio_gif_image_1.0";
    /** The last picture is what people want to look at. */
    private static final int LAST_FRAME_LONGER = 4;

    private AnimationWriter() {}

    /**
     * Writes the animation; the stream stays open.
     *
     * @param frames              at least one; all are drawn in the same look
     * @param hundredthsPerFrame  how long each is shown, in hundredths of a second
     */
    public static void write(List<? extends Figure> frames, Look look, int hundredthsPerFrame, OutputStream out)
            throws IOException {
        if (frames.isEmpty() || hundredthsPerFrame < 2) {
            throw new IllegalArgumentException("An animation of " + frames.size() + " pictures, each shown for "
                    + hundredthsPerFrame + " hundredths of a second; needed: at least 1 and at least 2");
        }
        GifColours colours = new GifColours(look.theme());
        ImageWriter writer = ImageIO.getImageWritersByFormatName("gif").next();
        try (ImageOutputStream stream = ImageIO.createImageOutputStream(out)) {
            writer.setOutput(stream);
            writer.prepareWriteSequence(palette(writer, colours));
            for (int n = 0; n < frames.size(); n++) {
                BufferedImage image = colours.reduce(PngExport.image(frames.get(n), look, 1));
                int delay = n + 1 < frames.size() ? hundredthsPerFrame : LAST_FRAME_LONGER * hundredthsPerFrame;
                writer.writeToSequence(new IIOImage(image, null, timing(writer, image, delay, n == 0)), null);
            }
            writer.endWriteSequence();
        } finally {
            writer.dispose();
        }
    }

    /** One table of colours for the whole file instead of one in every picture. */
    private static IIOMetadata palette(ImageWriter writer, GifColours colours) throws IOException {
        IIOMetadataNode table = new IIOMetadataNode("GlobalColorTable");
        table.setAttribute("sizeOfGlobalColorTable", String.valueOf(colours.size()));
        table.setAttribute("backgroundColorIndex", "0");
        table.setAttribute("sortFlag", "FALSE");
        for (int n = 0; n < colours.size(); n++) {
            IIOMetadataNode entry = new IIOMetadataNode("ColorTableEntry");
            entry.setAttribute("index", String.valueOf(n));
            entry.setAttribute("red", String.valueOf(colours.get(n).getRed()));
            entry.setAttribute("green", String.valueOf(colours.get(n).getGreen()));
            entry.setAttribute("blue", String.valueOf(colours.get(n).getBlue()));
            table.appendChild(entry);
        }
        return merged(writer.getDefaultStreamMetadata(null), "javax_imageio_gif_stream_1.0", table);
    }

    private static IIOMetadata timing(ImageWriter writer, BufferedImage image, int delay, boolean isFirst)
            throws IOException {
        IIOMetadataNode control = new IIOMetadataNode("GraphicControlExtension");
        control.setAttribute("disposalMethod", "none");
        control.setAttribute("userInputFlag", "FALSE");
        control.setAttribute("transparentColorFlag", "FALSE");
        control.setAttribute("delayTime", String.valueOf(delay));
        control.setAttribute("transparentColorIndex", "0");
        // Not createFromRenderedImage: for indexed pictures that would be a type with colours of its own.
        IIOMetadata metadata = writer.getDefaultImageMetadata(new ImageTypeSpecifier(image), null);
        merged(metadata, IMAGE_METADATA, control);
        return isFirst ? merged(metadata, IMAGE_METADATA, repeatForEver()) : metadata;
    }

    private static IIOMetadataNode repeatForEver() {
        IIOMetadataNode loop = new IIOMetadataNode("ApplicationExtension");
        loop.setAttribute("applicationID", "NETSCAPE");
        loop.setAttribute("authenticationCode", "2.0");
        // Sub-block 1: how often to repeat, 0 for ever.
        loop.setUserObject(new byte[] {1, 0, 0});
        IIOMetadataNode extensions = new IIOMetadataNode("ApplicationExtensions");
        extensions.appendChild(loop);
        return extensions;
    }

    private static IIOMetadata merged(IIOMetadata metadata, String format, IIOMetadataNode node) throws IOException {
        IIOMetadataNode root = new IIOMetadataNode(format);
        root.appendChild(node);
        metadata.mergeTree(format, root);
        return metadata;
    }
}
