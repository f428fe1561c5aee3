package org.ctvms.demo.ui;

import java.awt.Component;
import java.awt.Dialog;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import javax.swing.JDialog;
import javax.swing.JOptionPane;
import org.ctvms.core.refusal.ClockAheadException;
import org.ctvms.core.refusal.ConflictException;
import org.ctvms.core.refusal.CtvmsException;
import org.ctvms.core.refusal.InvalidInputException;
import org.ctvms.core.refusal.Rule;
import org.ctvms.core.refusal.RuleRefusedException;
import org.ctvms.core.refusal.SessionEndedException;
import org.ctvms.core.refusal.StorageUnavailableException;
import org.ctvms.demo.database.DemoDatabase;
import org.ctvms.demo.log.LogFile;
import org.ctvms.demo.ui.form.FieldWords;
import org.ctvms.demo.ui.text.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Puts into words why something was not done: the engine's own words where it refused. */
public final class Refusals {
    private static final Logger LOG = LoggerFactory.getLogger(Refusals.class);

    private Refusals() {}

    /** The words. */
    public static String words(Texts texts, RuntimeException problem) {
        if (problem instanceof StorageUnavailableException unavailable) {
            LOG.warn("the storage is not available", problem);
            // why: what a pool or a driver says about a lost connection helps nobody at a desk
            return DemoDatabase.isLost(problem)
                    ? texts.get("common.databaseLost")
                    : texts.get(
                            unavailable.retryable() ? "common.storageUnavailable" : "common.storageFailed",
                            problem.getMessage(),
                            LogFile.path());
        }
        if (problem instanceof ClockAheadException ahead) {
            return texts.get("common.clockAhead", day(texts, ahead.day()), day(texts, ahead.lastCompleted()));
        }
        if (problem instanceof RuleRefusedException refused && refused.rule() == Rule.INVOICE_SERIES_BEHIND) {
            return texts.get("common.seriesBehind");
        }
        if (problem instanceof RuleRefusedException refused && refused.rule() == Rule.NO_EMAIL) {
            return texts.get("common.noAddressToSendTo");
        }
        if (problem instanceof RuleRefusedException refused && refused.rule() == Rule.CODE_JUST_SENT) {
            return texts.get("account.codeJustSent");
        }
        if (problem instanceof SessionEndedException) {
            return texts.get("common.sessionEnded");
        }
        if (problem instanceof InvalidInputException invalid) {
            return FieldWords.of(texts, invalid);
        }
        if (problem instanceof ConflictException conflict) {
            return FieldWords.of(texts, conflict);
        }
        if (problem instanceof CtvmsException) {
            return problem.getMessage();
        }
        LOG.error("a window's call failed", problem);
        if (problem instanceof PrinterTrouble trouble) {
            return trouble.words(texts);
        }
        return texts.get("common.unexpected", String.valueOf(problem.getMessage()), LogFile.path());
    }

    private static String day(Texts texts, LocalDate day) {
        return day.format(
                DateTimeFormatter.ofPattern("d MMM uuuu", texts.language().locale()));
    }

    /** Tells the words in a small window of their own, where there is no other place for them. */
    public static void tell(Texts texts, Component owner, RuntimeException problem) {
        JDialog window = new JOptionPane(words(texts, problem), JOptionPane.WARNING_MESSAGE)
                .createDialog(owner, texts.get("common.notDone"));
        window.setModalityType(Dialog.ModalityType.DOCUMENT_MODAL);
        window.setVisible(true);
        window.dispose();
    }
}
