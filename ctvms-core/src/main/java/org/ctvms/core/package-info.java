/** The entry point: the engine, its settings, and the handles of the two roles. */
package org.ctvms.core;
