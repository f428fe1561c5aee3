package org.ctvms.demo.ui.look;

import com.formdev.flatlaf.FlatDarkLaf;
import com.formdev.flatlaf.FlatLaf;
import com.formdev.flatlaf.FlatLightLaf;
import com.formdev.flatlaf.fonts.roboto.FlatRobotoFont;
import java.awt.Window;
import java.util.stream.Stream;
import javax.swing.JDialog;
import javax.swing.JFrame;
import javax.swing.SwingUtilities;

/** The two looks of the windows. */
public enum Theme {
    /** Dark letters on a light ground. */
    LIGHT {
        @Override
        FlatLaf look() {
            return new FlatLightLaf();
        }
    },
    /** Light letters on a dark ground. */
    DARK {
        @Override
        FlatLaf look() {
            return new FlatDarkLaf();
        }
    };

    private static final String DEFAULTS = "org.ctvms.demo.ui.look";

    abstract FlatLaf look();

    /** Dresses all windows, those that are open too. On the event thread. */
    public void install() {
        FlatRobotoFont.install();
        FlatLaf.setPreferredFontFamily(FlatRobotoFont.FAMILY);
        FlatLaf.setPreferredLightFontFamily(FlatRobotoFont.FAMILY_LIGHT);
        FlatLaf.setPreferredSemiboldFontFamily(FlatRobotoFont.FAMILY_SEMIBOLD);
        FlatLaf.registerCustomDefaultsSource(DEFAULTS);
        FlatLaf.setup(look());
        // why: title bars then follow the theme, and dialogs have theirs on displays without a window manager
        JFrame.setDefaultLookAndFeelDecorated(true);
        JDialog.setDefaultLookAndFeelDecorated(true);
        // why: Swing still lists windows that are closed; dressing one registers its keys again, which keeps it for
        // good
        Stream.of(Window.getWindows()).filter(Window::isDisplayable).forEach(SwingUtilities::updateComponentTreeUI);
    }

    /** The other one. */
    public Theme other() {
        return this == LIGHT ? DARK : LIGHT;
    }
}
