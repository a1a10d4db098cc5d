package org.madang.charts.export;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.FieldPosition;
import java.util.Locale;
import org.apache.batik.svggen.DefaultErrorHandler;
import org.apache.batik.svggen.DefaultExtensionHandler;
import org.apache.batik.svggen.DefaultStyleHandler;
import org.apache.batik.svggen.ImageHandlerBase64Encoder;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGIDGenerator;
import org.w3c.dom.Document;

/**
 * Batik's settings, with a way of our own to write numbers. Batik's own formats are shared by all threads, which they
 * do not survive, and round by the JDK's digits of a number, which differ between JDK 17 and later ones.
 */
final class SvgContext extends SVGGeneratorContext {

    SvgContext(Document document) {
        super(document);
        setIDGenerator(new SVGIDGenerator());
        setExtensionHandler(new DefaultExtensionHandler());
        setImageHandler(new ImageHandlerBase64Encoder());
        setStyleHandler(new DefaultStyleHandler());
        setErrorHandler(new DefaultErrorHandler());
        setComment(null);
        decimalFormat = new Hundredths();
    }

    /** Two decimals, computed from the exact value of the number; none where they are zero. */
    static final class Hundredths extends DecimalFormat {
        Hundredths() {
            super("0.##", DecimalFormatSymbols.getInstance(Locale.ROOT));
            // Any mode but the usual one keeps the JDK from a shortcut past the method below.
            setRoundingMode(RoundingMode.HALF_UP);
        }

        @Override
        public StringBuffer format(double number, StringBuffer text, FieldPosition position) {
            if (!Double.isFinite(number)) {
                throw new IllegalArgumentException("A coordinate of the figure is " + number);
            }
            BigDecimal rounded =
                    new BigDecimal(number).setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
            return text.append(rounded.toPlainString());
        }
    }
}
