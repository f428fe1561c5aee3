/** What the office sets: the operator's name and rules, the mail server, how the windows look. */
package org.ctvms.demo.settings;
