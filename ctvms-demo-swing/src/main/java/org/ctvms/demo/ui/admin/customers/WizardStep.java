package org.ctvms.demo.ui.admin.customers;

import javax.swing.JComponent;

/** One step of a wizard. On the event thread. */
interface WizardStep {
    /** What it is called, by its key. */
    String title();

    /** What it shows. */
    JComponent view();

    /** Called when it comes to the front. */
    void entered();

    /** Takes what was filled in, or throws the refusal of what can't be taken. */
    void complete();

    /** Shows the refusal beside the input it is about; false if it is about none of the step. */
    boolean show(RuntimeException problem);
}
