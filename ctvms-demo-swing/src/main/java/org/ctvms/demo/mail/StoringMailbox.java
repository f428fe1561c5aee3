package org.ctvms.demo.mail;

import com.icegreen.greenmail.imap.ImapHostManager;
import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.user.UserImpl;
import java.util.function.Consumer;

/** A mailbox that hands each mail on and keeps nothing in memory; if that fails, the sender's mail is refused. */
final class StoringMailbox extends UserImpl {
    private final Consumer<MovingMessage> store;

    StoringMailbox(String address, ImapHostManager imap, Consumer<MovingMessage> store) {
        super(address, address, address, imap);
        this.store = store;
    }

    @Override
    public void deliver(MovingMessage message) {
        store.accept(message);
    }
}
