package org.ctvms.demo.ui.document;

import java.awt.Point;
import java.awt.Rectangle;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.JScrollPane;
import javax.swing.JViewport;
import javax.swing.UIManager;
import org.ctvms.demo.ui.Ui;

/** Pages below each other that are scrolled and zoomed. On the event thread. */
final class PagesPane extends JScrollPane {
    private final PageCanvas canvas;
    private final Runnable changed;
    private Optional<Double> chosen = Optional.empty();

    /** Whoever listens hears of another page, another size, another document. */
    PagesPane(Ui ui, Runnable changed) {
        // why: a bar that comes and goes would change the width that pages are fitted to
        super(VERTICAL_SCROLLBAR_ALWAYS, HORIZONTAL_SCROLLBAR_AS_NEEDED);
        this.changed = changed;
        this.canvas = new PageCanvas(ui);
        setViewportView(canvas);
        setBorder(BorderFactory.createLineBorder(UIManager.getColor("Ctvms.card.border")));
        getViewport().setScrollMode(JViewport.SIMPLE_SCROLL_MODE);
        getViewport().addChangeListener(event -> changed.run());
        addComponentListener(new ComponentAdapter() {
            @Override
            public void componentResized(ComponentEvent event) {
                rescale();
            }
        });
        canvas.addMouseListener(new MouseAdapter() {
            @Override
            public void mousePressed(MouseEvent event) {
                canvas.requestFocusInWindow();
            }
        });
        addMouseWheelListener(event -> {
            if (event.isControlDown()) {
                zoomTo(event.getWheelRotation() < 0 ? Zoom.in(zoom()) : Zoom.out(zoom()));
            }
        });
    }

    @Override
    protected void processMouseWheelEvent(java.awt.event.MouseWheelEvent event) {
        setWheelScrollingEnabled(!event.isControlDown());
        super.processMouseWheelEvent(event);
    }

    /** Shows the pages from the first; of no paper, none. */
    void show(Optional<Paper> paper) {
        canvas.show(paper);
        rescale();
        getViewport().setViewPosition(new Point());
        changed.run();
    }

    Optional<Paper> paper() {
        return canvas.paper();
    }

    int pages() {
        return canvas.pageLayout().places().size();
    }

    /** The page that takes the middle of what is seen, from 0. */
    int page() {
        Rectangle seen = getViewport().getViewRect();
        boolean atEnd = seen.y + seen.height >= canvas.getHeight();
        return atEnd && seen.y > 0
                ? Math.max(0, pages() - 1)
                : canvas.pageLayout().pageAt(seen.y + seen.height / 3);
    }

    /** Scrolls to the page, from 0, or the nearest there is. */
    void goTo(int page) {
        if (pages() > 0) {
            int nearest = Math.max(0, Math.min(pages() - 1, page));
            int top = canvas.pageLayout().places().get(nearest).y - PageLayout.GAP;
            int lowest = Math.max(0, canvas.getHeight() - getViewport().getHeight());
            getViewport().setViewPosition(new Point(getViewport().getViewPosition().x, Math.min(top, lowest)));
        }
    }

    /** How large pages are shown. */
    double zoom() {
        return chosen.orElseGet(this::fitted);
    }

    boolean fitsWidth() {
        return chosen.isEmpty();
    }

    void zoomTo(double zoom) {
        chosen = Optional.of(zoom);
        rescale();
    }

    /** Makes pages as wide as there is room, now and when the room changes. */
    void fitWidth() {
        chosen = Optional.empty();
        rescale();
    }

    private double fitted() {
        double widest = canvas.paper().stream()
                .flatMap(paper -> paper.pages().stream())
                .mapToDouble(PageSize::width)
                .max()
                .orElse(1);
        int room = getWidth() - getVerticalScrollBar().getPreferredSize().width - 2 * PageLayout.GAP - 4;
        return Zoom.fitting(widest, room);
    }

    // why: what was at the top stays at the top, whatever the size
    private void rescale() {
        double before = canvas.pageLayout().size().height;
        Point seen = getViewport().getViewPosition();
        canvas.layOut(zoom() * Zoom.PIXELS_PER_POINT);
        validate();
        double grown = canvas.pageLayout().size().height / before;
        int lowest = Math.max(0, canvas.getHeight() - getViewport().getHeight());
        getViewport().setViewPosition(new Point(0, Math.min(lowest, (int) Math.round(seen.y * grown))));
        changed.run();
    }
}
