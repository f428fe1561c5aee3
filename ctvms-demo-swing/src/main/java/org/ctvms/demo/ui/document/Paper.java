package org.ctvms.demo.ui.document;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** A PDF that is open: its pages and their pictures, drawn one at a time. Thread-safe. */
final class Paper implements AutoCloseable {
    private final PDDocument document;
    private final PDFRenderer renderer;
    private final List<PageSize> pages;
    private boolean closed;

    private Paper(PDDocument document) {
        this.document = document;
        this.renderer = new PDFRenderer(document);
        renderer.setSubsamplingAllowed(true);
        List<PageSize> sizes = new ArrayList<>();
        for (PDPage page : document.getPages()) {
            sizes.add(size(page));
        }
        this.pages = List.copyOf(sizes);
    }

    /** Opens the PDF; {@link UncheckedIOException} if it is none. Off the event thread. */
    static Paper open(byte[] pdf) {
        try {
            return new Paper(Loader.loadPDF(pdf));
        } catch (IOException e) {
            throw new UncheckedIOException(e.getMessage(), e);
        }
    }

    private static PageSize size(PDPage page) {
        PDRectangle box = page.getCropBox();
        boolean lying = page.getRotation() % 180 != 0;
        return lying ? new PageSize(box.getHeight(), box.getWidth()) : new PageSize(box.getWidth(), box.getHeight());
    }

    /** The sizes of its pages. */
    List<PageSize> pages() {
        return pages;
    }

    /** Draws the page, from 0, at so many pixels a point; nothing once it is closed. Off the event thread. */
    synchronized Optional<BufferedImage> draw(int page, double scale) {
        if (closed) {
            return Optional.empty();
        }
        try {
            return Optional.of(renderer.renderImage(page, (float) scale, ImageType.RGB));
        } catch (IOException e) {
            throw new UncheckedIOException(e.getMessage(), e);
        }
    }

    /** Waits for a page that is being drawn. Off the event thread. */
    @Override
    public synchronized void close() {
        closed = true;
        try {
            document.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e.getMessage(), e);
        }
    }
}
