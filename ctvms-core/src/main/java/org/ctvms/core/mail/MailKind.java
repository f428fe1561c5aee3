package org.ctvms.core.mail;

/** What a letter is about; each kind has its template. */
public enum MailKind {
    /**
     * Welcomes a customer or an admin with the credentials: {@code name}, {@code userName}, {@code password}, and for a
     * customer {@code crf}.
     */
    CREDENTIALS,
    /** Brings a one-time code: {@code name}, {@code code}, {@code minutes} it is valid for. */
    OTP,
    /**
     * Confirms a payment with the invoice: {@code name}, {@code crf}, {@code invoice}, {@code issuedOn}, {@code
     * amount}, {@code months}, {@code service}, {@code plan}, {@code device}, {@code expiresOn}, {@code dueLeft}, {@code
     * mode}, {@code reference} (empty for cash).
     */
    INVOICE,
    /**
     * Reminds of what is due: {@code name}, {@code crf}, {@code due}, {@code months} (their number); a line per
     * connection: {@code service}, {@code plan}, {@code device}, {@code due}, {@code months} (their names).
     */
    REMINDER,
    /**
     * Confirms a complaint: {@code name}, {@code complaint} (its number), {@code type}, {@code text}, {@code raisedOn},
     * {@code device} (empty for a general one).
     */
    COMPLAINT_RECEIVED,
    /** Says a complaint is resolved: the same, {@code resolvedOn} and {@code note}. */
    COMPLAINT_RESOLVED;

    /** Whether it brings a password or a code, which is stored no longer than it takes to deliver it. */
    public boolean isSecret() {
        return this == OTP || this == CREDENTIALS;
    }

    /** Whether somebody waits for it at a sign-in, so that it leaves before all others. */
    public boolean isUrgent() {
        return this == OTP || this == CREDENTIALS;
    }
}
