package org.ctvms.demo.ui.customer.home;

import java.awt.BorderLayout;
import java.awt.Cursor;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.SwingConstants;
import org.ctvms.demo.ui.Ui;
import org.ctvms.demo.ui.look.Type;
import org.ctvms.demo.ui.part.Card;
import org.ctvms.demo.ui.part.Words;

/** A card with a heading and a few rows of three parts, the middle one a link; or words where there is no row. */
abstract class ListCard extends JPanel {
    private final Card card = new Card("fillx, gap 12 4", "[][grow, fill][]", "");

    ListCard(Ui ui, String headingKey, String emptyKey, boolean empty) {
        super(new BorderLayout());
        setOpaque(false);
        add(card);
        card.add(Type.HEADING.on(new JLabel(ui.text(headingKey))), "span 3, wrap, gapbottom 4");
        if (empty) {
            card.add(Words.muted(ui.text(emptyKey)), "span 3, wrap, growx, wmin 0");
        }
    }

    /** A button that looks like a link. */
    static JButton link(String name, String words) {
        JButton link = new JButton(words);
        link.setName(name);
        link.setHorizontalAlignment(SwingConstants.LEADING);
        link.setCursor(Cursor.getPredefinedCursor(Cursor.HAND_CURSOR));
        link.putClientProperty("JButton.buttonType", "toolBarButton");
        link.putClientProperty(
                "FlatLaf.style", "foreground: $Ctvms.accent.foreground; toolbar.margin: 2,4,2,4; margin: 2,4,2,4");
        return link;
    }

    final void row(JComponent first, JComponent middle, JComponent last) {
        card.add(first);
        card.add(middle, "wmin 0");
        card.add(last, "wrap, alignx trailing, growx 0");
    }

    final void last(JComponent action) {
        card.add(action, "span 3, gaptop 6, alignx leading, growx 0");
    }
}
