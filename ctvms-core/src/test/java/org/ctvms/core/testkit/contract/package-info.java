/**
 * What every storage must do, sentence by sentence of the stores' Javadoc. An adapter runs all of it by extending {@link
 * org.ctvms.core.testkit.contract.StorageContract} with a way to an empty storage.
 */
package org.ctvms.core.testkit.contract;
