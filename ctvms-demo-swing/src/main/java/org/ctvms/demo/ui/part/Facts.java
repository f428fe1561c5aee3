package org.ctvms.demo.ui.part;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.UIManager;
import net.miginfocom.swing.MigLayout;
import org.ctvms.core.customer.IdProof;
import org.ctvms.demo.ui.look.Type;
import org.ctvms.demo.ui.text.Formats;
import org.ctvms.demo.ui.text.Texts;

/** Facts on a grid, each below its small label. On the event thread. */
public final class Facts extends JPanel {
    private static final String NONE = "–";

    private final Texts texts;
    private final String prefix;

    /** With as many beside each other; tests find each by the prefix and the last part of its label's key. */
    public Facts(Texts texts, String prefix, int columns) {
        super(new MigLayout("insets 0, gap 18 8, wrap " + columns, "[grow 1, fill, sg]"));
        this.texts = texts;
        this.prefix = prefix;
        setOpaque(false);
    }

    /** Adds a fact. */
    public Facts add(String key, String value) {
        return put(key, words(key, value), "");
    }

    /** Adds a fact as wide as two. */
    public Facts wide(String key, String value) {
        return put(key, words(key, value), "span 2");
    }

    /** Adds a fact of one line with buttons that change it. */
    public Facts add(String key, String value, JButton... changes) {
        JPanel both = new JPanel(new MigLayout("insets 0, gap 2 0, hidemode 3", "[]2[]"));
        JLabel line = new JLabel(value.isEmpty() ? NONE : value);
        line.setName(name(key));
        both.setOpaque(false);
        both.add(line, "wmin 0");
        Stream.of(changes).forEach(change -> both.add(change, "h 16!"));
        return put(key, both, "");
    }

    /** Adds the day of birth, if it was told. */
    public Facts born(Formats formats, Optional<LocalDate> day) {
        return add("customers.dateOfBirth", day.map(formats::date).orElse(""));
    }

    /** Adds the e-mail address, or says that there is none. */
    public Facts email(Optional<String> email) {
        return add("customers.email", email.orElse(texts.get("common.noEmail")));
    }

    /** Adds the document shown, if any. */
    public Facts proof(Optional<IdProof> proof) {
        return add(
                "customers.proof",
                proof.map(shown -> shown.type() + " " + shown.number()).orElse(""));
    }

    /** Adds a fact that was chosen, or that is known when the customer is added. */
    public Facts givenWhenAdded(String key, Optional<String> chosen) {
        Words later = Words.muted(texts.get("customers.givenWhenAdded")).named(name(key));
        return put(key, chosen.map(value -> words(key, value)).orElse(later), "");
    }

    private String name(String key) {
        return prefix + key.substring(key.lastIndexOf('.'));
    }

    private Words words(String key, String value) {
        return new Words(value.isEmpty() ? NONE : value).named(name(key));
    }

    private Facts put(String key, JComponent value, String constraints) {
        JPanel cell = new JPanel(new MigLayout("insets 0, gap 0 1, wrap 1", "[grow, fill]"));
        JLabel label = Type.SMALL.on(new JLabel(texts.get(key)));
        label.setForeground(UIManager.getColor("Ctvms.muted"));
        cell.setOpaque(false);
        cell.add(label, "wmin 0");
        cell.add(value, "wmin 0");
        add(cell, "wmin 0, aligny top, " + constraints);
        return this;
    }
}
