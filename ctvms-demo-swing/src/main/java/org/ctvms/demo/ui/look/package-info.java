/** Themes, icons and colours. */
package org.ctvms.demo.ui.look;
