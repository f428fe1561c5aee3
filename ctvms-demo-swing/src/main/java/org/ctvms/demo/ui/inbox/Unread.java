package org.ctvms.demo.ui.inbox;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ctvms.demo.mail.KeptMail;

/** Which mails came since the window was opened and were not looked at yet. */
final class Unread {
    private final Set<KeptMail> known = new HashSet<>();
    private final Set<KeptMail> unread = new HashSet<>();
    private boolean begun;

    /** These are there now; the first time all of them count as read. */
    void arrived(List<KeptMail> mails) {
        mails.stream().filter(known::add).filter(mail -> begun).forEach(unread::add);
        begun = true;
    }

    void opened(KeptMail mail) {
        unread.remove(mail);
    }

    boolean has(KeptMail mail) {
        return unread.contains(mail);
    }
}
