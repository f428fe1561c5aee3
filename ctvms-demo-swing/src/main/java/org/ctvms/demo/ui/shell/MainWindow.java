package org.ctvms.demo.ui.shell;

import java.awt.Container;
import java.awt.Dialog;
import java.awt.EventQueue;
import java.awt.Rectangle;
import java.awt.Window;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.swing.JComponent;
import javax.swing.JFrame;
import javax.swing.WindowConstants;
import org.ctvms.core.Settings;
import org.ctvms.core.language.Language;
import org.ctvms.demo.engine.DemoEngine;
import org.ctvms.demo.engine.SampleUsers;
import org.ctvms.demo.ui.Leaving;
import org.ctvms.demo.ui.Ui;
import org.ctvms.demo.ui.dialog.KeysDialog;
import org.ctvms.demo.ui.edit.TextEditing;
import org.ctvms.demo.ui.form.FilledIn;
import org.ctvms.demo.ui.inbox.InboxWindow;
import org.ctvms.demo.ui.look.Theme;
import org.ctvms.demo.ui.part.KeySection;
import org.ctvms.demo.ui.part.ShownKeys;
import org.ctvms.demo.ui.text.Formats;
import org.ctvms.demo.ui.text.Texts;
import org.ctvms.demo.ui.work.Tasks;

/** The program's window: holds one page, and makes it anew when language or theme change. On the event thread. */
final class MainWindow implements TopBar.Frame {
    private final JFrame frame;
    private final WindowMemory memory;
    private final Tasks tasks;
    private final Consumer<Leaving> leave;
    private final DatabaseNotice databaseNotice;
    private final Runnable endEditing;
    private final PartNames partNames = new PartNames(this::texts);
    private Rectangle place;
    private Theme theme;
    private Language language;
    private DemoEngine host;
    private InboxWindow inbox;
    private boolean mailsAllowed;
    private Function<Ui, JComponent> page;

    MainWindow(WindowMemory memory, Tasks tasks, Consumer<Leaving> leave, Runnable closed) {
        this.memory = memory;
        this.tasks = tasks;
        this.leave = leave;
        this.theme = memory.theme();
        this.language = memory.language();
        theme.install();
        this.endEditing = TextEditing.begin(this::texts);
        partNames.watch();
        this.frame = new JFrame();
        this.databaseNotice = new DatabaseNotice(frame);
        frame.setName("main");
        frame.setTitle(texts().get("shell.productName"));
        WindowPlace.put(frame, memory.bounds(), memory.maximised());
        watchPlace();
        KeysDialog.onF1(frame.getRootPane(), this::keys, this::texts);
        frame.setDefaultCloseOperation(WindowConstants.DISPOSE_ON_CLOSE);
        frame.addWindowListener(new WindowAdapter() {
            @Override
            public void windowClosing(WindowEvent event) {
                remember();
            }

            @Override
            public void windowClosed(WindowEvent event) {
                partNames.stop();
                try {
                    closeInbox();
                    endEditing.run();
                } finally {
                    closed.run();
                }
            }
        });
    }

    // why: a maximised window has the bounds of its screen, and goes back to those it had before
    private void watchPlace() {
        place = frame.getBounds();
        frame.addComponentListener(new ComponentAdapter() {
            @Override
            public void componentResized(ComponentEvent event) {
                componentMoved(event);
            }

            @Override
            public void componentMoved(ComponentEvent event) {
                if (!isMaximised()) {
                    place = frame.getBounds();
                }
            }
        });
    }

    private boolean isMaximised() {
        return (frame.getExtendedState() & JFrame.MAXIMIZED_BOTH) == JFrame.MAXIMIZED_BOTH;
    }

    private List<KeySection> keys() {
        return frame.getContentPane() instanceof Shell shell
                ? shell.keys()
                : List.of(new KeySection(texts().get("keys.here"), ShownKeys.in(frame.getContentPane(), texts())));
    }

    Texts texts() {
        return new Texts(language);
    }

    /** Shows a page that needs no engine yet. */
    void open(JComponent content) {
        frame.setContentPane(content);
        frame.setVisible(true);
    }

    /** From now on pages stand on the host. */
    void use(DemoEngine opened) {
        host = opened;
        opened.watchDatabase(state -> EventQueue.invokeLater(() -> databaseNotice.show(texts(), state)));
    }

    Ui ui() {
        Settings settings = host.engine().settings();
        Formats formats = new Formats(language, settings.currency(), settings.zone());
        return new Ui(host, texts(), formats, tasks, leave, mails());
    }

    /** Shows the page of an office. */
    void show(Function<Ui, JComponent> shown) {
        showNameless(ui -> {
            String office = host.engine().settings().operator().name();
            frame.setTitle(office + " · " + ui.text("shell.productName"));
            return shown.apply(ui);
        });
    }

    /** Shows the page of a folder that has no office of its own yet. */
    void showNameless(Function<Ui, JComponent> shown) {
        page = shown;
        rebuild();
    }

    private void rebuild() {
        Ui ui = ui();
        frame.getRootPane().setDefaultButton(null);
        frame.setContentPane(page.apply(ui));
        databaseNotice.refresh(texts());
        frame.revalidate();
        frame.repaint();
    }

    // why: pages hold words and colours as they were when they were made
    private void rebuildAsTyped() {
        Container before = frame.getContentPane();
        rebuild();
        // why: screens take over what was filled in themselves
        if (!(before instanceof Shell)) {
            FilledIn.carry(before, frame.getContentPane());
        }
    }

    private void remember() {
        memory.keep(theme, language, place, isMaximised());
    }

    /** Closes the dialogs over the window. */
    void closeDialogs() {
        // why: menus have windows too, which Swing uses again
        Stream.of(frame.getOwnedWindows()).filter(Dialog.class::isInstance).forEach(Window::dispose);
    }

    private void closeInbox() {
        if (inbox != null) {
            inbox.close();
            inbox = null;
        }
    }

    JFrame frame() {
        return frame;
    }

    @Override
    public Theme theme() {
        return theme;
    }

    @Override
    public void dress(Theme chosen) {
        theme = chosen;
        theme.install();
        closeInbox();
        remember();
        rebuildAsTyped();
    }

    @Override
    public void speak(Language chosen) {
        language = chosen;
        closeInbox();
        remember();
        rebuildAsTyped();
    }

    /** Shows the caught mails to an admin; to others only in the sample office, where nothing is secret. */
    void showMailsTo(boolean admin) {
        mailsAllowed = admin || isSample();
        if (!mailsAllowed) {
            closeInbox();
        }
    }

    private boolean isSample() {
        return SampleUsers.in(host.home()).isPresent();
    }

    private Optional<Runnable> mails() {
        return host.catcher().filter(caught -> mailsAllowed).map(caught -> this::openInbox);
    }

    private void openInbox() {
        if (inbox == null) {
            inbox = new InboxWindow(ui(), isSample());
        }
        inbox.open();
    }
}
