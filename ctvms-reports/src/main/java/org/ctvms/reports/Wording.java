package org.ctvms.reports;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import org.ctvms.core.mail.Language;

/** The words of documents. */
final class Wording {
    private static final Map<String, String> INDONESIAN = Map.ofEntries(
            Map.entry("INVOICE", "FAKTUR"),
            Map.entry("Date", "Tanggal"),
            Map.entry("Billed to", "Ditagihkan kepada"),
            Map.entry("CRF", "CRF"),
            Map.entry("Connection", "Sambungan"),
            Map.entry("Cable TV", "TV kabel"),
            Map.entry("Broadband", "Internet"),
            Map.entry("Expires on", "Berlaku sampai"),
            Map.entry("Month", "Bulan"),
            Map.entry("Payment", "Pembayaran"),
            Map.entry("Amount", "Jumlah"),
            Map.entry("settled", "lunas"),
            Map.entry("part payment", "dibayar sebagian"),
            Map.entry("Total paid", "Total dibayar"),
            Map.entry("Still due", "Sisa tagihan"),
            Map.entry("Paid by", "Cara bayar"),
            Map.entry("Cash", "Tunai"),
            Map.entry("Online", "Daring"),
            Map.entry("Reference", "Referensi"),
            Map.entry("Page", "Halaman"),
            Map.entry("of", "dari"));

    private final Language language;

    Wording(Language language) {
        this.language = language;
    }

    /** The English phrase, in the document's language. */
    String of(String english) {
        return language == Language.INDONESIAN ? INDONESIAN.get(english) : english;
    }

    String date(LocalDate date) {
        return date.format(DateTimeFormatter.ofPattern("d MMMM yyyy", language.locale()));
    }

    String month(YearMonth month) {
        return month.format(DateTimeFormatter.ofPattern("MMMM yyyy", language.locale()));
    }
}
