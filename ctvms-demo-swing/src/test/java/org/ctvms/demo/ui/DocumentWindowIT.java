package org.ctvms.demo.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.event.KeyEvent;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.print.PrintServiceLookup;
import org.assertj.swing.finder.JFileChooserFinder;
import org.assertj.swing.fixture.JFileChooserFixture;
import org.ctvms.core.invoice.InvoiceNumber;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

class DocumentWindowIT extends WindowTest {
    @Test
    void aSavedCopyHasTheBytesOfTheInvoice() throws Exception {
        byte[] pdf = openAnInvoice();
        Path copy = home.resolve("copy.pdf");

        window.button("document.save").click();
        chooser("copy.pdf").approve();
        settle();

        assertThat(Files.readAllBytes(copy)).isEqualTo(pdf);
        assertThat(window.textBox("notice").text()).contains("copy.pdf");
    }

    @Test
    void aFileIsWrittenOverOnlyWhenAskedFor() throws Exception {
        byte[] pdf = openAnInvoice();
        Path copy = Files.writeString(home.resolve("copy.pdf"), "kept");

        window.button("document.save").click();
        JFileChooserFixture chooser = chooser("copy.pdf");
        chooser.approve();
        question().button("cancel").click();
        assertThat(Files.readString(copy)).isEqualTo("kept");
        chooser.approve();
        question().button("replace").click();
        settle();

        assertThat(Files.readAllBytes(copy)).isEqualTo(pdf);
    }

    @Test
    void pagesAreZoomedByKeys() {
        openAnInvoice();

        window.button("document.percent").click();
        settle();
        window.button("document.percent").requireText("100 %");
        window.robot().pressKey(KeyEvent.VK_CONTROL);
        window.robot().pressAndReleaseKey(KeyEvent.VK_MINUS);
        window.robot().releaseKey(KeyEvent.VK_CONTROL);
        settle();
        window.button("document.percent").requireText("90 %");
        window.toggleButton("document.fit").click();
        settle();
        assertThat(window.button("document.percent").text()).isNotEqualTo("90 %");
    }

    @Test
    void withoutAPrinterTheReasonIsSaid() {
        Assumptions.assumeTrue(
                PrintServiceLookup.lookupPrintServices(null, null).length == 0,
                "skipped: this machine has a printer, whose dialog would wait for somebody");
        openAnInvoice();

        press("document.print");

        assertThat(window.textBox("notice").text()).contains("no printer");
        picture("document-no-printer");
    }

    /** The chooser, in the home folder, with that name typed. */
    private JFileChooserFixture chooser(String name) {
        JFileChooserFixture chooser = JFileChooserFinder.findFileChooser("save")
                .withTimeout(5000)
                .using(window.robot())
                .setCurrentDirectory(home.toFile());
        chooser.fileNameTextBox().setText(name);
        return chooser;
    }

    private byte[] openAnInvoice() {
        InvoiceNumber number = new InvoiceNumber(1000);
        signInAsAdmin();
        go("invoices");
        window.spinner("year").select(2026);
        window.comboBox("month")
                .selectItem(office.admin().invoices().find(number).issuedOn().getMonthValue() - 1);
        settle();
        window.table("invoices").selectRows(0);
        settle();
        settle();
        return office.admin().invoices().open(number).pdf().orElseThrow();
    }
}
