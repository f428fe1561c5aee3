package org.ctvms.reports;

import com.lowagie.text.pdf.BaseFont;
import java.awt.font.GlyphVector;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The font of the scripts that Roboto lacks, in one document; the file has it only if a text needs it. */
final class Scripts {
    private final ScriptFont shared;
    private final long seed;
    private BaseFont embedded;

    Scripts(ScriptFont shared, long seed) {
        this.shared = shared;
        this.seed = seed;
    }

    boolean shows(int point) {
        return shared.shows(point);
    }

    GlyphVector shape(String text, boolean rightToLeft) {
        return shared.shape(text, rightToLeft);
    }

    BaseFont embedded() {
        if (embedded == null) {
            try {
                embedded = Fonts.font("CtvmsScripts-Regular.ttf", shared.file(), seed);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return embedded;
    }
}
