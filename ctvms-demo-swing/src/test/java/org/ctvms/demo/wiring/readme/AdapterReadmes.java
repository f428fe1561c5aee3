package org.ctvms.demo.wiring.readme;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.ctvms.core.Ctvms;
import org.ctvms.core.CtvmsBuilder;
import org.ctvms.mail.SmtpMail;
import org.ctvms.mail.SmtpSettings;
import org.ctvms.mail.TrustedCertificates;
import org.ctvms.reports.FileInvoiceArchive;
import org.ctvms.reports.OfficeDocuments;

/** The lines of the READMEs of mail and reports. */
final class AdapterReadmes {
    private AdapterReadmes() {}

    static List<SmtpMail> mails(String appPassword, SmtpSettings settings) {
        SmtpMail mail = new SmtpMail(SmtpSettings.of("smtp.gmail.com", 587, "you@example.com")
                .login("you@example.com", appPassword)
                .senderName("Sample Cable Network")
                .replyTo("office@example.com"));
        SmtpMail ownTemplates = new SmtpMail(settings, Optional.of(Path.of("templates")), InstantSource.system());
        return List.of(mail, ownTemplates);
    }

    static SmtpSettings privateAuthority() throws IOException, GeneralSecurityException {
        SmtpSettings settings = SmtpSettings.of("mail.example.com", 587, "billing@example.com")
                .tls(TrustedCertificates.of(Path.of("our-ca.pem")));
        return settings;
    }

    static CtvmsBuilder documents(Path folder) {
        return Ctvms.builder().documents(new OfficeDocuments()).archive(new FileInvoiceArchive(folder));
    }
}
