/** Reminding customers of what they owe: one of them, or all who owe, once a day at most. */
package org.ctvms.core.reminder;
