package org.ctvms.demo.ui.admin.everything;

import java.awt.CardLayout;
import java.awt.Dimension;
import java.util.List;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JPopupMenu;
import javax.swing.JScrollPane;
import org.ctvms.demo.ui.part.Words;
import org.ctvms.demo.ui.text.Texts;

/** Shows below a field what was found; the field keeps the focus. On the event thread. */
final class FoundPopup {
    private static final int WIDTH = 460;
    private static final int HIGHEST = 420;

    private final Texts texts;
    private final JComponent below;
    private final JPopupMenu window = new JPopupMenu();
    private final CardLayout cards = new CardLayout();
    private final JPanel content = new JPanel(cards);
    private final Words words = new Words("").named("foundWords");
    private final FoundList list;

    FoundPopup(Texts texts, JComponent below, Runnable opened) {
        this.texts = texts;
        this.below = below;
        this.list = new FoundList(texts);
        list.onClick(opened);
        JScrollPane scroll = new JScrollPane(list);
        scroll.setBorder(null);
        words.setBorder(BorderFactory.createEmptyBorder(12, 14, 12, 14));
        content.add(scroll, "found");
        content.add(words, "words");
        window.setFocusable(false);
        window.setName("foundPopup");
        window.add(content);
    }

    void show(List<Found> found, String text) {
        list.show(found);
        if (found.isEmpty()) {
            say(texts.get("everything.nothing", text.strip()));
        } else {
            cards.show(content, "found");
            open(list.getPreferredSize().height + 8);
        }
    }

    void say(String text) {
        list.show(List.of());
        words.setText(text);
        words.setSize(WIDTH, Short.MAX_VALUE);
        cards.show(content, "words");
        open(words.getPreferredSize().height);
    }

    private void open(int height) {
        content.setPreferredSize(new Dimension(Math.max(WIDTH, below.getWidth()), Math.min(HIGHEST, height)));
        window.pack();
        if (below.isShowing()) {
            window.show(below, 0, below.getHeight() + 2);
        }
    }

    void close() {
        window.setVisible(false);
    }

    boolean isOpen() {
        return window.isVisible();
    }

    void move(int by) {
        list.move(by);
    }

    Optional<Found> selected() {
        return list.selected();
    }
}
