package org.ctvms.core;

import org.ctvms.core.complaint.ComplaintWork;
import org.ctvms.core.dashboard.DashboardWork;
import org.ctvms.core.history.HistoryWork;
import org.ctvms.core.invoice.InvoiceWork;
import org.ctvms.core.job.JobWork;
import org.ctvms.core.payment.PaymentWork;
import org.ctvms.core.registration.RegistrationWork;
import org.ctvms.core.reminder.ReminderWork;
import org.ctvms.core.report.ReportWork;
import org.ctvms.core.statement.StatementWork;

/** Every store there is, within one transaction. Each use case declares the part of it that it touches. */
public interface UnitOfWork
        extends RegistrationWork,
                PaymentWork,
                InvoiceWork,
                StatementWork,
                DashboardWork,
                ReminderWork,
                ComplaintWork,
                ReportWork,
                HistoryWork,
                JobWork {}
