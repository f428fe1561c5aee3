package org.ctvms.demo.ui.look;

import com.formdev.flatlaf.ui.FlatToolTipUI;
import java.awt.Dimension;
import javax.swing.JComponent;
import javax.swing.JToolTip;
import javax.swing.UIManager;
import javax.swing.plaf.ComponentUI;

/** Shows hints in a font that has their letters. Named in FlatLaf.properties. */
public final class ScriptToolTipUI extends FlatToolTipUI {
    /** Called by Swing. */
    public static ComponentUI createUI(JComponent hint) {
        return new ScriptToolTipUI();
    }

    @Override
    public Dimension getPreferredSize(JComponent hint) {
        // why: a hint is measured once it has its text, and before it is drawn
        hint.setFont(Scripts.fitting(UIManager.getFont("ToolTip.font"), ((JToolTip) hint).getTipText()));
        return super.getPreferredSize(hint);
    }
}
