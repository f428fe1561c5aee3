/** Who may sign in as an admin. */
package org.ctvms.demo.ui.admin.admins;
