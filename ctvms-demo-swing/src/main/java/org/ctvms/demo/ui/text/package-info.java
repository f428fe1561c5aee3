/** Words, amounts and dates in the language the windows are shown in. */
package org.ctvms.demo.ui.text;
