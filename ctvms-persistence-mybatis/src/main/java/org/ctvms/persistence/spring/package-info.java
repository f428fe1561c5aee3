/** Joins the transactions of Spring 6.1 or later; the only package that needs it. */
package org.ctvms.persistence.spring;
