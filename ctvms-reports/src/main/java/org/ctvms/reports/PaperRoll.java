package org.ctvms.reports;

/** The paper of a receipt printer. */
public enum PaperRoll {
    /** 58 mm, printed 48 mm wide. */
    MM_58(58, 48),
    /** 80 mm, printed 72 mm wide. */
    MM_80(80, 72);

    private static final float POINTS_PER_MILLIMETRE = 72 / 25.4f;

    private final float width;
    private final float printed;

    PaperRoll(int width, int printed) {
        this.width = width * POINTS_PER_MILLIMETRE;
        this.printed = printed * POINTS_PER_MILLIMETRE;
    }

    /** In points. */
    float width() {
        return width;
    }

    /** In points; as wide as the printer prints. */
    float printed() {
        return printed;
    }
}
