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
    private static final String METADATA = "javax_imageio_gif_image_1.0";
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
        ImageWriter writer = ImageIO.getImageWritersByFormatName("gif").next();
        try (ImageOutputStream stream = ImageIO.createImageOutputStream(out)) {
            writer.setOutput(stream);
            writer.prepareWriteSequence(null);
            GifColours colours = new GifColours(look.theme());
            for (int n = 0; n < frames.size(); n++) {
                BufferedImage image = colours.reduce(PngExport.image(frames.get(n), look, 1));
                int delay = n + 1 < frames.size() ? hundredthsPerFrame : LAST_FRAME_LONGER * hundredthsPerFrame;
                writer.writeToSequence(new IIOImage(image, null, metadata(writer, image, delay)), null);
            }
            writer.endWriteSequence();
        } finally {
            writer.dispose();
        }
    }

    private static IIOMetadata metadata(ImageWriter writer, BufferedImage image, int delay) throws IOException {
        IIOMetadata metadata = writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(image), null);
        IIOMetadataNode control = new IIOMetadataNode("GraphicControlExtension");
        control.setAttribute("disposalMethod", "none");
        control.setAttribute("userInputFlag", "FALSE");
        control.setAttribute("transparentColorFlag", "FALSE");
        control.setAttribute("delayTime", String.valueOf(delay));
        control.setAttribute("transparentColorIndex", "0");
        IIOMetadataNode loop = new IIOMetadataNode("ApplicationExtension");
        loop.setAttribute("applicationID", "NETSCAPE");
        loop.setAttribute("authenticationCode", "2.0");
        // Sub-block 1: how often to repeat, 0 for ever.
        loop.setUserObject(new byte[] {1, 0, 0});
        IIOMetadataNode extensions = new IIOMetadataNode("ApplicationExtensions");
        extensions.appendChild(loop);
        IIOMetadataNode root = new IIOMetadataNode(METADATA);
        root.appendChild(control);
        root.appendChild(extensions);
        metadata.mergeTree(METADATA, root);
        return metadata;
    }
}
