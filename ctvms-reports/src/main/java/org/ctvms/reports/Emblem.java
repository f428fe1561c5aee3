package org.ctvms.reports;

import com.lowagie.text.BadElementException;
import com.lowagie.text.Image;
import com.lowagie.text.pdf.PdfPCell;
import java.io.IOException;
import java.util.Optional;
import org.ctvms.core.refusal.InvalidInputException;

/** The operator's logo, if there is one. Thread-safe. */
final class Emblem {
    static final Emblem NONE = new Emblem(Optional.empty());

    private final Optional<byte[]> picture;

    private Emblem(Optional<byte[]> picture) {
        this.picture = picture;
    }

    static Emblem of(byte[] picture) {
        Emblem emblem = new Emblem(Optional.of(picture.clone()));
        try {
            image(picture);
            return emblem;
        } catch (IOException | RuntimeException e) {
            throw new InvalidInputException("logo", "is no PNG or JPEG picture");
        }
    }

    private static Image image(byte[] picture) throws IOException {
        try {
            return Image.getInstance(picture);
        } catch (BadElementException e) {
            throw new IOException(e);
        }
    }

    /** The picture within so many points, never enlarged. */
    Optional<Image> within(float width, float height) throws IOException {
        if (picture.isEmpty()) {
            return Optional.empty();
        }
        Image image = image(picture.get());
        // why: pixels count as points, and a logo drawn for a screen is small enough then
        image.scaleToFit(Math.min(width, image.getWidth()), Math.min(height, image.getHeight()));
        return Optional.of(image);
    }

    /** Puts the picture into the cell, before what follows. */
    void into(PdfPCell cell, float width, float height) throws IOException {
        within(width, height).ifPresent(image -> {
            image.setSpacingAfter(6);
            cell.addElement(image);
        });
    }
}
