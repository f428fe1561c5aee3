/**
 * What tests of the engine, of its adapters and of its hosts are made with: an in-memory storage, a clock that is set,
 * a mail transport that keeps the letters, an archive and documents without files, and sample data.
 */
package org.ctvms.core.testkit;
