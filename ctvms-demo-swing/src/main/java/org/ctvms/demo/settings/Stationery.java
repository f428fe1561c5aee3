package org.ctvms.demo.settings;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ctvms.core.language.Language;

/**
 * What the office's documents show besides name and address, and where they are stored.
 *
 * @param phone its phone numbers, as they are to be printed; empty for none
 * @param taxNumber its tax number with its label, such as {@code GSTIN 00AAAAA0000A0Z0}; empty for none
 * @param archive the folder of the invoices' documents; empty for the one in the program's own folder
 * @param logo the logo; {@link Logo#NONE} for none
 * @param receipt the paper receipts are printed on
 * @param printAtOnce whether a receipt is printed without asking once a payment is booked
 */
public record Stationery(
        String phone, String taxNumber, String archive, Logo logo, ReceiptRoll receipt, boolean printAtOnce) {
    /** Nothing but name and address. */
    public static final Stationery PLAIN = new Stationery("", "", "", Logo.NONE, ReceiptRoll.NONE, false);

    /** The address with the lines that documents show below it. */
    String below(String address, Language language) {
        String label = language == Language.INDONESIAN ? "Telepon: " : "Phone: ";
        String tel = phone.isBlank() ? "" : label + phone.strip();
        return Stream.concat(address.lines(), Stream.of(tel, taxNumber.strip()).filter(line -> !line.isEmpty()))
                .collect(Collectors.joining("\n"));
    }

    /** Whether receipts are printed. */
    public boolean hasReceipts() {
        return receipt != ReceiptRoll.NONE;
    }

    /** The papers that can be chosen. */
    public static List<ReceiptRoll> rolls() {
        return List.of(ReceiptRoll.values());
    }
}
