package org.ctvms.demo.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.swing.edt.GuiActionRunner.execute;

import java.awt.Component;
import java.awt.event.KeyEvent;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.print.PrintServiceLookup;
import javax.swing.JComponent;
import javax.swing.JFrame;
import org.assertj.swing.finder.JFileChooserFinder;
import org.assertj.swing.fixture.FrameFixture;
import org.assertj.swing.fixture.JFileChooserFixture;
import org.ctvms.core.Settings;
import org.ctvms.core.invoice.InvoiceNumber;
import org.ctvms.core.language.Language;
import org.ctvms.demo.ui.document.DocumentView;
import org.ctvms.demo.ui.document.SamplePdf;
import org.ctvms.demo.ui.text.Formats;
import org.ctvms.demo.ui.text.Texts;
import org.ctvms.demo.ui.work.Tasks;
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
    void anInvoiceIsDrawn() {
        openAnInvoice();

        press("document.percent");
        settle();

        assertThat(darkPixels(window)).isGreaterThan(500);
    }

    @Test
    void aLongDocumentIsReadPageByPage() {
        Tasks tasks = new Tasks();
        FrameFixture frame = open(tasks, SamplePdf.of(2000));

        await(
                "the pages",
                () -> tasks.idle() && frame.textBox("document.page").target().isShowing());
        frame.label("document.of").requireText("of 2,000");
        frame.button("document.next").click();
        settle();
        frame.textBox("document.page").requireText("2");
        frame.textBox("document.page").setText("1500");
        frame.textBox("document.page").pressAndReleaseKeys(KeyEvent.VK_ENTER);
        await("the page is drawn", () -> tasks.idle() && darkPixels(frame) > 5000);
        frame.textBox("document.page").requireText("1500");
        frame.button("document.previous").click();
        settle();
        frame.textBox("document.page").requireText("1499");
        frame.target().dispose();
        tasks.close();
    }

    private FrameFixture open(Tasks tasks, byte[] pdf) {
        Settings settings = office.host().engine().settings();
        Formats formats = new Formats(Language.ENGLISH, settings.currency(), settings.zone());
        Ui ui = new Ui(office.host(), new Texts(Language.ENGLISH), formats, tasks, why -> {}, Optional.empty());
        return new FrameFixture(window.robot(), execute(() -> {
            DocumentView view = new DocumentView(ui);
            JFrame frame = new JFrame("long document");
            frame.add(view);
            frame.setSize(700, 600);
            frame.setVisible(true);
            view.show("long.pdf", pdf);
            return frame;
        }));
    }

    private static int darkPixels(FrameFixture frame) {
        Component pages = frame.robot().finder().findByName(frame.target(), "pages", true);
        return execute(() -> {
            JComponent seen = (JComponent) pages.getParent();
            BufferedImage image = new BufferedImage(seen.getWidth(), seen.getHeight(), BufferedImage.TYPE_INT_RGB);
            seen.paint(image.getGraphics());
            return (int) IntStream.of(image.getRGB(0, 0, seen.getWidth(), seen.getHeight(), null, 0, seen.getWidth()))
                    .filter(pixel -> (pixel & 0xFF) < 100)
                    .count();
        });
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
        window.toggleButton("document.fitWidth").click();
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
                .withTimeout(LONG.duration())
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
