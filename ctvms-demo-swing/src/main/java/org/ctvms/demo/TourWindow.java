package org.ctvms.demo;

import java.awt.BorderLayout;
import java.awt.Desktop;
import java.awt.Dimension;
import java.awt.FlowLayout;
import java.awt.Font;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JDialog;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import javax.swing.SwingUtilities;
import javax.swing.WindowConstants;
import org.ctvms.demo.tour.TourResult;

/** A small window that says what the tour did and opens the folder. */
final class TourWindow {
    private static final int GAP = 12;

    private final CountDownLatch closed = new CountDownLatch(1);
    private final JDialog window = new JDialog();
    private final TourResult result;
    private final Path home;

    private TourWindow(TourResult result, Path home) {
        this.result = result;
        this.home = home;
    }

    /** Shows the window and waits until it is closed. */
    static void show(TourResult result, Path home) {
        TourWindow tour = new TourWindow(result, home);
        try {
            SwingUtilities.invokeAndWait(tour::open);
            tour.closed.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (InvocationTargetException e) {
            throw new IllegalStateException("the window does not open", e.getCause());
        }
    }

    private void open() {
        window.setTitle("CTVMS: the tour's year");
        window.setDefaultCloseOperation(WindowConstants.DISPOSE_ON_CLOSE);
        window.addWindowListener(new WindowAdapter() {
            @Override
            public void windowClosed(WindowEvent event) {
                closed.countDown();
            }
        });
        window.setContentPane(content());
        window.setPreferredSize(new Dimension(1024, 700));
        window.pack();
        window.setLocationRelativeTo(null);
        window.setVisible(true);
    }

    private JPanel content() {
        JPanel content = new JPanel(new BorderLayout(GAP, GAP));
        content.setBorder(BorderFactory.createEmptyBorder(GAP, GAP, GAP, GAP));
        JLabel title = new JLabel(result.reconciled() ? "The year reconciles" : "The year does not reconcile");
        title.setFont(title.getFont().deriveFont(Font.BOLD, 20f));
        content.add(title, BorderLayout.NORTH);
        content.add(new JScrollPane(text()), BorderLayout.CENTER);
        content.add(buttons(), BorderLayout.SOUTH);
        return content;
    }

    private JTextArea text() {
        JTextArea text = new JTextArea(String.join("\n", result.lines()));
        text.setFont(new Font(Font.MONOSPACED, Font.PLAIN, 13));
        text.setLineWrap(true);
        text.setWrapStyleWord(true);
        text.setEditable(false);
        return text;
    }

    private JPanel buttons() {
        JPanel buttons = new JPanel(new FlowLayout(FlowLayout.TRAILING, GAP, 0));
        JButton open = new JButton("Open the folder");
        open.setMnemonic('O');
        open.setEnabled(Desktop.isDesktopSupported() && Desktop.getDesktop().isSupported(Desktop.Action.OPEN));
        open.addActionListener(event -> openFolder());
        JButton close = new JButton("Close");
        close.setMnemonic('C');
        close.addActionListener(event -> window.dispose());
        buttons.add(open);
        buttons.add(close);
        window.getRootPane().setDefaultButton(close);
        return buttons;
    }

    private void openFolder() {
        try {
            Desktop.getDesktop().open(home.toFile());
        } catch (IOException e) {
            window.setTitle("The folder can't be opened here: " + home);
        }
    }
}
