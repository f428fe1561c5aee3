package org.ctvms.demo.settings;

import java.util.Optional;
import org.ctvms.core.Settings;
import org.ctvms.core.language.Language;

/**
 * What the office sets, as it is typed; {@link #forEngine} checks it.
 *
 * @param operatorName the business
 * @param operatorAddress its address, in lines
 * @param footerNotes lines at the foot of invoices
 * @param currency the ISO 4217 code
 * @param decimals decimals of amounts
 * @param zone the time zone, by its IANA name
 * @param language of mails and documents
 * @param minimumPayment the least that is taken while more is due
 * @param graceDays days past the expiry before a connection is suspended
 * @param idleLockMinutes how long nobody uses a window before it locks
 * @param mailServer where mails go; caught in the program if empty
 * @param stationery what documents show besides, and where they are stored
 * @param limits how long sessions last and records are stored
 */
public record OfficeSettings(
        String operatorName,
        String operatorAddress,
        String footerNotes,
        String currency,
        int decimals,
        String zone,
        Language language,
        String minimumPayment,
        int graceDays,
        int idleLockMinutes,
        Optional<MailServer> mailServer,
        Stationery stationery,
        Limits limits) {
    /** Those of the sample operator. */
    public static final OfficeSettings SAMPLE = new OfficeSettings(
            "Sample Cable Network",
            "1 Example Road\nSampleton\nExample State 600001",
            "This is a sample invoice. Thank you for your payment.",
            "INR",
            2,
            "Asia/Kolkata",
            Language.ENGLISH,
            "250",
            60,
            15,
            Optional.empty());

    /** Those with plain documents and the engine's own limits. */
    public OfficeSettings(
            String operatorName,
            String operatorAddress,
            String footerNotes,
            String currency,
            int decimals,
            String zone,
            Language language,
            String minimumPayment,
            int graceDays,
            int idleLockMinutes,
            Optional<MailServer> mailServer) {
        this(
                operatorName,
                operatorAddress,
                footerNotes,
                currency,
                decimals,
                zone,
                language,
                minimumPayment,
                graceDays,
                idleLockMinutes,
                mailServer,
                Stationery.PLAIN,
                Limits.DEFAULT);
    }

    /** The engine's settings, or {@link org.ctvms.core.refusal.InvalidSettingsException} with every mistake. */
    public Settings forEngine() {
        return Settings.builder()
                .operatorName(operatorName)
                .operatorAddress(stationery.below(operatorAddress, language))
                .footerNotes(footerNotes)
                .currency(currency, decimals)
                .zone(zone)
                .language(language)
                .minimumPayment(minimumPayment)
                .graceDays(graceDays)
                .idleMinutes(limits.idleMinutes())
                .sessionMinutes(limits.sessionMinutes())
                .changeDays(limits.retention().changeDays())
                .mailMonths(limits.retention().mailMonths())
                .jobLogMonths(limits.retention().jobLogMonths())
                .auditMonths(limits.retention().auditMonths())
                .build();
    }

    /** The same with mails sent there, or caught. */
    public OfficeSettings with(Optional<MailServer> server) {
        return with(server, stationery, limits);
    }

    /** The same with other stationery. */
    public OfficeSettings with(Stationery changed) {
        return with(mailServer, changed, limits);
    }

    /** The same with other limits. */
    public OfficeSettings with(Limits changed) {
        return with(mailServer, stationery, changed);
    }

    private OfficeSettings with(Optional<MailServer> server, Stationery used, Limits chosen) {
        return new OfficeSettings(
                operatorName,
                operatorAddress,
                footerNotes,
                currency,
                decimals,
                zone,
                language,
                minimumPayment,
                graceDays,
                idleLockMinutes,
                server,
                used,
                chosen);
    }
}
