package org.ctvms.demo.ui.calendar;

import com.formdev.flatlaf.FlatClientProperties;
import java.awt.event.KeyAdapter;
import java.awt.event.KeyEvent;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JPopupMenu;
import javax.swing.JTextField;
import javax.swing.SwingUtilities;
import javax.swing.UIManager;
import net.miginfocom.swing.MigLayout;
import org.ctvms.demo.ui.look.Icons;
import org.ctvms.demo.ui.look.Type;
import org.ctvms.demo.ui.part.Buttons;
import org.ctvms.demo.ui.text.Texts;

/**
 * A calendar below a field: opened by its button, F4 or Alt+Down, moved by the arrow and page keys, left by Enter or
 * Escape. The cursor stays in the field. On the event thread.
 */
public final class CalendarPopup {
    private final JTextField field;
    private final PickedDay picked;
    private final CalendarHead head;
    private final CalendarSheet sheet;
    private final JPopupMenu popup = new JPopupMenu();
    private LocalDate marked = LocalDate.EPOCH;

    private CalendarPopup(Texts texts, JTextField field, PickedDay picked) {
        this.field = field;
        this.picked = picked;
        this.head = new CalendarHead(texts, this::turn);
        this.sheet = new CalendarSheet(texts.language().locale(), picked, this::pick);
        popup.setName("calendar");
        // why: keys go on to the field, which hands them to the calendar
        popup.setFocusable(false);
        popup.add(content(texts));
    }

    /** Gives the field a calendar for that. */
    public static void on(Texts texts, JTextField field, PickedDay picked) {
        CalendarPopup calendar = new CalendarPopup(texts, field, picked);
        JButton button = Buttons.icon(
                Icons.of("calendar", 16), field.getName() + ".calendar", texts.get("calendar.open"), calendar::toggle);
        button.setFocusable(false);
        field.putClientProperty(FlatClientProperties.TEXT_FIELD_TRAILING_COMPONENT, button);
        field.addKeyListener(calendar.keys());
        field.addPropertyChangeListener("editable", event -> button.setVisible(field.isEditable()));
    }

    private JPanel content(Texts texts) {
        JPanel content = new JPanel(new MigLayout("insets 10, gap 0 6, wrap 1", "[grow, fill]"));
        content.setOpaque(false);
        JLabel keys = Type.SMALL.on(new JLabel(texts.get("calendar.keys")));
        keys.setForeground(UIManager.getColor("Ctvms.muted"));
        content.add(head);
        content.add(sheet);
        content.add(keys, "alignx center, growx 0");
        return content;
    }

    private KeyAdapter keys() {
        return new KeyAdapter() {
            @Override
            public void keyPressed(KeyEvent event) {
                if (opens(event)) {
                    toggle();
                    event.consume();
                } else if (popup.isVisible() && pressed(event)) {
                    event.consume();
                }
            }
        };
    }

    private boolean opens(KeyEvent event) {
        return field.isEditable()
                && (event.getKeyCode() == KeyEvent.VK_F4 && event.getModifiersEx() == 0
                        || event.getKeyCode() == KeyEvent.VK_DOWN && event.isAltDown());
    }

    private boolean pressed(KeyEvent event) {
        if (event.getKeyCode() == KeyEvent.VK_ENTER) {
            pick(marked);
            return true;
        }
        if (event.getKeyCode() == KeyEvent.VK_ESCAPE) {
            popup.setVisible(false);
            return true;
        }
        Optional<LocalDate> next = CalendarKeys.from(marked, event.getKeyCode(), event.isShiftDown());
        next.ifPresent(this::mark);
        return next.isPresent();
    }

    private void toggle() {
        if (popup.isVisible()) {
            popup.setVisible(false);
        } else if (field.isEditable() && field.isEnabled()) {
            field.requestFocusInWindow();
            mark(picked.filledIn().orElse(picked.today()));
            popup.show(field, beginning(), field.getHeight());
        }
    }

    // why: a calendar below a field at the window's edge stays within the window
    private int beginning() {
        int width = popup.getPreferredSize().width;
        int toTheRight = SwingUtilities.getRootPane(field).getWidth()
                - SwingUtilities.convertPoint(field, 0, 0, SwingUtilities.getRootPane(field)).x;
        return width > toTheRight ? field.getWidth() - width : 0;
    }

    private void turn(UnaryOperator<LocalDate> step) {
        mark(step.apply(marked));
    }

    private void mark(LocalDate day) {
        marked = day;
        head.show(day);
        sheet.show(day);
    }

    private void pick(LocalDate day) {
        if (picked.isPossible(day)) {
            popup.setVisible(false);
            picked.pick(day);
        }
    }
}
