/** A calendar from which a day is picked. */
package org.ctvms.demo.ui.calendar;
