package org.ctvms.reports;

import com.lowagie.text.pdf.BaseFont;
import java.io.IOException;

/** The two faces of one document. */
final class Fonts {
    private static final boolean NOT_SHARED = false;

    final Face regular;
    final Face bold;

    Fonts(FontFiles files, long seed) throws IOException {
        Scripts scripts = new Scripts(files.scripts(), seed + 2);
        this.regular = new Face(font("Roboto-Regular.ttf", files.regular(), seed), scripts, false);
        this.bold = new Face(font("Roboto-Bold.ttf", files.bold(), seed + 1), scripts, true);
    }

    static BaseFont font(String name, byte[] file, long seed) throws IOException {
        BaseFont font = BaseFont.createFont(name, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, NOT_SHARED, file, null);
        font.setSubset(true);
        font.setSecureRandom(new FixedPrefix(seed));
        return font;
    }
}
