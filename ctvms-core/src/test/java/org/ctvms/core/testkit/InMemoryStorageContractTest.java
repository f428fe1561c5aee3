package org.ctvms.core.testkit;

import org.ctvms.core.Storage;
import org.ctvms.core.testkit.contract.StorageContract;

class InMemoryStorageContractTest extends StorageContract {
    @Override
    protected Storage emptyStorage() {
        return new InMemoryStorage();
    }
}
