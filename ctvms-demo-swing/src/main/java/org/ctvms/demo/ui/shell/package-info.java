/** The program's window: first start, sign-in, and the frames that hold an admin's and a customer's screens. */
package org.ctvms.demo.ui.shell;
