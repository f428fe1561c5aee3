package org.ctvms.demo.ui.admin.settings;

import java.awt.BorderLayout;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JTabbedPane;
import net.miginfocom.swing.MigLayout;
import org.ctvms.demo.settings.Limits;
import org.ctvms.demo.settings.MailServer;
import org.ctvms.demo.settings.OfficeSettings;
import org.ctvms.demo.settings.SettingsChangedException;
import org.ctvms.demo.ui.Leaving;
import org.ctvms.demo.ui.Screen;
import org.ctvms.demo.ui.admin.AdminDesk;
import org.ctvms.demo.ui.form.FieldWords;
import org.ctvms.demo.ui.look.Icons;
import org.ctvms.demo.ui.part.Buttons;
import org.ctvms.demo.ui.part.Card;
import org.ctvms.demo.ui.part.Scrolled;
import org.ctvms.demo.ui.part.SettingNames;
import org.ctvms.demo.ui.part.Words;

/** The office's settings: who it is, how it takes payments, the server its mails go to, and what is stored how long. */
public final class SettingsScreen extends Screen {
    private static final int OFFICE = 0;
    private static final int MAIL = 1;
    private static final int DOCUMENTS = 2;
    private static final int RECORDS = 3;

    private final OfficePart office;
    private final MailPart mail;
    private final DocumentPart documents;
    private final RecordsPart records;
    private final JTabbedPane tabs = new JTabbedPane();
    private OfficeSettings shown;

    /** A screen at the desk. */
    public SettingsScreen(AdminDesk desk) {
        super(desk.ui(), desk.ui().text("settings.title"));
        this.office = new OfficePart(ui);
        this.mail = new MailPart(ui, this::tryMail);
        this.documents = new DocumentPart(ui);
        this.records = new RecordsPart(ui);
        tabs.setName("tabs");
        tabs.addTab(ui.text("settings.office"), scrolling(office.form()));
        tabs.addTab(ui.text("settings.mail"), scrolling(mail));
        tabs.addTab(ui.text("settings.documents"), scrolling(documents));
        tabs.addTab(ui.text("settings.records"), scrolling(records.form()));
        JPanel content = new JPanel(new BorderLayout(0, 12));
        content.setOpaque(false);
        content.add(tabs);
        content.add(foot(), BorderLayout.SOUTH);
        setContent(content);
        show(ui.host().settings());
    }

    private static JComponent scrolling(JComponent part) {
        Card card = new Card("fillx, wrap 1", "[grow, fill]", "");
        card.add(part);
        Scrolled page = new Scrolled(new MigLayout("insets 12 0 0 0, fillx", "[grow, fill]"));
        page.add(card, "wmin 0");
        return page.pane();
    }

    private JComponent foot() {
        JButton save = Buttons.primary(ui.texts(), "settings.save", this::save);
        Buttons.onKeys(this, "ctrl S", save);
        JPanel foot = new JPanel(new MigLayout("insets 0, gap 8", "[grow, fill]12[][]"));
        foot.setOpaque(false);
        foot.add(Words.muted(ui.text("settings.effect")), "wmin 0, aligny center");
        foot.add(Buttons.of(ui.texts(), "settings.discard", this::discard));
        foot.add(save);
        return foot;
    }

    private void discard() {
        clear();
        show(ui.host().settings());
    }

    private void show(OfficeSettings settings) {
        shown = settings;
        documents.show(settings.stationery());
        office.show(settings);
        mail.show(settings.mailServer());
        records.show(settings.limits());
    }

    private void clear() {
        hush();
        office.form().clearProblems();
        mail.form().clearProblems();
        documents.form().clearProblems();
        records.form().clearProblems();
        tabs.setIconAt(OFFICE, null);
        tabs.setIconAt(MAIL, null);
        tabs.setIconAt(DOCUMENTS, null);
        tabs.setIconAt(RECORDS, null);
    }

    private void save() {
        clear();
        Problems problems = new Problems();
        Limits limits = records.read(problems);
        OfficeSettings typed = office.read(shown, limits, problems);
        Optional<MailServer> server = mail.read(problems);
        if (!problems.all().isEmpty()) {
            show(problems, "settings.refused");
            return;
        }
        OfficeSettings before = shown;
        OfficeSettings after = typed.with(server).with(documents.read());
        act(
                () -> {
                    ui.host().change(before, after);
                    return true;
                },
                done -> ui.leave().accept(Leaving.SETTINGS_SAVED),
                this::isShown);
    }

    // why: what was typed stays, and saved again it takes the place of what the other seat saved
    private boolean isShown(RuntimeException problem) {
        if (problem instanceof SettingsChangedException changed) {
            shown = ui.host().settings();
            warn(ui.text("settings.changedElsewhere", SettingNames.of(ui.texts(), changed.names())));
            return true;
        }
        boolean documented = documents.form().show(problem);
        if (documented) {
            mark(DOCUMENTS);
        }
        return documented;
    }

    // why: from last to first, so that the cursor ends up where the first mistake is
    private void show(Problems problems, String key) {
        StringBuilder elsewhere = new StringBuilder();
        problems.fromLast().forEach(problem -> {
            if (office.form().show(problem)) {
                mark(OFFICE);
            } else if (mail.form().show(problem)) {
                mark(MAIL);
            } else if (records.form().show(problem)) {
                mark(RECORDS);
            } else {
                elsewhere.append('\n').append(FieldWords.of(ui.texts(), problem));
            }
        });
        warn(ui.text(key, problems.all().size()) + elsewhere);
    }

    private void mark(int tab) {
        tabs.setIconAt(tab, Icons.of("warning"));
        tabs.setSelectedIndex(tab);
    }

    private void tryMail(String recipient) {
        clear();
        Problems problems = new Problems();
        Optional<MailServer> server = mail.read(problems);
        if (!problems.all().isEmpty()) {
            show(problems, "settings.notSent");
            return;
        }
        act(
                () -> {
                    ui.host().tryMail(ui.host().settings().with(server), recipient);
                    return true;
                },
                sent -> say(ui.text(server.isPresent() ? "settings.taken" : "settings.takenHere", recipient)),
                mail.form()::show);
    }
}
