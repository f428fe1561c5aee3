package org.ctvms.demo.settings;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.ctvms.core.refusal.InvalidInputException;

/**
 * The operator's logo: a PNG of at most 600 × 240 pixels, as text, so that it is stored with the other settings.
 *
 * @param base64 the PNG; empty for none
 */
public record Logo(String base64) {
    /** No logo. */
    public static final Logo NONE = new Logo("");

    private static final String FIELD = "logo";
    private static final int WIDEST = 600;
    private static final int HIGHEST = 240;
    private static final long LARGEST_FILE = 5 * 1024 * 1024;
    private static final long MOST_PIXELS = 40_000_000;

    /**
     * The logo in the file, made smaller if need be.
     *
     * @throws InvalidInputException if it is no PNG or JPEG, or larger than 5 MB or 40 million pixels
     */
    public static Logo read(Path file) {
        try {
            if (Files.size(file) > LARGEST_FILE) {
                throw refused("is larger than 5 MB; choose a smaller picture");
            }
            return of(ImageIO.createImageInputStream(new ByteArrayInputStream(Files.readAllBytes(file))));
        } catch (IOException e) {
            throw refused("can't be read: " + e.getMessage());
        }
    }

    private static Logo of(ImageInputStream in) throws IOException {
        Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
        ImageReader reader = readers.hasNext() ? readers.next() : null;
        if (reader == null
                || !reader.getFormatName().toLowerCase(java.util.Locale.ROOT).matches("png|jpe?g")) {
            throw refused("is no picture that can be used; choose a PNG or JPEG file");
        }
        try {
            reader.setInput(in);
            if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) {
                throw refused("has more than 40 million pixels; choose a smaller picture");
            }
            return new Logo(Base64.getEncoder().encodeToString(png(fitting(reader.read(0)))));
        } finally {
            reader.dispose();
        }
    }

    private static BufferedImage fitting(BufferedImage picture) {
        double scale =
                Math.min(1, Math.min((double) WIDEST / picture.getWidth(), (double) HIGHEST / picture.getHeight()));
        int width = Math.max(1, (int) Math.round(picture.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(picture.getHeight() * scale));
        BufferedImage fitting = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = fitting.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.drawImage(picture, 0, 0, width, height, null);
        pen.dispose();
        return fitting;
    }

    private static byte[] png(BufferedImage picture) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", out);
        return out.toByteArray();
    }

    private static InvalidInputException refused(String why) {
        return new InvalidInputException(FIELD, why);
    }

    /** The PNG; empty if there is none, or if it is damaged. */
    public Optional<byte[]> png() {
        try {
            return Optional.of(Base64.getDecoder().decode(base64)).filter(bytes -> bytes.length > 0);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return "Logo[" + base64.length() + " characters]";
    }
}
