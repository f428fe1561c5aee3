/** Who paid for a month and who did not. */
package org.ctvms.demo.ui.admin.reports;
