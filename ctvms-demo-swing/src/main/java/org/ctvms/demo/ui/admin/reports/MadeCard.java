package org.ctvms.demo.ui.admin.reports;

import java.awt.BorderLayout;
import java.util.function.Consumer;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import org.ctvms.core.report.ReportFormat;
import org.ctvms.demo.ui.Ui;
import org.ctvms.demo.ui.document.SystemFiles;
import org.ctvms.demo.ui.look.Icons;
import org.ctvms.demo.ui.look.Tone;
import org.ctvms.demo.ui.look.Type;
import org.ctvms.demo.ui.part.Buttons;
import org.ctvms.demo.ui.part.Card;
import org.ctvms.demo.ui.part.Words;

/** The report that was made last: where it is, with the ways to see it. */
final class MadeCard extends JPanel {
    private final Ui ui;
    private final JLabel name = Type.HEADING.on(new JLabel());
    private final Words words = Words.muted("").named("made");
    private final JButton show;
    private MadeReport report;

    MadeCard(Ui ui, Consumer<MadeReport> showHere, Consumer<MadeReport> openFile) {
        super(new BorderLayout());
        this.ui = ui;
        this.show = Buttons.of(ui.texts(), "reports.show", "reports", () -> showHere.accept(report));
        JButton open = Buttons.of(ui.texts(), "reports.openFile", "open", () -> openFile.accept(report));
        open.setVisible(SystemFiles.canOpen());
        JLabel icon = new JLabel(Icons.of("check", 22));
        icon.setForeground(Tone.GOOD.foreground());
        Card card = new Card("fillx, gap 12 2, hidemode 3", "[][grow, fill][][]", "[][]");
        card.add(icon, "spany 2");
        card.add(name, "wmin 0");
        card.add(show, "spany 2, aligny center");
        card.add(open, "spany 2, aligny center, wrap");
        card.add(words, "wmin 0");
        name.putClientProperty("html.disable", true);
        setOpaque(false);
        setVisible(false);
        add(card);
    }

    void show(MadeReport made) {
        report = made;
        name.setText(made.file().getFileName().toString());
        words.setText(ui.text(
                "reports.made",
                made.totals().rows(),
                made.file().toAbsolutePath().getParent().toString()));
        show.setVisible(made.format() == ReportFormat.PDF);
        setVisible(true);
        revalidate();
    }
}
