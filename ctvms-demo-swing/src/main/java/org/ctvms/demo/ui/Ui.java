package org.ctvms.demo.ui;

import java.util.Optional;
import java.util.function.Consumer;
import org.ctvms.demo.engine.DemoEngine;
import org.ctvms.demo.ui.text.Formats;
import org.ctvms.demo.ui.text.Texts;
import org.ctvms.demo.ui.work.Tasks;

/**
 * What every screen stands on.
 *
 * @param host the engine and what was wired to it
 * @param texts the words
 * @param formats amounts and times for people
 * @param tasks where calls are made
 * @param leave goes back to the sign-in, which says why
 * @param mails opens the caught mails; empty if none are caught, or if they are not for whoever is at the window
 */
public record Ui(
        DemoEngine host, Texts texts, Formats formats, Tasks tasks, Consumer<Leaving> leave, Optional<Runnable> mails) {
    /** The words of the key; see {@link Texts#get}. */
    public String text(String key, Object... values) {
        return texts.get(key, values);
    }
}
