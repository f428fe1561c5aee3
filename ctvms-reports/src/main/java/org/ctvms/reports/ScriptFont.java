package org.ctvms.reports;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;

/** The font of the scripts that Roboto lacks, which have to be shaped. Shared by documents; thread-safe. */
final class ScriptFont {
    /** How many units of the font are as long as its size. */
    static final float UNITS = 1000;

    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    private final byte[] file;
    private Optional<Font> loaded;

    ScriptFont(byte[] file) {
        this.file = file;
    }

    byte[] file() {
        return file;
    }

    /** Whether the font has the character, and this JVM can shape it. */
    boolean shows(int point) {
        return !isHidden(point) && font().filter(font -> font.canDisplay(point)).isPresent();
    }

    // why: the JVM claims to show these, and draws nothing; the four that shape or order letters are wanted.
    private static boolean isHidden(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            case Character.FORMAT -> point < 0x200C || point > 0x200F;
            default -> false;
        };
    }

    /** The glyphs from left to right, in units of the font. */
    GlyphVector shape(String text, boolean rightToLeft) {
        int direction = rightToLeft ? Font.LAYOUT_RIGHT_TO_LEFT : Font.LAYOUT_LEFT_TO_RIGHT;
        return font().orElseThrow().layoutGlyphVector(EXACT, text.toCharArray(), 0, text.length(), direction);
    }

    // why: loaded for the first text that needs it, as most documents need none.
    private synchronized Optional<Font> font() {
        if (loaded == null) {
            loaded = load();
        }
        return loaded;
    }

    // why: a JVM without a font system still makes the document, with replacements.
    private Optional<Font> load() {
        try {
            return Optional.of(Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(file))
                    .deriveFont(UNITS));
        } catch (IOException | FontFormatException | RuntimeException | LinkageError | InternalError e) {
            return Optional.empty();
        }
    }
}
