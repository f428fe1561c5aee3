/** Letters, put into words by FreeMarker and carried by SMTP. */
package org.ctvms.mail;
