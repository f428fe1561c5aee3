package org.ctvms.demo.ui.document;

import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextField;
import javax.swing.JToggleButton;
import javax.swing.SwingConstants;
import net.miginfocom.swing.MigLayout;
import org.ctvms.demo.ui.Ui;
import org.ctvms.demo.ui.look.Icons;
import org.ctvms.demo.ui.part.Buttons;

/** Pages and zoom of a document. On the event thread. */
final class DocumentBar extends JPanel {
    private final Ui ui;
    private final PagesPane pages;
    private final JTextField page = new JTextField(3);
    private final JLabel of = new JLabel();
    private final JButton previous;
    private final JButton next;
    private final JButton percent;
    private final JToggleButton fit = new JToggleButton(Icons.of("fitwidth"));

    DocumentBar(Ui ui, PagesPane pages) {
        super(new MigLayout("insets 0, gap 2, hidemode 3", "[][][][]12[][][][]push[][][]"));
        this.ui = ui;
        this.pages = pages;
        setOpaque(false);
        previous = button("previous", "document.previous", () -> pages.goTo(pages.page() - 1));
        next = button("next", "document.next", () -> pages.goTo(pages.page() + 1));
        percent = new JButton();
        add(previous);
        add(page);
        add(of);
        add(next);
        addZoom();
        page.setName("document.page");
        page.setHorizontalAlignment(SwingConstants.RIGHT);
        page.getAccessibleContext().setAccessibleName(ui.text("document.page"));
        page.addActionListener(event -> typed());
        of.setName("document.of");
    }

    private void addZoom() {
        percent.setName("document.percent");
        percent.setToolTipText(ui.text("document.actualSize"));
        percent.putClientProperty("JButton.buttonType", "toolBarButton");
        percent.addActionListener(event -> pages.zoomTo(1));
        fit.setName("document.fitWidth");
        fit.setToolTipText(ui.text("document.fitWidth"));
        fit.getAccessibleContext().setAccessibleName(ui.text("document.fitWidth"));
        fit.putClientProperty("JButton.buttonType", "toolBarButton");
        fit.addActionListener(event -> pages.fitWidth());
        add(button("zoomout", "document.zoomOut", () -> pages.zoomTo(Zoom.out(pages.zoom()))));
        add(percent, "wmin 52");
        add(button("zoomin", "document.zoomIn", () -> pages.zoomTo(Zoom.in(pages.zoom()))));
        add(fit);
    }

    /** Adds something else that can be done with the document. */
    JButton button(String icon, String key, Runnable action) {
        return Buttons.icon(Icons.of(icon), key, ui.text(key), action);
    }

    private void typed() {
        try {
            pages.goTo(Integer.parseInt(page.getText().strip()) - 1);
        } catch (NumberFormatException e) {
            refresh();
        }
        pages.requestFocusInWindow();
    }

    /** Shows where the pages stand. */
    void refresh() {
        int count = pages.pages();
        int at = pages.page();
        boolean several = count > 1;
        previous.setVisible(several);
        next.setVisible(several);
        page.setVisible(several);
        of.setVisible(several);
        previous.setEnabled(at > 0);
        next.setEnabled(at < count - 1);
        page.setText(Integer.toString(at + 1));
        of.setText(ui.text("document.of", ui.formats().count(count)));
        percent.setText(ui.text("document.percent", Math.round(pages.zoom() * 100)));
        fit.setSelected(pages.fitsWidth());
    }
}
