package org.madang.charts.export;

/** The file formats a figure can be written in. */
public enum Format {
    /** Pixels, for slides and messengers. */
    PNG("png"),
    /** Vector, for the web and for editing; text is drawn as outlines, so no font is needed to see it. */
    SVG("svg"),
    /** Vector, for print; the font is embedded and the text can be searched. */
    PDF("pdf");

    private final String extension;

    Format(String extension) {
        this.extension = extension;
    }

    /** The usual end of a file name, without the dot. */
    public String extension() {
        return extension;
    }
}
