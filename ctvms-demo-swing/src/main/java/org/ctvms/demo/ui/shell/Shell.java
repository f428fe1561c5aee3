package org.ctvms.demo.ui.shell;

import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.awt.EventQueue;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.swing.JPanel;
import javax.swing.Timer;
import org.ctvms.core.time.AsOf;
import org.ctvms.demo.ui.Screen;
import org.ctvms.demo.ui.Ui;
import org.ctvms.demo.ui.part.Buttons;
import org.ctvms.demo.ui.part.KeyLine;
import org.ctvms.demo.ui.part.KeySection;
import org.ctvms.demo.ui.part.ShownKeys;

/** Screens beside their navigation; each is made when it is first shown. On the event thread. */
final class Shell extends JPanel {
    private final Navigation navigation;
    private final CardLayout cards = new CardLayout();
    private final JPanel front = new JPanel(cards);
    private final Map<String, Supplier<? extends Screen>> known = new HashMap<>();
    private final Map<String, Screen> made = new HashMap<>();
    private final Set<String> ofFigures = new HashSet<>();
    private final Consumer<String> shown;
    private final Ui ui;
    private final TopBar top;
    private final AsOfLine asOf;
    private final Timer seconds = new Timer(1000, event -> secondPassed());
    private Optional<Runnable> everything = Optional.empty();
    private String atFront = "";
    private LocalDate day;

    /** Whoever listens hears the name of each screen that comes to the front; the other says which day figures are of. */
    Shell(Ui ui, TopBar top, Supplier<AsOf> asOf, Consumer<String> shown) {
        super(new BorderLayout());
        this.ui = ui;
        this.top = top;
        this.shown = shown;
        this.asOf = new AsOfLine(ui, asOf, this::caughtUp);
        this.day = ui.host().today();
        this.navigation =
                new Navigation(ui, ui.host().engine().settings().operator().name());
        JPanel above = new JPanel(new BorderLayout());
        above.add(top, BorderLayout.NORTH);
        above.add(this.asOf, BorderLayout.CENTER);
        JPanel right = new JPanel(new BorderLayout());
        right.add(above, BorderLayout.NORTH);
        right.add(front, BorderLayout.CENTER);
        add(navigation, BorderLayout.WEST);
        add(right, BorderLayout.CENTER);
    }

    void section(String key) {
        navigation.section(key);
    }

    void add(String name, String icon, Supplier<? extends Screen> screen) {
        known.put(name, screen);
        navigation.add("shell." + name, icon, () -> choose(name));
    }

    /** Adds a screen that shows statuses or dues as they are stored. */
    void addFigures(String name, String icon, Supplier<? extends Screen> screen) {
        ofFigures.add(name);
        add(name, icon, screen);
    }

    /** Puts a way to today's figures beside the line that says that they are of an earlier day. */
    void offerToday(String key, Runnable way) {
        asOf.offer(Buttons.of(ui.texts(), key, way));
    }

    /** Binds the keys that lead to the screens, and those that work on all of them. */
    void bindKeys() {
        navigation.bindKeys(this);
        Buttons.onKeys(this, "ctrl F", this::find);
    }

    /** Offers the search of everything by Ctrl+K, and by Ctrl+F on screens without a search of their own. */
    void offerSearch(Runnable search) {
        everything = Optional.of(search);
        Buttons.onKeys(this, "ctrl K", search);
    }

    private void find() {
        Screen screen = made.get(atFront);
        if (!screen.goToSearch()) {
            everything.orElse(screen::enter).run();
        }
    }

    private void choose(String name) {
        front(name).chosen();
    }

    /** The keys that work now. */
    List<KeySection> keys() {
        Screen screen = made.get(atFront);
        return List.of(
                new KeySection(ui.text("keys.everywhere"), everywhere()),
                new KeySection(ui.text("keys.screens"), ShownKeys.in(navigation, ui.texts())),
                new KeySection(screen.title(), ShownKeys.in(screen, ui.texts())));
    }

    private List<KeyLine> everywhere() {
        return Stream.of(getRootPane(), this)
                .flatMap(part -> ShownKeys.of(part, ui.texts()).stream())
                .toList();
    }

    /** Makes the screens that were made in the other one, and takes over what was filled in there. */
    void takeOver(Shell before) {
        before.made.forEach((name, screen) -> made(name).takeOver(screen));
    }

    private Screen made(String name) {
        return made.computeIfAbsent(name, unmade -> {
            Screen screen = known.get(unmade).get();
            front.add(screen, unmade);
            return screen;
        });
    }

    /** Brings the screen to the front, where it loads what it shows. */
    void show(String name) {
        front(name).shown();
    }

    /** Brings the screen to the front, for what its caller tells it to show. */
    @SuppressWarnings("unchecked")
    <S extends Screen> S front(String name) {
        Screen screen = made(name);
        cards.show(front, name);
        navigation.select(name);
        atFront = name;
        asOf.over(ofFigures.contains(name));
        shown.accept(name);
        screen.enter();
        return (S) screen;
    }

    // why: midnight passes while a window is open, and so does the end of the day's run
    private void secondPassed() {
        LocalDate today = ui.host().today();
        if (!today.equals(day)) {
            day = today;
            top.showDay();
            made.get(atFront).dayTurned();
        }
        asOf.look();
    }

    private void caughtUp() {
        made.get(atFront).shown();
    }

    @Override
    public void addNotify() {
        super.addNotify();
        seconds.start();
        EventQueue.invokeLater(this::enterFirst);
    }

    // why: nothing in a window takes the focus before the window shows it
    private void enterFirst() {
        if (isShowing() && !atFront.isEmpty()) {
            made.get(atFront).enter();
        }
    }

    @Override
    public void removeNotify() {
        // why: a timer that runs keeps the window in memory
        seconds.stop();
        super.removeNotify();
    }
}
