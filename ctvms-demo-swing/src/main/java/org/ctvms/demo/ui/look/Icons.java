package org.ctvms.demo.ui.look;

import com.formdev.flatlaf.extras.FlatSVGIcon;
import javax.swing.Icon;
import javax.swing.UIManager;

/** Icons drawn from SVG in the colour of the text beside them. */
public final class Icons {
    private static final int SIZE = 18;
    private static final String FOLDER = "org/ctvms/demo/ui/icons/";

    private Icons() {}

    /** The icon of that name, as large as a line of text; a name without a file is drawn as a red square. */
    public static Icon of(String name) {
        return of(name, SIZE);
    }

    /** The icon in pixels at a scale of 1. */
    public static Icon of(String name, int size) {
        FlatSVGIcon icon = new FlatSVGIcon(FOLDER + name + ".svg", size, size);
        icon.setColorFilter(new FlatSVGIcon.ColorFilter((component, color) ->
                component == null ? UIManager.getColor("Label.foreground") : component.getForeground()));
        return icon;
    }
}
