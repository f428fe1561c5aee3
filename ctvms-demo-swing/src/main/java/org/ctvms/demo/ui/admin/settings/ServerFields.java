package org.ctvms.demo.ui.admin.settings;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ctvms.demo.settings.MailServer;
import org.ctvms.demo.ui.Ui;
import org.ctvms.demo.ui.form.ChoiceInput;
import org.ctvms.demo.ui.form.Form;
import org.ctvms.demo.ui.form.Input;
import org.ctvms.demo.ui.form.Inputs;
import org.ctvms.demo.ui.form.TypedInput;
import org.ctvms.mail.SmtpSettings.Security;

/** How a mail server is reached. The saved password is never filled in; an empty field keeps it. */
final class ServerFields {
    private static final int SUBMISSION_PORT = 587;

    private final Ui ui;
    private final TypedInput<String> host = TypedInput.text("smtp.host");
    private final TypedInput<Integer> port;
    private final ChoiceInput<Security> security;
    private final TypedInput<String> sender = TypedInput.text("smtp.sender");
    private final TypedInput<String> user = TypedInput.text("smtp.user");
    private final TypedInput<String> password = TypedInput.password("smtp.password");
    private Optional<MailServer> saved = Optional.empty();

    ServerFields(Ui ui, Form form) {
        this.ui = ui;
        this.port = Inputs.number(ui.texts(), "smtp.port");
        this.security = new ChoiceInput<>(ui.texts(), "security", List.of(Security.values()), ui.texts()::of);
        form.add("settings.host", host);
        form.add("settings.port", port);
        form.add("settings.security", security);
        form.add("settings.sender", sender.hint("billing@example.com"));
        form.add("settings.user", user.hint(ui.text("settings.userHint")));
        form.add("settings.password", password);
    }

    void show(Optional<MailServer> server) {
        saved = server;
        host.show(server.map(MailServer::host).orElse(""));
        port.show(server.map(MailServer::port).orElse(SUBMISSION_PORT));
        security.show(server.map(MailServer::security).orElse(Security.STARTTLS));
        sender.show(server.map(MailServer::sender).orElse(""));
        user.show(server.map(MailServer::user).orElse(""));
        password.show("");
        boolean kept = server.filter(known -> !known.password().isEmpty()).isPresent();
        password.hint(kept ? ui.text("settings.passwordKept") : "");
    }

    void showGmail() {
        host.show("smtp.gmail.com");
        port.show(SUBMISSION_PORT);
        security.show(Security.STARTTLS);
        sender.hint(ui.text("settings.gmailAddress"));
        user.hint(ui.text("settings.gmailAddress"));
        password.hint(ui.text("settings.gmailPassword"));
        sender.component().requestFocusInWindow();
    }

    void setEnabled(boolean enabled) {
        Stream.<Input<?>>of(host, port, security, sender, user, password)
                .forEach(input -> input.component().setEnabled(enabled));
    }

    Optional<MailServer> read(Problems problems) {
        MailServer typed = new MailServer(
                host.value().strip(),
                problems.in(port::value).orElse(SUBMISSION_PORT),
                security.value(),
                sender.value().strip(),
                user.value().strip(),
                password());
        problems.in(typed::forSending);
        if (!typed.user().isEmpty() && typed.password().isEmpty()) {
            problems.add(password.field(), ui.text("settings.passwordMissing"));
        }
        return Optional.of(typed);
    }

    // why: a kept password must not be handed to another server, or for another user
    private String password() {
        return password.typed().isEmpty()
                ? saved.filter(known -> known.host().equals(host.value().strip())
                                && known.user().equals(user.value().strip()))
                        .map(MailServer::password)
                        .orElse("")
                : password.typed();
    }
}
