package org.ctvms.demo.ui.look;

import com.formdev.flatlaf.FlatDarkLaf;
import com.formdev.flatlaf.FlatLaf;
import com.formdev.flatlaf.FlatLightLaf;
import com.formdev.flatlaf.fonts.roboto.FlatRobotoFont;
import javax.swing.JDialog;
import javax.swing.JFrame;

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
        FlatLaf.updateUI();
    }

    /** The other one. */
    public Theme other() {
        return this == LIGHT ? DARK : LIGHT;
    }
}
