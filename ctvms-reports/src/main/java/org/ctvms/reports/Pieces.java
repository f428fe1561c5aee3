package org.ctvms.reports;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Parts a line where its font or its direction changes. */
final class Pieces {
    private final Face face;
    private final List<Piece> pieces = new ArrayList<>();
    private final List<Integer> levels = new ArrayList<>();

    private Pieces(Face face) {
        this.face = face;
    }

    /** The pieces from left to right. The line begins where its first letter's script does. */
    static List<Piece> of(String line, Face face) {
        return new Pieces(face).from(line);
    }

    private List<Piece> from(String line) {
        Bidi bidi = new Bidi(line, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        for (int run = 0; run < bidi.getRunCount(); run++) {
            part(line.substring(bidi.getRunStart(run), bidi.getRunLimit(run)), bidi.getRunLevel(run));
        }
        return fromLeftToRight();
    }

    private List<Piece> fromLeftToRight() {
        byte[] depths = new byte[levels.size()];
        for (int at = 0; at < depths.length; at++) {
            depths[at] = levels.get(at).byteValue();
        }
        Piece[] visual = pieces.toArray(Piece[]::new);
        Bidi.reorderVisually(depths, 0, visual, 0, visual.length);
        return Arrays.asList(visual);
    }

    private void part(String run, int level) {
        boolean rightToLeft = level % 2 == 1;
        int start = 0;
        boolean shaped = false;
        for (int at = 0; at < run.length(); at += Character.charCount(run.codePointAt(at))) {
            boolean next = isShaped(run.codePointAt(at), rightToLeft, shaped);
            if (next != shaped) {
                add(run.substring(start, at), shaped, level);
                start = at;
                shaped = next;
            }
        }
        add(run.substring(start), shaped, level);
    }

    private void add(String text, boolean shaped, int level) {
        if (!text.isEmpty()) {
            pieces.add(shaped ? ShapedPiece.of(text, face, level % 2 == 1) : new PlainPiece(text, face.roman()));
            levels.add(level);
        }
    }

    private boolean isShaped(int point, boolean rightToLeft, boolean before) {
        if (point == ' ') {
            // why: readers turn the words round that run from right to left, and need to see where each one ends.
            return before && !rightToLeft;
        }
        // why: marks stay with their letter, and brackets turn round where the text runs from right to left.
        boolean preferred = rightToLeft || before && Glyphs.isMark(point);
        return (preferred || !face.roman().charExists(point)) && face.scripts().shows(point);
    }
}
