package org.ctvms.demo.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ServerMessagesTest {
    @Test
    void fullDiskIsNamed() {
        assertThat(ServerMessages.reason(List.of(
                        "2026-11-28  9:35:04 0 [ERROR] InnoDB: Cannot extend",
                        "2026-11-28  9:35:04 0 [ERROR] mariadbd: Disk full; Errcode: 28 \"No space left on device\"")))
                .isEqualTo("the disk is full");
    }

    @Test
    void firstErrorIsGivenWithoutItsDate() {
        assertThat(ServerMessages.reason(List.of(
                        "2026-11-28  9:35:04 0 [Note] Starting MariaDB",
                        "2026-11-28  9:35:04 0 [ERROR] mariadbd: unknown variable 'a=b'",
                        "2026-11-28  9:35:04 0 [ERROR] Aborting")))
                .isEqualTo("the database server says: unknown variable 'a=b'");
    }

    @Test
    void silentServerIsNamedToo() {
        assertThat(new ServerMessages().reason()).isEqualTo("the database server ended without a message");
    }
}
