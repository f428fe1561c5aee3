/** The languages of mails and documents. */
package org.ctvms.core.language;
