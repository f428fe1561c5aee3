package org.ctvms.demo.settings;

/** The paper that receipts are printed on. */
public enum ReceiptRoll {
    /** Receipts are not printed. */
    NONE(0),
    /** A roll of 58 mm. */
    MM_58(58),
    /** A roll of 80 mm. */
    MM_80(80);

    private final int millimetres;

    ReceiptRoll(int millimetres) {
        this.millimetres = millimetres;
    }

    /** How wide the paper is. */
    public int millimetres() {
        return millimetres;
    }
}
