package org.ctvms.demo.ui;

import static org.assertj.swing.edt.GuiActionRunner.execute;

import com.formdev.flatlaf.FlatLaf;
import java.awt.AWTException;
import java.awt.Dialog;
import java.awt.Dimension;
import java.awt.GraphicsEnvironment;
import java.awt.KeyboardFocusManager;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.Window;
import java.awt.event.ActionListener;
import java.awt.event.InputEvent;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.swing.AbstractButton;
import javax.swing.MenuSelectionManager;
import javax.swing.SwingUtilities;
import javax.swing.ToolTipManager;
import org.assertj.core.api.Assertions;
import org.assertj.swing.core.BasicRobot;
import org.assertj.swing.core.Robot;
import org.assertj.swing.core.Settings;
import org.assertj.swing.finder.WindowFinder;
import org.assertj.swing.fixture.DialogFixture;
import org.assertj.swing.fixture.FrameFixture;
import org.assertj.swing.fixture.JButtonFixture;
import org.assertj.swing.fixture.JToggleButtonFixture;
import org.assertj.swing.timing.Condition;
import org.assertj.swing.timing.Pause;
import org.assertj.swing.timing.Timeout;
import org.ctvms.core.language.Language;
import org.ctvms.demo.ui.look.Theme;
import org.ctvms.demo.ui.shell.Program;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A test that uses the program's window. Skipped where there is no display, and says so. */
abstract class WindowTest {
    private static final Path PICTURES = Path.of("target", "screenshots");
    private static final int FOCUS_ATTEMPTS = 20;
    private static final int FOCUS_MILLIS = 100;
    private static final int LONGEST_OF_ROBOT_MILLIS = 60_000;
    private static final String NO_DISPLAY = "skipped: windows need a display (xvfb-run gives one)";
    /** Long enough for a machine ten times as busy; only a program that hangs takes longer. */
    static final Timeout LONG = Timeout.timeout(5, TimeUnit.MINUTES);

    @TempDir
    Path home;

    /** The office behind the window. */
    SmallOffice office;

    /** The window, at its sign-in. */
    FrameFixture window;

    private Program program;
    private java.awt.Robot display;
    private DisplayFence fence;
    private Robot robot;

    @BeforeEach
    void openTheProgram() throws AWTException {
        if (GraphicsEnvironment.isHeadless()) {
            System.out.println(getClass().getSimpleName() + " " + NO_DISPLAY);
        }
        Assumptions.assumeFalse(GraphicsEnvironment.isHeadless(), NO_DISPLAY);
        display = new java.awt.Robot();
        fence = new DisplayFence(display, WindowTest::isOverTheFront);
        robot = FencedRobot.around(BasicRobot.robotWithNewAwtHierarchyWithoutScreenLock(), fence, this::takeFocus);
        robot.settings().delayBetweenEvents(10);
        robot.settings().eventPostingDelay(10);
        bePatient(robot.settings());
        // why: a tip that opens under the pointer would take the robot's click
        ToolTipManager.sharedInstance().setInitialDelay(LONGEST_OF_ROBOT_MILLIS);
        program = start();
        settle();
        window = new FrameFixture(robot, program.frame());
        settle();
    }

    private static void bePatient(Settings settings) {
        settings.timeoutToBeVisible(LONGEST_OF_ROBOT_MILLIS);
        settings.timeoutToFindPopup(LONGEST_OF_ROBOT_MILLIS);
        settings.timeoutToFindSubMenu(LONGEST_OF_ROBOT_MILLIS);
        settings.idleTimeout(LONGEST_OF_ROBOT_MILLIS);
    }

    /** Starts the program; on a small office, unless a test wants another. */
    Program start() {
        office = SmallOffice.open(home);
        return execute(() -> Program.on(office.host()));
    }

    @AfterEach
    void closeTheProgram() throws InterruptedException {
        if (program == null) {
            return;
        }
        robot.cleanUp();
        program.await();
        if (office != null) {
            Assertions.assertThat(office.callsOnEventThread()).isEmpty();
        }
    }

    /** Waits until every click has come through, every call to the engine is answered and everything is painted. */
    void settle() {
        settleOnce();
        // why: what a dialog was opened for goes on only after the dialog's own events have ended
        settleOnce();
        takeFocus();
    }

    private void settleOnce() {
        comeToRest();
        Pause.pause(
                new Condition("every call is answered") {
                    @Override
                    public boolean test() {
                        return program.idle();
                    }
                },
                LONG);
        robot.waitForIdle();
    }

    private void comeToRest() {
        fence.pass();
        robot.waitForIdle();
    }

    // why: without a window manager nobody gives the focus back when a dialog closes, and Java may go on taking the
    // closed
    // one for focused and refuse every request; a click on the window's border is heard all the same
    private void takeFocus() {
        for (int attempt = 0; attempt < FOCUS_ATTEMPTS && isFocusLost(); attempt++) {
            execute(() -> front()).ifPresent(this::clickTheBorder);
            display.delay(FOCUS_MILLIS);
            robot.waitForIdle();
        }
    }

    private static boolean isFocusLost() {
        return execute(() -> {
            Window focused =
                    KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusedWindow();
            return focused == null || !focused.isShowing();
        });
    }

    private void clickTheBorder(Window front) {
        Rectangle bounds = execute(() -> front.getBounds());
        display.mouseMove(bounds.x + 2, bounds.y + bounds.height - 2);
        display.mousePress(InputEvent.BUTTON1_DOWN_MASK);
        display.mouseRelease(InputEvent.BUTTON1_DOWN_MASK);
    }

    // why: what is not at the front may be barred by a dialog, and hears no mouse
    private static boolean isOverTheFront(Point point) {
        return execute(() ->
                front().filter(window -> window.getBounds().contains(point)).isPresent());
    }

    private static Optional<Window> front() {
        return Stream.of(Window.getOwnerlessWindows())
                .filter(Window::isShowing)
                .findFirst()
                .map(WindowTest::front);
    }

    private static Window front(Window window) {
        return Stream.of(window.getOwnedWindows())
                .filter(owned -> owned instanceof Dialog && owned.isShowing())
                .findFirst()
                .map(WindowTest::front)
                .orElse(window);
    }

    void signInAsAdmin() {
        signIn("office", SmallOffice.ADMIN);
    }

    void signInAsCustomer(int number) {
        signIn("customer", office.userNameOf(number));
    }

    void signIn(String role, String userName) {
        window.toggleButton(role).click();
        window.textBox("userName").setText(userName);
        window.textBox("password").setText(SmallOffice.PASSWORD);
        window.button("signIn").click();
        settle();
    }

    /** Goes to the screen by its button at the left. */
    void go(String screen) {
        JToggleButtonFixture button = window.toggleButton(screen);
        click(button.target(), button::click);
        settle();
    }

    /** Clicks the window's button of that name, and waits for what comes of it. */
    void press(String button) {
        JButtonFixture fixture = window.button(button);
        click(fixture.target(), fixture::click);
        settle();
    }

    // why: on a busy machine a click comes through after the robot takes the program for idle
    private static void click(AbstractButton button, Runnable click) {
        AtomicBoolean heard = new AtomicBoolean();
        ActionListener listener = event -> heard.set(true);
        execute(() -> button.addActionListener(listener));
        click.run();
        Pause.pause(
                new Condition("the click comes through") {
                    @Override
                    public boolean test() {
                        return heard.get();
                    }
                },
                LONG);
        execute(() -> button.removeActionListener(listener));
    }

    /** The form's window that is open. */
    DialogFixture dialog() {
        return WindowFinder.findDialog("dialog").withTimeout(LONG.duration()).using(robot);
    }

    /** The dialog of that name that is open. */
    DialogFixture dialog(String name) {
        return WindowFinder.findDialog(name).withTimeout(LONG.duration()).using(robot);
    }

    /** Waits until that is so, for what a timer brings. */
    void await(String what, BooleanSupplier so) {
        awaitBusy(what, so);
        settle();
    }

    /** Waits until that is so, while calls are under way. */
    void awaitBusy(String what, BooleanSupplier so) {
        Pause.pause(
                new Condition(what) {
                    @Override
                    public boolean test() {
                        return execute(so::getAsBoolean);
                    }
                },
                LONG);
    }

    /** The question that is open. */
    DialogFixture question() {
        return WindowFinder.findDialog("question").withTimeout(LONG.duration()).using(robot);
    }

    /** A window of that name. */
    FrameFixture frame(String name) {
        return WindowFinder.findFrame(name).withTimeout(LONG.duration()).using(robot);
    }

    /** What the notice above the content says. */
    String notice() {
        return window.textBox("notice").text();
    }

    /** What the notice says once there is one: what a question leads to begins when its window is gone. */
    String told() {
        await("there is a notice", () -> isShowing("notice"));
        return notice();
    }

    /** Whether a part of that name is to be seen in the window. */
    boolean isShowing(String name) {
        return !robot.finder()
                .findAll(window.target(), part -> name.equals(part.getName()) && part.isShowing())
                .isEmpty();
    }

    void speak(Language language) {
        window.button("language").click();
        Pause.pause(
                new Condition("the menu of languages") {
                    @Override
                    public boolean test() {
                        return robot.findActivePopupMenu() != null;
                    }
                },
                LONG);
        window.menuItem("language." + language.name()).click();
        settle();
    }

    /** Puts the program into that theme, if it is in the other one. */
    void dress(Theme theme) {
        if (FlatLaf.isLafDark() != (theme == Theme.DARK)) {
            press("theme");
        }
    }

    /** Leaves the session by the menu of who is signed in. */
    void signOut() {
        JButtonFixture user = window.button("user");
        click(user.target(), user::click);
        awaitBusy(
                "the menu is open", () -> MenuSelectionManager.defaultManager().getSelectedPath().length > 0);
        window.menuItem("signOut").click();
        settle();
    }

    void resize(int width, int height) {
        // why: a window that grows where it stands would reach beyond the screen, and its picture would be cut
        window.moveTo(new Point(0, 0));
        window.resizeTo(new Dimension(width, height));
        settle();
    }

    /** Leaves a picture of all the program's windows that show, as they lie on the screen. */
    void picture(String name) {
        settle();
        pictureBusy(name);
    }

    /** Leaves such a picture while calls are under way. */
    void pictureBusy(String name) {
        Rectangle part = execute(() -> {
            Rectangle all = window.target().getBounds();
            for (Window other : Window.getWindows()) {
                if (other.isShowing()) {
                    all = all.union(other.getBounds());
                }
            }
            return all.intersection(new Rectangle(window.target().getToolkit().getScreenSize()));
        });
        try {
            Files.createDirectories(PICTURES);
            BufferedImage shot = display.createScreenCapture(part);
            ImageIO.write(shot, "png", PICTURES.resolve(name + ".png").toFile());
        } catch (IOException e) {
            throw new IllegalStateException("no picture " + name, e);
        }
    }

    /** Does it on the event thread. */
    static void onEventThread(Runnable action) {
        execute(action::run);
        SwingUtilities.invokeLater(() -> {});
    }
}
