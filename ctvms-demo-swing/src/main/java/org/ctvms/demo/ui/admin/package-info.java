/** The office's side: what an admin's screens stand on. */
package org.ctvms.demo.ui.admin;
