package org.ctvms.demo.ui.look;

import javax.swing.JComponent;

/** The type scale; sizes and weights are the theme's. */
public enum Type {
    /** The name of a screen. */
    TITLE("h2"),
    /** The name of a part of a screen. */
    HEADING("h4"),
    /** A figure to be seen from afar. */
    FIGURE("h1.regular"),
    /** Words beside what matters. */
    SMALL("small");

    private final String style;

    Type(String style) {
        this.style = style;
    }

    /** Sets the component in it. */
    public <C extends JComponent> C on(C component) {
        component.putClientProperty("FlatLaf.styleClass", style);
        return component;
    }
}
