package org.ctvms.core.testkit.contract;

import org.ctvms.core.Storage;
import org.junit.jupiter.api.Nested;

/** All that a storage must do. An adapter's test extends it and gives an empty storage for each test. */
public abstract class StorageContract {
    /** A storage without customers, plans or anything else, whose series are at their start. */
    protected abstract Storage emptyStorage();

    @Nested
    class Customers extends CustomerStoreContract {
        @Override
        protected Storage emptyStorage() {
            return StorageContract.this.emptyStorage();
        }
    }

    @Nested
    class CustomerSearch extends CustomerSearchContract {
        @Override
        protected Storage emptyStorage() {
            return StorageContract.this.emptyStorage();
        }
    }

    @Nested
    class Plans extends PlanStoreContract {
        @Override
        protected Storage emptyStorage() {
            return StorageContract.this.emptyStorage();
        }
    }

    @Nested
    class Connections extends ConnectionStoreContract {
        @Override
        protected Storage emptyStorage() {
            return StorageContract.this.emptyStorage();
        }
    }

    @Nested
    class ConnectionList extends ConnectionListContract {
        @Override
        protected Storage emptyStorage() {
            return StorageContract.this.emptyStorage();
        }
    }

    @Nested
    class Ledger extends LedgerStoreContract {
        @Override
        protected Storage emptyStorage() {
            return StorageContract.this.emptyStorage();
        }
    }

    @Nested
    class MonthOpening extends MonthOpeningContract {
        @Override
        protected Storage emptyStorage() {
            return StorageContract.this.emptyStorage();
        }
    }

    @Nested
    class YearOpening extends YearOpeningContract {
        @Override
        protected Storage emptyStorage() {
            return StorageContract.this.emptyStorage();
        }
    }

    @Nested
    class StatusUpdate extends StatusUpdateContract {
        @Override
        protected Storage emptyStorage() {
            return StorageContract.this.emptyStorage();
        }
    }

    @Nested
    class Payments extends PaymentStoreContract {
        @Override
        protected Storage emptyStorage() {
            return StorageContract.this.emptyStorage();
        }
    }

    @Nested
    class PaymentLists extends PaymentListContract {
        @Override
        protected Storage emptyStorage() {
            return StorageContract.this.emptyStorage();
        }
    }

    @Nested
    class ExternalIds extends ExternalIdStoreContract {
        @Override
        protected Storage emptyStorage() {
            return StorageContract.this.emptyStorage();
        }
    }

    @Nested
    class Invoices extends InvoiceStoreContract {
        @Override
        protected Storage emptyStorage() {
            return StorageContract.this.emptyStorage();
        }
    }

    @Nested
    class UnaddressedMail extends UnaddressedMailContract {
        @Override
        protected Storage emptyStorage() {
            return StorageContract.this.emptyStorage();
        }
    }

    @Nested
    class Outbox extends OutboxStoreContract {
        @Override
        protected Storage emptyStorage() {
            return StorageContract.this.emptyStorage();
        }
    }

    @Nested
    class Logins extends LoginStoreContract {
        @Override
        protected Storage emptyStorage() {
            return StorageContract.this.emptyStorage();
        }
    }

    @Nested
    class Complaints extends ComplaintStoreContract {
        @Override
        protected Storage emptyStorage() {
            return StorageContract.this.emptyStorage();
        }
    }

    @Nested
    class Histories extends HistoryStoreContract {
        @Override
        protected Storage emptyStorage() {
            return StorageContract.this.emptyStorage();
        }
    }

    @Nested
    class Audit extends AuditStoreContract {
        @Override
        protected Storage emptyStorage() {
            return StorageContract.this.emptyStorage();
        }
    }

    @Nested
    class Changes extends ChangeStoreContract {
        @Override
        protected Storage emptyStorage() {
            return StorageContract.this.emptyStorage();
        }
    }

    @Nested
    class Statements extends StatementStoreContract {
        @Override
        protected Storage emptyStorage() {
            return StorageContract.this.emptyStorage();
        }
    }

    @Nested
    class Reminders extends ReminderStoreContract {
        @Override
        protected Storage emptyStorage() {
            return StorageContract.this.emptyStorage();
        }
    }

    @Nested
    class Dashboards extends DashboardStoreContract {
        @Override
        protected Storage emptyStorage() {
            return StorageContract.this.emptyStorage();
        }
    }

    @Nested
    class JobRuns extends JobRunStoreContract {
        @Override
        protected Storage emptyStorage() {
            return StorageContract.this.emptyStorage();
        }
    }

    @Nested
    class Reports extends ReportStoreContract {
        @Override
        protected Storage emptyStorage() {
            return StorageContract.this.emptyStorage();
        }
    }

    @Nested
    class DashboardHistories extends DashboardHistoryContract {
        @Override
        protected Storage emptyStorage() {
            return StorageContract.this.emptyStorage();
        }
    }

    @Nested
    class UnitsOfWork extends TransactionsContract {
        @Override
        protected Storage emptyStorage() {
            return StorageContract.this.emptyStorage();
        }
    }

    @Nested
    class Texts extends TextsContract {
        @Override
        protected Storage emptyStorage() {
            return StorageContract.this.emptyStorage();
        }
    }
}
