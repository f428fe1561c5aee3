package org.ctvms.core.mail;

/** The way to the mail server, opened when it is first needed and kept from one claim of letters to the next. */
final class KeptDelivery implements AutoCloseable {
    private final MailTransport transport;
    private MailTransport.Delivery opened;

    KeptDelivery(MailTransport transport) {
        this.transport = transport;
    }

    MailTransport.Delivery open() throws MailException {
        if (opened == null) {
            opened = transport.open();
        }
        return opened;
    }

    @Override
    public void close() {
        if (opened != null) {
            opened.close();
            opened = null;
        }
    }
}
