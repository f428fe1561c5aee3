package org.ctvms.demo.ui.look;

import com.formdev.flatlaf.ui.FlatLabelUI;
import com.formdev.flatlaf.ui.FlatUIUtils;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Rectangle;
import javax.swing.Icon;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.plaf.ComponentUI;

/** Draws labels, and so the cells of tables and lists, in a font that has their letters. Named in FlatLaf.properties. */
public final class ScriptLabelUI extends FlatLabelUI {
    private ScriptLabelUI(boolean shared) {
        super(shared);
    }

    /** Called by Swing. */
    public static ComponentUI createUI(JComponent label) {
        return FlatUIUtils.canUseSharedUI(label)
                ? FlatUIUtils.createSharedUI(ScriptLabelUI.class, () -> new ScriptLabelUI(true))
                : new ScriptLabelUI(false);
    }

    @Override
    protected String layoutCL(
            JLabel label,
            FontMetrics metrics,
            String text,
            Icon icon,
            Rectangle view,
            Rectangle iconPlace,
            Rectangle textPlace) {
        Font fitting = Scripts.fitting(label.getFont(), text);
        FontMetrics fittingMetrics = fitting == label.getFont() ? metrics : label.getFontMetrics(fitting);
        return super.layoutCL(label, fittingMetrics, text, icon, view, iconPlace, textPlace);
    }

    @Override
    protected void paintEnabledText(JLabel label, Graphics graphics, String text, int x, int y) {
        super.paintEnabledText(label, graphics, text, x, baseline(label, graphics, text, y));
    }

    @Override
    protected void paintDisabledText(JLabel label, Graphics graphics, String text, int x, int y) {
        super.paintDisabledText(label, graphics, text, x, baseline(label, graphics, text, y));
    }

    /** Sets the font, and says where its letters stand: the line is as high as they need. */
    private static int baseline(JLabel label, Graphics graphics, String text, int y) {
        Font fitting = Scripts.fitting(label.getFont(), text);
        if (fitting == label.getFont()) {
            return y;
        }
        graphics.setFont(fitting);
        int usual = label.getFontMetrics(label.getFont()).getAscent();
        return y + label.getFontMetrics(fitting).getAscent() - usual;
    }
}
