/** What all windows have in common. */
package org.ctvms.demo.ui;
