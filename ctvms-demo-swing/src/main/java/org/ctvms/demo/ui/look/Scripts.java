package org.ctvms.demo.ui.look;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import javax.swing.plaf.FontUIResource;

/** Finds the font for a text: names in the scripts of India and in Arabic need one that many machines lack. */
public final class Scripts {
    // why: the one that invoices are written in; windows know the reports as a file on the class path only
    private static final String FILE = "/org/ctvms/reports/scripts/CtvmsScripts-Regular.ttf";
    private static final char FIRST_SCRIPT_BEYOND_ROMAN = 0x0590;

    private Scripts() {}

    /** The font itself where it, or one of the machine's, shows the whole text; else the font that is in the jar. */
    public static Font fitting(Font font, String text) {
        if (font == null || text == null || isRoman(text) || font.canDisplayUpTo(text) < 0) {
            return font;
        }
        return new FontUIResource(Shipped.FONT.deriveFont(font.getStyle(), font.getSize2D()));
    }

    private static boolean isRoman(String text) {
        return text.chars()
                .allMatch(letter -> letter < FIRST_SCRIPT_BEYOND_ROMAN || letter >= 0x2000 && letter < 0x2100);
    }

    /** Loaded when a text first needs it. */
    private static final class Shipped {
        static final Font FONT = load();

        private static Font load() {
            try (InputStream file = Scripts.class.getResourceAsStream(FILE)) {
                if (file == null) {
                    throw new FileNotFoundException(FILE + " is missing in the jar of the reports");
                }
                return Font.createFont(Font.TRUETYPE_FONT, file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (FontFormatException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
