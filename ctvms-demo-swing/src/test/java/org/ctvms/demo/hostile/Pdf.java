package org.ctvms.demo.hostile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeBlock;
import java.lang.Character.UnicodeScript;
import java.text.Bidi;
import java.text.Normalizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** What a PDF shows, without spaces: all of it in the order it was written, and what begins at one distance from the left. */
record Pdf(String author, String flow, Collection<String> columns) {
    static Pdf read(byte[] file) {
        try (PDDocument document = Loader.loadPDF(file)) {
            Reader reader = new Reader();
            reader.getText(document);
            return new Pdf(
                    document.getDocumentInformation().getAuthor(),
                    reader.flow.toString(),
                    reader.columns.values().stream()
                            .map(StringBuilder::toString)
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How often the text is there, or something visible for each character of it that the font lacks. */
    long count(String text) {
        return Told.count(flow, visible(text));
    }

    /** The same below a heading. */
    long countBelow(String heading, String text) {
        return columns.stream()
                .filter(column -> column.startsWith(heading))
                .mapToLong(column -> Told.count(column, visible(text)))
                .sum();
    }

    private static Pattern visible(String text) {
        return Pattern.compile(drawn(Normalizer.normalize(text, Normalizer.Form.NFC))
                .codePoints()
                .filter(point -> !Character.isWhitespace(point))
                .mapToObj(point -> "(?:" + Pattern.quote(Character.toString(point)) + "|\\?)")
                .collect(Collectors.joining()));
    }

    /** The text as its letters stand from left to right. */
    private static String drawn(String text) {
        if (text.codePoints().noneMatch(point -> UnicodeScript.of(point) == UnicodeScript.ARABIC)) {
            return text;
        }
        Bidi bidi = new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        Character[] letters = text.chars().mapToObj(letter -> (char) letter).toArray(Character[]::new);
        byte[] levels = new byte[letters.length];
        for (int at = 0; at < levels.length; at++) {
            levels[at] = (byte) bidi.getLevelAt(at);
        }
        Bidi.reorderVisually(levels, 0, letters, 0, letters.length);
        return Stream.of(letters).map(String::valueOf).collect(Collectors.joining());
    }

    // why: the letters of Arabic have other characters for each place in a word.
    private static String letter(String written) {
        return UnicodeBlock.of(written.codePointAt(0)) == UnicodeBlock.ARABIC_PRESENTATION_FORMS_B
                ? Normalizer.normalize(written, Normalizer.Form.NFKC)
                : written;
    }

    /** Takes the characters as they were written, run by run. */
    private static final class Reader extends PDFTextStripper {
        private final StringBuilder flow = new StringBuilder();
        private final Map<Integer, StringBuilder> columns = new HashMap<>();
        private StringBuilder column = flow;
        private boolean begins;

        @Override
        public void beginText() throws IOException {
            super.beginText();
            begins = true;
        }

        @Override
        protected void processTextPosition(TextPosition written) {
            if (begins) {
                column = columns.computeIfAbsent(Math.round(written.getX()), x -> new StringBuilder());
                begins = false;
            }
            String character = letter(written.getUnicode()).strip();
            Stream.of(flow, column).forEach(text -> text.append(character));
        }
    }
}
