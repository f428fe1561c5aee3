package org.ctvms.core.account;

import java.util.UUID;

/**
 * The answer to a request for a one-time code; it is used to ask later whether the code was delivered.
 *
 * @param mail the mail that brings the code
 */
public record CodeReceipt(UUID mail) {}
