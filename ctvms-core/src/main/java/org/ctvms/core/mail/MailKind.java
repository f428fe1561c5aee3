package org.ctvms.core.mail;

/** What a letter is about; each kind has its template. */
public enum MailKind {
    /** Welcomes a customer with the credentials. */
    CREDENTIALS,
    /** Confirms a payment with the invoice. */
    INVOICE
}
