/** The office's settings and its mail server. */
package org.ctvms.demo.ui.admin.settings;
