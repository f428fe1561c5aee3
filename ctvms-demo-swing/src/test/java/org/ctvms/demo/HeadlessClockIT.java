package org.ctvms.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.ctvms.core.account.NewAdmin;
import org.ctvms.core.customer.Address;
import org.ctvms.core.customer.Contact;
import org.ctvms.core.registration.NewCustomer;
import org.ctvms.demo.database.UnpackedOnce;
import org.ctvms.demo.engine.DemoEngine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HeadlessClockIT {
    private static final LocalDate COMPLETED = LocalDate.of(2026, 3, 10);

    @TempDir
    Path home;

    private void liveUntilAWrongDate() {
        UnpackedOnce.into(home);
        try (DemoEngine demo = DemoEngine.open(home, COMPLETED)) {
            Address address = new Address("12", "Example Street", "Sampleton", "Example State", "India", "600001");
            Contact contact = new Contact("+91 90000 00001", "sample@example.com");
            demo.engine().actAsAdmin("setup").customers().add(NewCustomer.named("Sample Customer", address, contact));
            demo.engine().dailyRun().run();
            demo.clock().setTo(COMPLETED.plusYears(10));
            demo.engine().createFirstAdmin(new NewAdmin("sample.admin", "Sample Admin", "a@example.com"), "password");
        }
    }

    @Test
    void headlessStartSaysInWordsThatTheClockIsAheadAndFails() {
        liveUntilAWrongDate();
        List<String> said = new ArrayList<>();

        int exitCode = Demo.run(new DemoOptions(home, true, 1), said::add);

        assertThat(exitCode).isEqualTo(1);
        assertThat(said).last().asString().contains("2036-03-1", "days after 2026-03-10", "Correct the clock");
        try (DemoEngine later = DemoEngine.open(home, COMPLETED)) {
            assertThat(later.engine().dailyRun().lastCompleted()).contains(COMPLETED);
        }
    }
}
