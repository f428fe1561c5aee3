package org.ctvms.demo.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.event.KeyEvent;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import javax.print.PrintServiceLookup;
import org.ctvms.core.invoice.InvoiceNumber;
import org.ctvms.core.language.Language;
import org.ctvms.demo.settings.ReceiptRoll;
import org.ctvms.demo.settings.Stationery;
import org.ctvms.demo.ui.look.Theme;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** What documents show and how receipts are printed, as the office sets it. */
class DocumentSettingsWindowIT extends WindowTest {
    private void showDocuments() {
        go("settings");
        window.tabbedPane("tabs").selectTab(2);
        settle();
    }

    private void choose(Path file) {
        window.button("chooseLogo").click();
        window.fileChooser("logo.chooser").selectFile(file.toFile()).approve();
        settle();
    }

    private Path logo() throws IOException {
        BufferedImage picture = new BufferedImage(1800, 600, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = picture.createGraphics();
        pen.setColor(new Color(0x207090));
        pen.fillOval(50, 50, 500, 500);
        pen.fillRect(650, 200, 1100, 200);
        pen.dispose();
        Path file = home.resolve("logo.png");
        ImageIO.write(picture, "png", file.toFile());
        return file;
    }

    @Test
    void logoPhoneAndTaxNumberAreOnDocumentsOnceSaved() throws IOException {
        signInAsAdmin();
        showDocuments();
        window.textBox("phone").setText("044 000000");
        window.textBox("taxNumber").setText("GSTIN 00AAAAA0000A0Z0");
        choose(logo());
        window.comboBox("receipt").selectItem(ReceiptRoll.MM_58.ordinal());
        window.checkBox("printAtOnce").check();
        picture("settings-documents");
        press("save");

        Stationery saved = office.host().settings().stationery();
        assertThat(saved.receipt()).isEqualTo(ReceiptRoll.MM_58);
        assertThat(ImageIO.read(new ByteArrayInputStream(saved.logo().png().orElseThrow()))
                        .getWidth())
                .isEqualTo(600);
        assertThat(office.host().engine().settings().operator().address())
                .endsWith("Phone: 044 000000\nGSTIN 00AAAAA0000A0Z0");
        signInAsAdmin();
        dress(Theme.DARK);
        speak(Language.INDONESIAN);
        showDocuments();
        picture("settings-documents-dark-indonesian");
    }

    @Test
    void fileThatIsNoPictureIsRefusedInWords() throws IOException {
        signInAsAdmin();
        showDocuments();
        choose(Files.writeString(home.resolve("text.png"), "not a picture"));
        assertThat(window.textBox("logo.problem").text()).containsIgnoringCase("is no picture that can be used");
        picture("settings-logo-refused");
    }

    @Test
    void folderThatCannotBeUsedIsRefusedBesideItsField() throws IOException {
        signInAsAdmin();
        showDocuments();
        window.textBox("archive").setText(Files.createFile(home.resolve("file")).toString());
        press("save");
        assertThat(window.textBox("archive.problem").text()).containsIgnoringCase("can't be written to");
        picture("settings-archive-refused");
    }

    @Test
    void receiptThatIsNotPrintedLeavesThePaymentBooked() {
        Assumptions.assumeTrue(
                PrintServiceLookup.lookupDefaultPrintService() == null, "skipped: this computer has a printer");
        Stationery plain = Stationery.PLAIN;
        office.host()
                .change(office.host()
                        .settings()
                        .with(new Stationery("", "", "", plain.logo(), ReceiptRoll.MM_80, true)));
        signInAsAdmin();
        InvoiceNumber next = office.admin().invoiceSeries().check().next();
        collectFrom(1);

        assertThat(told()).startsWith("The payment is booked; only its receipt was not printed. This computer has no");
        assertThat(office.admin().invoiceSeries().check().next().value()).isEqualTo(next.value() + 1);
        picture("receipt-not-printed");
        press("printReceipt");
        assertThat(told()).startsWith("The payment is booked");
    }

    private void collectFrom(int customer) {
        go("collect");
        window.textBox("payer.search").setText(office.crf(customer).toString());
        window.textBox("payer.search").focus();
        window.robot().pressAndReleaseKeys(KeyEvent.VK_ENTER);
        settle();
        settle();
        press("confirm");
        settle();
    }
}
