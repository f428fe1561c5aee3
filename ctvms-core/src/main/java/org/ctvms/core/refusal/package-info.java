/** Why the engine refuses a call: one sealed family of exceptions, and the checks of input that raise them. */
package org.ctvms.core.refusal;
