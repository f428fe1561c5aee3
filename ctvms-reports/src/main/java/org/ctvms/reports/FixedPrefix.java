package org.ctvms.reports;

import java.security.SecureRandom;

/** Gives a font's subset the same name prefix every time; nothing about it needs to be secret. */
final class FixedPrefix extends SecureRandom {
    private static final long serialVersionUID = 1;
    private static final int LETTERS = 26;

    private long rest;

    FixedPrefix(long seed) {
        this.rest = seed;
    }

    /** A number from 0 that the PDF library makes the next letter of. */
    @Override
    public double nextDouble() {
        int letter = (int) Math.floorMod(rest, (long) LETTERS);
        rest = Math.floorDiv(rest, (long) LETTERS);
        // why: the middle of the letter's range, so that no rounding makes it another one
        return (letter + 0.5) / LETTERS;
    }
}
