package org.ctvms.reports;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** A logo, half of it transparent. */
final class SampleLogo {
    private SampleLogo() {}

    static byte[] png() {
        BufferedImage picture = new BufferedImage(400, 160, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = picture.createGraphics();
        pen.setColor(new Color(0x14507A));
        pen.fillOval(10, 10, 140, 140);
        pen.fillRect(180, 60, 200, 40);
        pen.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
