package org.ctvms.core.account;

import java.util.UUID;

/**
 * What asking for a one-time code is answered with, to ask later whether the code was delivered.
 *
 * @param mail the mail that brings the code
 */
public record CodeReceipt(UUID mail) {}
