package org.ctvms.demo.ui.document;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import javax.accessibility.AccessibleContext;
import javax.swing.JComponent;
import javax.swing.Scrollable;
import javax.swing.SwingConstants;
import javax.swing.UIManager;
import org.ctvms.demo.ui.Ui;

/**
 * Paints the pages that can be seen. A page that was not drawn yet, or at another scale, is asked for and painted when it
 * comes. On the event thread.
 */
final class PageCanvas extends JComponent implements Scrollable {
    private static final int LINE = 40;
    private static final Color PAPER = Color.WHITE;
    private static final Color INK = Color.BLACK;

    private final Ui ui;
    private final PageImages images = new PageImages();
    private Optional<Paper> paper = Optional.empty();
    private PageLayout layout = PageLayout.of(List.of(), 1);
    private double scale = 1;
    private boolean drawing;

    /** Without pages. */
    PageCanvas(Ui ui) {
        this.ui = ui;
        setName("pages");
        setFocusable(true);
    }

    @Override
    public AccessibleContext getAccessibleContext() {
        if (accessibleContext == null) {
            accessibleContext = new AccessibleJComponent() {};
            accessibleContext.setAccessibleName(ui.text("document.pages"));
        }
        return accessibleContext;
    }

    void show(Optional<Paper> shown) {
        images.clear();
        paper = shown;
        layOut(scale);
    }

    Optional<Paper> paper() {
        return paper;
    }

    PageLayout pageLayout() {
        return layout;
    }

    /** Lays the pages out at so many pixels a point. */
    void layOut(double pixelsPerPoint) {
        scale = pixelsPerPoint;
        layout = PageLayout.of(paper.map(Paper::pages).orElse(List.of()), scale);
        revalidate();
        repaint();
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D pen = (Graphics2D) graphics.create();
        pen.setColor(UIManager.getColor("Ctvms.neutral.background"));
        pen.fillRect(0, 0, getWidth(), getHeight());
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        Rectangle clip = pen.getClipBounds();
        layout.between(clip.y, clip.y + clip.height).forEach(page -> paint(pen, page));
        askForWhatIsSeen(scale * pen.getTransform().getScaleX());
        pen.dispose();
    }

    private void paint(Graphics2D pen, int page) {
        Rectangle place = new Rectangle(layout.places().get(page));
        place.x += Math.max(0, (getWidth() - layout.size().width) / 2);
        pen.setColor(PAPER);
        pen.fill(place);
        images.find(page).ifPresent(drawn -> paint(pen, place, drawn));
        pen.setColor(UIManager.getColor("Ctvms.card.border"));
        pen.drawRect(place.x, place.y, place.width - 1, place.height - 1);
    }

    private void paint(Graphics2D pen, Rectangle place, PageImage drawn) {
        if (drawn.image().isPresent()) {
            pen.drawImage(drawn.image().get(), place.x, place.y, place.width, place.height, null);
        } else {
            pen.setColor(INK);
            pen.drawString(ui.text("document.badPage"), place.x + LINE, place.y + LINE);
        }
    }

    // why: what is painted may be a small part; only what is seen is worth drawing, and one page at a time
    private void askForWhatIsSeen(double sharpness) {
        Rectangle seen = getVisibleRect();
        if (drawing || seen.isEmpty()) {
            return;
        }
        paper.ifPresent(from -> layout.between(seen.y, seen.y + seen.height)
                .filter(page -> !isDrawn(page, from.pages().get(page).sharpness(sharpness)))
                .findFirst()
                .ifPresent(page -> draw(from, page, from.pages().get(page).sharpness(sharpness))));
    }

    private boolean isDrawn(int page, double sharpness) {
        return images.find(page).filter(drawn -> drawn.scale() == sharpness).isPresent();
    }

    private void draw(Paper from, int page, double sharpness) {
        drawing = true;
        ui.tasks()
                .run(
                        () -> from.draw(page, sharpness),
                        image -> drawn(from, page, new PageImage(image, sharpness)),
                        problem -> drawn(from, page, new PageImage(Optional.<BufferedImage>empty(), sharpness)));
    }

    private void drawn(Paper from, int page, PageImage image) {
        drawing = false;
        if (paper.filter(from::equals).isPresent()) {
            images.keep(page, image);
        }
        repaint();
    }

    @Override
    public Dimension getPreferredSize() {
        return layout.size();
    }

    @Override
    public Dimension getPreferredScrollableViewportSize() {
        return getPreferredSize();
    }

    @Override
    public int getScrollableUnitIncrement(Rectangle visible, int orientation, int direction) {
        return LINE;
    }

    @Override
    public int getScrollableBlockIncrement(Rectangle visible, int orientation, int direction) {
        return (orientation == SwingConstants.VERTICAL ? visible.height : visible.width) - LINE;
    }

    @Override
    public boolean getScrollableTracksViewportWidth() {
        return getParent().getWidth() > layout.size().width;
    }

    @Override
    public boolean getScrollableTracksViewportHeight() {
        return getParent().getHeight() > layout.size().height;
    }
}
