/** A customer's year as a grid of months. */
package org.ctvms.demo.ui.statement;
