package org.ctvms.demo.ui.part;

import com.formdev.flatlaf.FlatClientProperties;
import java.awt.event.ActionEvent;
import java.awt.event.HierarchyEvent;
import java.util.function.Consumer;
import javax.swing.AbstractAction;
import javax.swing.AbstractButton;
import javax.swing.Icon;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JRootPane;
import javax.swing.KeyStroke;
import javax.swing.SwingUtilities;
import org.ctvms.demo.ui.look.Icons;
import org.ctvms.demo.ui.text.Texts;

/**
 * Makes buttons. An ampersand in the words stands before the mnemonic. A button's component name is the last part of the
 * key, so that tests find it.
 */
public final class Buttons {
    /** That of a button with an icon, so that all are as high. */
    private static final int HEIGHT = 30;

    private Buttons() {}

    /** A button that does that. */
    public static JButton of(Texts texts, String key, Runnable action) {
        JButton button = new JButton();
        button.putClientProperty(FlatClientProperties.MINIMUM_HEIGHT, HEIGHT);
        Mnemonics.set(button, texts.get(key));
        button.setName(key.substring(key.lastIndexOf('.') + 1));
        button.addActionListener(event -> action.run());
        return button;
    }

    /** A button with an icon. */
    public static JButton of(Texts texts, String key, String icon, Runnable action) {
        JButton button = of(texts, key, action);
        button.setIcon(Icons.of(icon));
        return button;
    }

    /** The one button of a screen that people mostly want. */
    public static JButton primary(Texts texts, String key, Runnable action) {
        JButton button = of(texts, key, action);
        button.putClientProperty(
                "FlatLaf.style",
                "background: $Component.accentColor; foreground: #fff;"
                        + " hoverBackground: lighten($Component.accentColor,5%); pressedBackground: darken($Component.accentColor,5%);"
                        + " focusedBackground: $Component.accentColor;"
                        + " borderColor: $Component.accentColor; hoverBorderColor: $Component.accentColor");
        return button;
    }

    /** Enables or disables the button, which says by its tool tip why it is disabled. */
    public static void enable(JButton button, boolean enabled, String whyNot) {
        button.setEnabled(enabled);
        KeyTip.say(button, null);
        if (!enabled) {
            button.setToolTipText(whyNot);
        }
    }

    /** A button that is only an icon, with its words as a tool tip. */
    public static JButton icon(Icon icon, String name, String tip, Runnable action) {
        JButton button = new JButton(icon);
        button.setName(name);
        KeyTip.say(button, tip);
        button.getAccessibleContext().setAccessibleName(tip);
        button.putClientProperty("JButton.buttonType", "toolBarButton");
        button.addActionListener(event -> action.run());
        return button;
    }

    /** Does that when the keys, such as {@code ctrl F}, are pressed while the component's window has the focus. */
    public static void onKeys(JComponent component, String keys, Runnable action) {
        KeyStroke stroke = KeyStroke.getKeyStroke(keys);
        component.getInputMap(JComponent.WHEN_IN_FOCUSED_WINDOW).put(stroke, keys);
        component.getActionMap().put(keys, new Shortcut(stroke, action));
    }

    /** The keys press the button while the component's window has the focus; the button's tool tip names them. */
    public static void onKeys(JComponent component, String keys, AbstractButton button) {
        onKeys(component, keys, () -> button.doClick(0));
        KeyTip.add(button, KeyNames.of(KeyStroke.getKeyStroke(keys)));
    }

    /** Enter does what the button does while it has the focus. */
    public static void onEnter(JButton button) {
        button.getInputMap(JComponent.WHEN_FOCUSED).put(KeyStroke.getKeyStroke("ENTER"), "enter");
        button.getActionMap().put("enter", action(event -> button.doClick()));
    }

    /** Makes it the window's default button, which Enter presses, and gives it the focus, as long as it is shown. */
    public static void defaultWhileShowing(JButton button) {
        button.addHierarchyListener(event -> {
            JRootPane window = SwingUtilities.getRootPane(button);
            if ((event.getChangeFlags() & HierarchyEvent.SHOWING_CHANGED) == 0 || window == null) {
                return;
            }
            if (button.isShowing()) {
                window.setDefaultButton(button);
                button.requestFocusInWindow();
            } else if (window.getDefaultButton() == button) {
                window.setDefaultButton(null);
            }
        });
    }

    /** An action without words. */
    public static AbstractAction action(Consumer<ActionEvent> does) {
        return new AbstractAction() {
            @Override
            public void actionPerformed(ActionEvent event) {
                does.accept(event);
            }
        };
    }
}
