package org.ctvms.demo.ui.shell;

import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.ctvms.demo.tour.SampleOffice;
import org.ctvms.demo.ui.Ui;
import org.ctvms.demo.ui.dialog.ProgressDialog;
import org.ctvms.demo.ui.look.Icons;
import org.ctvms.demo.ui.look.Type;
import org.ctvms.demo.ui.part.Buttons;
import org.ctvms.demo.ui.part.Card;
import org.ctvms.demo.ui.part.Words;

/** What a data folder offers in which nobody can sign in: sample data or to go on with them, or an own office. */
final class FirstStartPage {
    private static final int CUSTOMERS_PER_MINUTE = 200;

    private final Ui ui;
    private final int sampleCustomers;
    private final FolderState folder;
    private final Outcome outcome;
    private final JPanel choices = new JPanel(new MigLayout("insets 0, gap 16", "[330!, fill][330!, fill]", "[fill]"));

    /** What comes of the choice. */
    interface Outcome {
        /** There is somebody who can sign in. */
        void ready();

        /** It did not work. */
        void failed(RuntimeException problem);
    }

    FirstStartPage(Ui ui, int sampleCustomers, FolderState folder, Outcome outcome) {
        this.ui = ui;
        this.sampleCustomers = sampleCustomers;
        this.folder = folder;
        this.outcome = outcome;
    }

    JComponent page(JComponent corner) {
        choices.setOpaque(false);
        return switch (folder) {
            case EMPTY -> {
                choices.add(choice("sample", "dashboard", Buttons.primary(ui.texts(), "start.sample", this::sample)));
                choices.add(choice("empty", "add", Buttons.of(ui.texts(), "start.empty", this::startEmpty)));
                yield page("start.subtitle", corner);
            }
            case SAMPLES -> {
                choices.add(choice("goOn", "dashboard", Buttons.primary(ui.texts(), "start.goOn", this::sample)));
                choices.add(firstAdmin());
                yield page("start.subtitleSamples", corner);
            }
            case OWN_DATA -> {
                choices.add(firstAdmin());
                yield page("start.subtitleOwn", corner);
            }
        };
    }

    private Page page(String subtitle, JComponent corner) {
        return new Page(ui.text("start.title"), ui.text(subtitle), corner, choices);
    }

    private JComponent firstAdmin() {
        return choice("firstAdmin", "admins", Buttons.of(ui.texts(), "start.firstAdmin", this::startEmpty));
    }

    private JComponent choice(String name, String icon, JButton button) {
        Card card = new Card("wrap 1, gap 0 10, fill", "[grow, fill]", "[][][grow][]");
        card.add(new JLabel(Icons.of(icon, 28)), "alignx leading, growx 0");
        card.add(Type.HEADING.on(new JLabel(ui.text("start." + name + "Title"))));
        String words = ui.text("start." + name + "Words", sampleCustomers, fewestMinutes(), 3 * fewestMinutes());
        card.add(Words.muted(words), "grow, wmin 0");
        card.add(button);
        return card;
    }

    // why: 200 customers take about a minute on a computer of our day that does nothing else
    private int fewestMinutes() {
        return (sampleCustomers + CUSTOMERS_PER_MINUTE - 1) / CUSTOMERS_PER_MINUTE;
    }

    private void sample() {
        ProgressDialog.run(
                ui,
                choices,
                ui.text("start.creating"),
                (progress, cancellation) ->
                        new SampleOffice(ui.host()).create(ui.host().today(), sampleCustomers, progress, cancellation),
                users -> outcome.ready(),
                outcome::failed);
    }

    private void startEmpty() {
        new EmptyOfficeDialog(ui, folder == FolderState.EMPTY).open(choices, outcome::ready);
    }
}
