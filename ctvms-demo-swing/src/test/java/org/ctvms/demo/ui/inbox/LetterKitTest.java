package org.ctvms.demo.ui.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.StringReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.swing.JEditorPane;
import javax.swing.text.BadLocationException;
import javax.swing.text.html.HTML;
import javax.swing.text.html.HTMLDocument;
import org.junit.jupiter.api.Test;

class LetterKitTest {
    private final LetterKit kit = new LetterKit();

    private HTMLDocument read(String html) throws IOException, BadLocationException {
        HTMLDocument document = (HTMLDocument) kit.createDefaultDocument();
        kit.read(new StringReader(html), document, 0);
        return document;
    }

    private static String words(HTMLDocument document) throws BadLocationException {
        return document.getText(0, document.getLength()).strip();
    }

    @Test
    void wordsAndTheirStylesAreShown() throws Exception {
        HTMLDocument letter = read("<html><body><p style=\"color:#112233\">Hello <b>there</b></p></body></html>");

        assertThat(words(letter)).isEqualTo("Hello there");
        assertThat(letter.getForeground(letter.getParagraphElement(letter.getLength() - 1)
                                        .getAttributes())
                                .getRGB()
                        & 0xFFFFFF)
                .isEqualTo(0x112233);
    }

    @Test
    void whatRunsOrTakesInputIsLeftOut() throws Exception {
        HTMLDocument letter =
                read("<html><head><title>t</title><script>alert(1)</script><style>p {color: red}</style></head>"
                        + "<body>before<script>alert(2)</script><form action=\"http://example.com\"><input name=\"x\"></form>"
                        + "<object data=\"x\">inside</object>after</body></html>");

        assertThat(words(letter)).isEqualTo("beforeafter");
        assertThat(letter.getIterator(HTML.Tag.INPUT).isValid()).isFalse();
    }

    @Test
    void nothingIsFetchedFromElsewhere() throws Exception {
        List<String> asked = new CopyOnWriteArrayList<>();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.add(exchange.getRequestURI().toString());
            exchange.sendResponseHeaders(404, -1);
        });
        server.start();
        try {
            String from = "http://127.0.0.1:" + server.getAddress().getPort();
            show(
                    "<html><head><base href=\"%1$s/\"><link rel=\"stylesheet\" type=\"text/css\" href=\"%1$s/a.css\"></head>"
                                    .formatted(from)
                            + "<body background=\"%1$s/b.png\"><img src=\"%1$s/c.png\" width=\"9\" height=\"9\">"
                                    .formatted(from)
                            + "<p style=\"background-image:url(%1$s/d.png)\">x</p>".formatted(from)
                            + "<table background=\"%1$s/e.png\"><tr><td>y</td></tr></table></body></html>"
                                    .formatted(from));
        } finally {
            server.stop(0);
        }

        assertThat(asked).isEmpty();
    }

    /** Shows the letter as the window does, and lays it out, which is when pictures are fetched. */
    private void show(String html) {
        JEditorPane pane = new JEditorPane();
        pane.setEditorKit(kit);
        pane.setText(html);
        pane.setSize(400, 400);
        pane.paint(new java.awt.image.BufferedImage(400, 400, java.awt.image.BufferedImage.TYPE_INT_RGB).getGraphics());
        assertThat(pane.getPreferredSize().height).isPositive();
    }
}
