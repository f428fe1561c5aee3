package org.ctvms.core.mail;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The way to the mail server, opened when it is first needed and kept from one claim of letters to the next. */
final class KeptDelivery implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(KeptDelivery.class);

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
            closeQuietly(opened);
            opened = null;
        }
    }

    // why: the letters are with the server already; how the way to it ends must not undo that
    private static void closeQuietly(MailTransport.Delivery delivery) {
        try {
            delivery.close();
        } catch (RuntimeException e) {
            LOG.warn("The way to the mail server did not close", e);
        }
    }
}
