package org.ctvms.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.ctvms.core.Storage;
import org.ctvms.core.customer.Customer;
import org.ctvms.core.customer.CustomerOrder;
import org.ctvms.core.testkit.Samples;
import org.ctvms.persistence.KillingDatabase.Killed;
import org.ctvms.persistence.testing.Race;
import org.ctvms.persistence.testing.Sql;
import org.ctvms.persistence.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TermUpdateIT {
    private static final String PREFIX = "ctvms_";

    private final HikariDataSource database = TestDatabase.shared().newDatabase();
    private List<String> fresh;

    @BeforeEach
    void storeTermsByAnOlderRule() {
        Storage storage = MyBatisStorage.on(database);
        storage.write(work -> {
            work.customers().insert(Samples.customer(10, "\u0930\u093E\u092E D'Souza", "+91 98765 43210"));
            work.customers().insert(Samples.customer(11, "Y\u0131ld\u0131z", "0600 000 300"));
            return work.customers().drawCrf();
        });
        Sql.run(
                database,
                "INSERT INTO ctvms_customer (crf, name, house, area, district, state, country, postal_code, mobile, email,"
                        + " registered_on, removed_on) SELECT seq, 'Al-Rashid', '1', 'a', 'b', 'c', 'd', '1', '12',"
                        + " 'sample@example.com', '2024-01-01', IF(seq % 100, NULL, '2025-01-01')"
                        + " FROM seq_101_to_1201",
                "INSERT INTO ctvms_customer_term (term, crf, line) SELECT term, crf, line FROM (SELECT crf FROM ctvms_customer"
                        + " WHERE crf > 100 AND removed_on IS NULL) c JOIN (SELECT '' term, ' alrashid rashid #12' line"
                        + " UNION SELECT 'alrashid', ' alrashid rashid #12' UNION SELECT 'rashid', ' alrashid rashid #12') t");
        fresh = terms();
        Sql.run(
                database,
                "UPDATE ctvms_customer_term SET term = '\u0930\u092E', line = '' WHERE crf = 10 AND term LIKE '\u0930%'",
                "DELETE FROM ctvms_customer_term WHERE crf = 11 OR term = 'alrashid' OR crf = 777",
                "UPDATE ctvms_customer_term_state SET version = 1");
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void termsByAnOlderRuleAreRebuilt() {
        Storage storage = MyBatisStorage.onMigrated(database, PREFIX);
        assertThat(terms()).isEqualTo(fresh);
        List<Customer> found =
                storage.read(work -> work.customers().search("yildiz", CustomerOrder.BY_CRF, Optional.empty(), 10));
        assertThat(found).extracting(customer -> customer.crf().number()).containsExactly(11);
    }

    @Test
    void startKilledAtAnyStepIsResumed() {
        Predicate<String> dies = theFirstTime();
        int kills = 0;
        while (isKilled(dies)) {
            kills++;
        }
        assertThat(kills).isGreaterThan(10);
        assertThat(terms()).isEqualTo(fresh);
    }

    private boolean isKilled(Predicate<String> dies) {
        try {
            MyBatisStorage.on(KillingDatabase.around(database, dies), PREFIX);
            return false;
        } catch (Killed e) {
            return true;
        }
    }

    // why: the batches look alike but for their values, so that a step is told by how often it was met
    private static Predicate<String> theFirstTime() {
        Set<String> survived = new HashSet<>();
        int[] met = new int[1];
        return step -> {
            boolean ours = step.contains("customer_term") || step.endsWith("COMMIT");
            if (step.contains("FOR UPDATE") && step.contains("customer_term_state")) {
                met[0]++;
            }
            return ours && survived.add(step + (met[0] % 3));
        };
    }

    @Test
    void enginesThatStartAtOnceShareTheWork() {
        Race.of(
                4,
                number -> number % 2 == 0 ? MyBatisStorage.on(database) : MyBatisStorage.onMigrated(database, PREFIX));
        assertThat(terms()).isEqualTo(fresh);
    }

    @Test
    void termsByANewerRuleAreLeftAlone() {
        Sql.run(database, "UPDATE ctvms_customer_term_state SET version = 99, through_crf = 5");
        List<String> before = terms();
        MyBatisStorage.on(database);
        assertThat(terms()).isEqualTo(before);
    }

    private List<String> terms() {
        return Sql.texts(
                database, "SELECT CONCAT(crf, '/', term, '/', line) FROM ctvms_customer_term ORDER BY crf, term");
    }
}
