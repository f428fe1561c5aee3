package org.ctvms.demo.ui.table;

import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.UIManager;
import net.miginfocom.swing.MigLayout;
import org.ctvms.demo.ui.look.Icons;
import org.ctvms.demo.ui.part.CentredWords;

/** What stands in the place of nothing: words that say what to do. */
public final class EmptyState extends JPanel {
    private static final int ICON = 40;

    /** With these words. */
    public EmptyState(String words) {
        super(new MigLayout("fill, wrap 1, insets 24", "[center]", "push[][]push"));
        JLabel icon = new JLabel(Icons.of("empty", ICON));
        icon.setForeground(UIManager.getColor("Ctvms.muted"));
        setBackground(UIManager.getColor("Table.background"));
        add(icon);
        CentredWords centred = new CentredWords(words, UIManager.getColor("Ctvms.muted"));
        centred.setName("empty");
        add(centred, "width 120:360:420");
    }
}
