package org.ctvms.demo.ui.shell;

import java.awt.EventQueue;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.swing.JComponent;
import javax.swing.JFrame;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.ctvms.core.AdminSession;
import org.ctvms.core.CustomerSession;
import org.ctvms.core.account.OwnPassword;
import org.ctvms.core.account.Role;
import org.ctvms.core.billing.ClockCheck;
import org.ctvms.demo.engine.DemoClock;
import org.ctvms.demo.engine.DemoEngine;
import org.ctvms.demo.settings.DamagedSettingsException;
import org.ctvms.demo.settings.OfficeSettings;
import org.ctvms.demo.ui.Leaving;
import org.ctvms.demo.ui.Refusals;
import org.ctvms.demo.ui.Ui;
import org.ctvms.demo.ui.account.ChangePasswordDialog;
import org.ctvms.demo.ui.admin.jobs.ClockQuestion;
import org.ctvms.demo.ui.work.Tasks;

/** The desktop program on one home folder: opens the engine, then first start or sign-in, then the screens. */
public final class Program {
    private final Tasks tasks = new Tasks();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final int sampleCustomers;
    private final MainWindow window;
    private Optional<DemoEngine> host = Optional.empty();
    private final DeskLock lock;
    private final IdleWatch idle;
    private Optional<Seat> seat = Optional.empty();
    private Optional<Shell> shell = Optional.empty();
    private String at = "";

    private Program(Path home, int sampleCustomers, InstantSource people) {
        this.sampleCustomers = sampleCustomers;
        this.window = new MainWindow(new WindowMemory(home), tasks, this::leave, this::windowClosed);
        this.lock = new DeskLock(window.frame());
        this.idle = new IdleWatch(people, this::longestPause, () -> lock("lock.idle"));
    }

    /** Opens the window on the home folder; the engine is opened behind it. On the event thread. */
    public static Program open(Path home, int sampleCustomers) {
        Program program = new Program(home, sampleCustomers, Clock.systemUTC());
        program.open(() -> DemoEngine.open(home, today()), problem -> program.failed(home, problem));
        return program;
    }

    private void open(Supplier<DemoEngine> engine, Consumer<RuntimeException> failed) {
        window.open(OpeningPage.waiting(window.texts()));
        // why: the window is painted before the engine takes its share of the processor
        EventQueue.invokeLater(() -> tasks.run(engine, opened -> begin(opened, true), failed));
    }

    private static LocalDate today() {
        return DemoClock.systemDay(OfficeSettings.SAMPLE.forEngine().zone());
    }

    private void failed(Path home, RuntimeException problem) {
        if (problem instanceof DamagedSettingsException damaged) {
            enterAgain(home, new DamagedSettingsPage(window.texts(), damaged));
        } else {
            notOpened(problem);
        }
    }

    private void enterAgain(Path home, DamagedSettingsPage page) {
        window.open(page.page(entered -> open(() -> DemoEngine.openWith(entered, home, today()), problem -> {
            enterAgain(home, page);
            page.refuse(problem);
        })));
    }

    /** Opens the window on an engine that is open, whose clock stays as it is. On the event thread. */
    public static Program on(DemoEngine engine) {
        return on(engine, Clock.systemUTC());
    }

    /** The same with the clock that says how long nobody has used the window. On the event thread. */
    public static Program on(DemoEngine engine, InstantSource people) {
        Program program = new Program(engine.home(), 0, people);
        program.begin(engine, false);
        return program;
    }

    private void begin(DemoEngine opened, boolean running) {
        host = Optional.of(opened);
        window.use(opened);
        tasks.run(
                () -> opened.engine().needsFirstAdmin()
                        ? Optional.of(FolderState.of(opened))
                        : Optional.<FolderState>empty(),
                nobody -> nobody.ifPresentOrElse(folder -> firstStart(folder, running), () -> ready(running)),
                this::notOpened);
    }

    private void firstStart(FolderState folder, boolean running) {
        FirstStartPage.Outcome outcome = new FirstStartPage.Outcome() {
            @Override
            public void ready() {
                Program.this.ready(running);
            }

            @Override
            public void failed(RuntimeException problem) {
                notOpened(problem);
            }
        };
        window.showNameless(ui -> new FirstStartPage(ui, sampleCustomers, folder, outcome).page(corner(ui)));
        window.frame().setVisible(true);
    }

    private void ready(boolean running) {
        if (running) {
            tasks.run(host.orElseThrow()::checkClock, this::checked, this::notOpened);
        } else {
            signIn(Optional.empty());
        }
    }

    private void checked(ClockCheck clock) {
        if (!clock.needsConfirmation()) {
            tasks.run(this::run, done -> signIn(Optional.empty()), this::notOpened);
        } else {
            EventQueue.invokeLater(() -> ask(clock));
        }
    }

    private void ask(ClockCheck clock) {
        if (new ClockQuestion(window.ui(), clock)
                .isConfirmedAtStart(window.frame().getRootPane())) {
            tasks.run(() -> confirm(clock.today()), this::checked, this::notOpened);
        } else {
            window.frame().dispose();
        }
    }

    // why: the day may have turned while the question was open, and is asked about again then
    private ClockCheck confirm(LocalDate day) {
        DemoEngine opened = host.orElseThrow();
        if (opened.today().equals(day)) {
            opened.engine().dailyRun().confirm(day);
        }
        return opened.checkClock();
    }

    private Boolean run() {
        host.orElseThrow().run();
        return true;
    }

    private void notOpened(RuntimeException problem) {
        window.open(OpeningPage.failed(window.texts(), problem));
    }

    private JComponent corner(Ui ui) {
        JPanel corner = new JPanel(new MigLayout("insets 0, gap 4"));
        TopBar.inbox(ui).ifPresent(corner::add);
        corner.add(TopBar.language(ui, window));
        corner.add(TopBar.theme(ui, window));
        return corner;
    }

    private void windowClosed() {
        leaveSeat();
        closed.countDown();
    }

    private void leaveSeat() {
        seat = Optional.empty();
        shell = Optional.empty();
        idle.stop();
        lock.release();
    }

    // why: what was typed is not lost with a session that goes on once the password was given
    private void leave(Leaving why) {
        if (why == Leaving.SESSION_ENDED && seat.isPresent()) {
            idle.stop();
            lock("lock.sessionEnded");
        } else {
            signIn(Optional.of(why));
        }
    }

    private void lock(String why) {
        Ui ui = window.ui();
        Seat locked = seat.orElseThrow();
        String words = ui.text(why, longestPause().toMinutes(), locked.userName());
        lock.lock(ui, words, locked.verify(), idle::start, () -> signIn(Optional.empty()));
    }

    private Duration longestPause() {
        return Duration.ofMinutes(host.orElseThrow().settings().idleLockMinutes());
    }

    private void signIn(Optional<Leaving> why) {
        leaveSeat();
        window.closeDialogs();
        window.showMailsTo(false);
        window.show(ui -> {
            SignInPage page = new SignInPage(ui, next());
            why.ifPresent(page::say);
            return page.page(corner(ui));
        });
        window.frame().setVisible(true);
    }

    private SignInPage.SignedIn next() {
        return new SignInPage.SignedIn() {
            @Override
            public void as(Role role, Object session, String userName) {
                show(role, session, userName);
            }

            @Override
            public void mustReplace(Role role, String userName, String password) {
                replace(userName, password);
            }
        };
    }

    private void replace(String userName, String generated) {
        window.show(ui -> {
            NewPasswordPage page =
                    new NewPasswordPage(ui, userName, generated, () -> signIn(Optional.of(Leaving.PASSWORD_REPLACED)));
            return page.page(corner(ui));
        });
    }

    private void show(Role role, Object session, String userName) {
        window.showMailsTo(role == Role.ADMIN);
        if (role == Role.ADMIN) {
            AdminSession admin = (AdminSession) session;
            at = AdminShell.FIRST;
            sit(userName, admin::signInAgain);
            window.show(ui -> admin(ui, admin, userName));
        } else {
            CustomerSession customer = (CustomerSession) session;
            at = CustomerShell.FIRST;
            sit(userName, customer::signInAgain);
            window.show(ui -> customer(ui, customer, userName));
        }
    }

    private void sit(String userName, Consumer<String> verify) {
        seat = Optional.of(new Seat(userName, verify));
        idle.start();
    }

    private JComponent admin(Ui ui, AdminSession session, String userName) {
        return show(new AdminShell(ui, session, top(ui, session.password(), userName), this::at).shell());
    }

    private JComponent customer(Ui ui, CustomerSession session, String userName) {
        return show(new CustomerShell(ui, session, top(ui, session.password(), userName), this::at).shell());
    }

    // why: a change of language or theme makes the screens anew, and what was typed is not lost with the old ones
    private Shell show(Shell made) {
        shell.ifPresent(made::takeOver);
        shell = Optional.of(made);
        made.show(at);
        return made;
    }

    // why: a change of language or theme makes the screens anew, and one stays where one was
    private void at(String name) {
        at = name;
    }

    private TopBar top(Ui ui, OwnPassword password, String userName) {
        TopBar top = new TopBar(ui, window);
        top.add(ui, userName, () -> changePassword(ui, password, top), () -> signIn(Optional.empty()));
        return top;
    }

    private void changePassword(Ui ui, OwnPassword password, TopBar top) {
        new ChangePasswordDialog(ui, password)
                .open(
                        top,
                        () -> signIn(Optional.of(Leaving.PASSWORD_CHANGED)),
                        problem -> Refusals.tell(ui.texts(), top, problem));
    }

    /** The window. */
    public JFrame frame() {
        return window.frame();
    }

    /** Whether no call is under way. */
    public boolean idle() {
        return tasks.idle();
    }

    /** Waits until the window is closed, then closes what was opened. Not on the event thread. */
    public void await() throws InterruptedException {
        closed.await();
        tasks.close();
        host.ifPresent(DemoEngine::close);
    }
}
