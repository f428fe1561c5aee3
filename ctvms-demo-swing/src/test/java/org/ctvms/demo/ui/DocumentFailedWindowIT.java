package org.ctvms.demo.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.ctvms.core.connection.ConnectionId;
import org.ctvms.core.money.Money;
import org.ctvms.demo.ui.admin.collect.CollectScreen;
import org.junit.jupiter.api.Test;

/** A payment whose document can't be filed is booked, and the window says so. */
class DocumentFailedWindowIT extends WindowTest {
    private static final int DEBTOR = 1;

    @Test
    void documentThatFailsDoesNotLookLikeAFailedPayment() throws IOException {
        Path invoices = home.resolve("invoices");
        Files.move(invoices, home.resolve("elsewhere"));
        Files.writeString(invoices, "no folder");
        signInAsAdmin();
        go("collect");
        ConnectionId connection = office.connection(DEBTOR);
        onEventThread(() -> ((CollectScreen) window.robot()
                        .finder()
                        .find(window.target(), part -> part instanceof CollectScreen && part.isShowing()))
                .open(office.crf(DEBTOR), connection));
        settle();

        press("confirm");
        await("the document failed", () -> isShowing("failed.title"));

        assertThat(isShowing("notice")).isFalse();
        assertThat(window.label("received").target().isShowing()).isTrue();
        assertThat(window.textBox("failed.words").text()).startsWith("The payment is booked; do not take it again.");
        assertThat(office.admin().connections().of(office.crf(DEBTOR)).get(0).due())
                .isEqualTo(Money.ZERO);
        picture("collect-document-failed");

        Files.delete(invoices);
        Files.move(home.resolve("elsewhere"), invoices);
        press("tryAgain");
        await("the document", () -> isShowing("document.print"));
    }
}
