/** Passwords: changing one's own, and replacing a forgotten one. */
package org.ctvms.demo.ui.account;
