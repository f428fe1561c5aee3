package org.ctvms.reports;

import com.lowagie.text.pdf.BaseFont;
import java.io.IOException;

/** The two fonts of one document. */
final class Fonts {
    private static final boolean NOT_SHARED = false;

    final BaseFont regular;
    final BaseFont bold;

    Fonts(FontFiles files, long seed) throws IOException {
        this.regular = font("Roboto-Regular.ttf", files.regular(), seed);
        this.bold = font("Roboto-Bold.ttf", files.bold(), seed + 1);
    }

    private static BaseFont font(String name, byte[] file, long seed) throws IOException {
        BaseFont font = BaseFont.createFont(name, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, NOT_SHARED, file, null);
        font.setSubset(true);
        font.setSecureRandom(new FixedPrefix(seed));
        return font;
    }
}
