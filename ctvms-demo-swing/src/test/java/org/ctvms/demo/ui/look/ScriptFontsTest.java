package org.ctvms.demo.ui.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.swing.JEditorPane;
import javax.swing.JLabel;
import javax.swing.JTable;
import javax.swing.JTextField;
import javax.swing.JToolTip;
import javax.swing.SwingUtilities;
import javax.swing.UIManager;
import javax.swing.text.GlyphView;
import javax.swing.text.View;
import org.ctvms.demo.ui.inbox.LetterKit;
import org.ctvms.demo.ui.part.Words;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScriptFontsTest {
    private static final Font ROMAN_ONLY = new Font("Roboto", Font.BOLD, 13);
    private static final String NAME = "अमित श्रीवास्तव";

    @BeforeEach
    void installTheme() throws Exception {
        SwingUtilities.invokeAndWait(Theme.LIGHT::install);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                NAME,
                "தமிழ்ச்செல்வி",
                "ഉണ്ണികൃഷ്ണൻ",
                "শ্রীকৃষ্ণ",
                "శ్రీనివాస",
                "ಶ್ರೀನಿವಾಸ",
                "શ્રીમતી",
                "ਗੁਰਪ੍ਰੀਤ",
                "ଶ୍ରୀକାନ୍ତ",
                "محمد",
                "Amit अमित ₹1,198.50 – محمد"
            })
    void everyNameHasAFontThatShowsIt(String name) {
        Font font = Scripts.fitting(ROMAN_ONLY, name);
        assertThat(font.canDisplayUpTo(name)).isNegative();
        assertThat(font.getSize()).isEqualTo(13);
        assertThat(font.isBold()).isTrue();
    }

    @Test
    void romanTextsKeepTheirFont() {
        assertThat(Scripts.fitting(ROMAN_ONLY, "Sample – ₹1,198.50")).isSameAs(ROMAN_ONLY);
    }

    @Test
    void labelsAndCellsOfTablesAreDrawnInTheFontThatFits() throws Exception {
        SwingUtilities.invokeAndWait(() -> {
            assertLooksRight(new JLabel(NAME));
            JTable table = new JTable(new Object[][] {{NAME}}, new Object[] {"Name"});
            assertLooksRight((JLabel) table.prepareRenderer(table.getCellRenderer(0, 0), 0, 0));
        });
    }

    @Test
    void fieldsFollowWhatIsTypedAndGoBack() throws Exception {
        SwingUtilities.invokeAndWait(() -> {
            JTextField field = FittingFont.in(new JTextField());
            Font usual = field.getFont();
            field.setText(NAME);
            assertThat(field.getFont().canDisplayUpTo(NAME)).isNegative();
            field.updateUI();
            assertThat(field.getFont().canDisplayUpTo(NAME)).isNegative();
            field.setText("Sample");
            assertThat(field.getFont()).isEqualTo(usual);
        });
    }

    @Test
    void wordsAreShownInTheFontThatFits() throws Exception {
        SwingUtilities.invokeAndWait(() -> {
            Words words = new Words("Sample");
            words.setText(NAME);
            assertThat(words.getFont().canDisplayUpTo(NAME)).isNegative();
        });
    }

    @Test
    void hintsAreShownInTheFontThatFits() throws Exception {
        SwingUtilities.invokeAndWait(() -> {
            JToolTip hint = new JToolTip();
            hint.setTipText(NAME);
            hint.getPreferredSize();
            assertThat(hint.getFont().canDisplayUpTo(NAME)).isNegative();
        });
    }

    @Test
    void mailsAreShownInFontsThatFit() throws Exception {
        SwingUtilities.invokeAndWait(() -> {
            JEditorPane mail = new JEditorPane();
            mail.setEditorKit(new LetterKit());
            mail.setText("<p>Dear " + NAME + "</p>");
            mail.setSize(400, 200);
            mail.getUI().getRootView(mail).setSize(400, 200);
            assertThat(fonts(mail.getUI().getRootView(mail)))
                    .isNotEmpty()
                    .allMatch(font -> font.canDisplayUpTo(NAME) < 0);
        });
    }

    private static List<Font> fonts(View view) {
        List<Font> fonts = new ArrayList<>();
        if (view instanceof GlyphView words && words.getEndOffset() - words.getStartOffset() > 1) {
            fonts.add(words.getFont());
        }
        for (int child = 0; child < view.getViewCount(); child++) {
            fonts.addAll(fonts(view.getView(child)));
        }
        return fonts;
    }

    private static void assertLooksRight(JLabel label) {
        Font usual = label.getFont();
        Font fitting = Scripts.fitting(usual, NAME);
        int[] drawn = drawn(label);
        label.setFont(fitting);
        assertThat(drawn).isEqualTo(drawn(label)).matches(pixels -> ink(pixels) > 50, "has ink");
        label.setFont(usual);
        assertThat(label.getPreferredSize().width)
                .isGreaterThanOrEqualTo(label.getFontMetrics(fitting).stringWidth(NAME));
    }

    private static int[] drawn(JLabel label) {
        label.setSize(200, 40);
        label.setOpaque(true);
        BufferedImage image = new BufferedImage(200, 40, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        label.paint(graphics);
        graphics.dispose();
        return image.getRGB(0, 0, 200, 40, null, 0, 200);
    }

    private static long ink(int[] pixels) {
        int ground = UIManager.getColor("Label.background").getRGB();
        return Arrays.stream(pixels).filter(pixel -> pixel != ground).count();
    }
}
