package org.ctvms.persistence;

import org.ctvms.core.Storage;
import org.ctvms.core.testkit.contract.StorageContract;
import org.ctvms.persistence.testing.TestDatabase;

class MariaDbStorageContractIT extends StorageContract {
    @Override
    protected Storage emptyStorage() {
        return MyBatisStorage.on(TestDatabase.shared().newDatabase());
    }
}
