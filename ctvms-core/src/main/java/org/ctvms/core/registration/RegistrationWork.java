package org.ctvms.core.registration;

import org.ctvms.core.account.AccountWork;
import org.ctvms.core.audit.AuditWork;
import org.ctvms.core.billing.LedgerWork;
import org.ctvms.core.connection.ConnectionWork;
import org.ctvms.core.customer.CustomerWork;
import org.ctvms.core.external.ExternalIdWork;
import org.ctvms.core.mail.MailWork;
import org.ctvms.core.plan.PlanWork;

/** What registrations touch. */
public interface RegistrationWork
        extends CustomerWork, AccountWork, PlanWork, ConnectionWork, LedgerWork, MailWork, AuditWork, ExternalIdWork {}
