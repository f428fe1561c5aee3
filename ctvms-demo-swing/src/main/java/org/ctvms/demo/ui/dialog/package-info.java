/** Dialogs: forms, questions, the progress of long work. */
package org.ctvms.demo.ui.dialog;
