/** Undoing, redoing and the menu of every text component. */
package org.ctvms.demo.ui.edit;
