package org.ctvms.demo.ui.shell;

import java.awt.AWTEvent;
import java.awt.Component;
import java.awt.EventQueue;
import java.awt.Toolkit;
import java.awt.event.AWTEventListener;
import java.awt.event.ContainerEvent;
import java.util.Map;
import java.util.function.Supplier;
import javax.swing.JComponent;
import javax.swing.JFormattedTextField;
import javax.swing.JSpinner;
import javax.swing.SwingUtilities;
import org.ctvms.demo.ui.text.Texts;

/** Names the parts that the look and feel adds to inputs, for those who hear the window. On the event thread. */
final class PartNames implements AWTEventListener {
    private static final Map<String, String> KEYS = Map.of(
            "PasswordField.revealButton", "common.reveal",
            "Spinner.nextButton", "common.more",
            "Spinner.previousButton", "common.fewer");

    private final Supplier<Texts> texts;

    PartNames(Supplier<Texts> texts) {
        this.texts = texts;
    }

    void watch() {
        Toolkit.getDefaultToolkit().addAWTEventListener(this, AWTEvent.CONTAINER_EVENT_MASK);
    }

    void stop() {
        Toolkit.getDefaultToolkit().removeAWTEventListener(this);
    }

    @Override
    public void eventDispatched(AWTEvent event) {
        if (event instanceof ContainerEvent added
                && added.getID() == ContainerEvent.COMPONENT_ADDED
                && added.getChild() instanceof JComponent part) {
            name(part);
        }
    }

    private void name(JComponent part) {
        if (part.getClass().getSimpleName().endsWith("OneTouchButton")) {
            name(part, texts.get().get("common.divider"));
        } else if (part.getName() != null && KEYS.containsKey(part.getName())) {
            name(part, texts.get().get(KEYS.get(part.getName())));
        } else if (part instanceof JFormattedTextField) {
            // why: the spinner around it gets its own name later
            EventQueue.invokeLater(() -> nameLikeSpinner(part));
        }
    }

    private static void nameLikeSpinner(JComponent field) {
        Component spinner = SwingUtilities.getAncestorOfClass(JSpinner.class, field);
        if (spinner != null) {
            name(field, spinner.getAccessibleContext().getAccessibleName());
        }
    }

    private static void name(JComponent part, String name) {
        part.getAccessibleContext().setAccessibleName(name);
    }
}
