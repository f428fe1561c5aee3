package org.ctvms.demo.ui.shell;

import java.awt.BorderLayout;
import java.awt.EventQueue;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.UIManager;
import net.miginfocom.swing.MigLayout;
import org.ctvms.demo.ui.look.Icons;
import org.ctvms.demo.ui.look.Type;

/** A page before anybody is signed in: one card in the middle of the window. */
final class Page extends JPanel {
    private final Runnable activate;

    Page(String title, String subtitle, JComponent corner, JComponent content) {
        this(title, subtitle, corner, content, () -> {});
    }

    /** Calls the last once the page is in a window. */
    Page(String title, String subtitle, JComponent corner, JComponent content, Runnable activate) {
        super(new BorderLayout());
        this.activate = activate;
        JPanel head = new JPanel(new MigLayout("insets 10 16 0 16, fillx", "[grow][]"));
        head.add(new JLabel(), "growx");
        head.add(corner);
        JPanel middle = new JPanel(new MigLayout("fill, wrap 1, insets 0 24 24 24", "[center]", "push[][][]16[]push"));
        JLabel logo = new JLabel(Icons.of("logo", 48));
        logo.setForeground(UIManager.getColor("Component.accentColor"));
        JLabel below = new JLabel(subtitle);
        below.setForeground(UIManager.getColor("Ctvms.muted"));
        middle.add(logo);
        JLabel name = Type.TITLE.on(new JLabel(title));
        // why: an operator may be called like markup
        name.putClientProperty("html.disable", true);
        middle.add(name);
        middle.add(below);
        middle.add(content);
        add(head, BorderLayout.NORTH);
        add(middle, BorderLayout.CENTER);
    }

    @Override
    public void addNotify() {
        super.addNotify();
        EventQueue.invokeLater(() -> {
            // why: another page may have taken its place since
            if (isDisplayable()) {
                activate.run();
            }
        });
    }
}
