package org.ctvms.demo.ui.admin.settings;

import java.awt.Component;
import java.awt.Image;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.ImageIcon;
import javax.swing.JButton;
import javax.swing.JFileChooser;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.filechooser.FileNameExtensionFilter;
import net.miginfocom.swing.MigLayout;
import org.ctvms.demo.settings.Logo;
import org.ctvms.demo.ui.Ui;
import org.ctvms.demo.ui.form.Input;
import org.ctvms.demo.ui.part.Buttons;

/** The logo: what it looks like, another one from a file, or none. On the event thread. */
final class LogoInput extends Input<Logo> {
    private static final int WIDEST = 140;
    private static final int HIGHEST = 40;

    private final Ui ui;
    private final Consumer<RuntimeException> refused;
    private final JLabel picture;
    private final JButton remove;
    private final List<Runnable> listeners = new ArrayList<>();
    private Logo logo = Logo.NONE;

    LogoInput(Ui ui, Consumer<RuntimeException> refused) {
        this(ui, refused, new JPanel(new MigLayout("insets 0, gap 8, hidemode 3", "[][][]", "[40!]")));
    }

    private LogoInput(Ui ui, Consumer<RuntimeException> refused, JPanel panel) {
        super("logo", panel);
        this.ui = ui;
        this.refused = refused;
        this.picture = new JLabel();
        this.remove = Buttons.of(ui.texts(), "settings.removeLogo", () -> change(Logo.NONE));
        picture.setName("logo.picture");
        panel.setOpaque(false);
        panel.add(picture);
        panel.add(Buttons.of(ui.texts(), "settings.chooseLogo", () -> choose(panel)));
        panel.add(remove);
    }

    private void choose(Component owner) {
        JFileChooser chooser = new JFileChooser();
        chooser.setName("logo.chooser");
        chooser.setFileFilter(new FileNameExtensionFilter("PNG, JPEG", "png", "jpg", "jpeg"));
        if (chooser.showOpenDialog(owner) == JFileChooser.APPROVE_OPTION) {
            take(chooser.getSelectedFile().toPath());
        }
    }

    private void take(Path file) {
        ui.tasks().run(() -> Logo.read(file), this::change, refused);
    }

    private void change(Logo chosen) {
        show(chosen);
        listeners.forEach(Runnable::run);
    }

    @Override
    public Logo value() {
        return logo;
    }

    @Override
    public void show(Logo shown) {
        logo = shown;
        picture.setIcon(shown.png().map(LogoInput::icon).orElse(null));
        picture.setVisible(picture.getIcon() != null);
        remove.setVisible(picture.isVisible());
    }

    private static ImageIcon icon(byte[] png) {
        ImageIcon whole = new ImageIcon(png);
        double scale =
                Math.min(1, Math.min((double) WIDEST / whole.getIconWidth(), (double) HIGHEST / whole.getIconHeight()));
        int width = Math.max(1, (int) (whole.getIconWidth() * scale));
        int height = Math.max(1, (int) (whole.getIconHeight() * scale));
        return new ImageIcon(whole.getImage().getScaledInstance(width, height, Image.SCALE_SMOOTH));
    }

    @Override
    public void onChange(Runnable listener) {
        listeners.add(listener);
    }
}
