package org.ctvms.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ctvms.core.Storage;
import org.ctvms.core.customer.Customer;
import org.ctvms.core.customer.CustomerOrder;
import org.ctvms.core.customer.CustomerQuery;
import org.ctvms.core.testkit.Samples;
import org.ctvms.persistence.testing.TestDatabase;
import org.junit.jupiter.api.Test;

/** What SQL finds is what the rule finds, over generated names, numbers and texts. */
class SearchRuleIT {
    private static final int CUSTOMERS = 400;
    private static final int TEXTS = 600;
    private static final String[] PIECES = {
        "an",
        "na",
        "Sam",
        "o",
        "\u0131",
        "I",
        "\u0130",
        "\u00DF",
        "ss",
        "\u00C6",
        "ae",
        "\u0141",
        "l",
        "\u00E9",
        "e\u0301",
        "\u0930\u093E",
        "\u0930",
        "\u092E",
        "\u0940",
        "\u0915\u094D\u200D\u0937",
        "\u0E01\u0E34",
        "\u0E01",
        "\u0639\u0644\u064A",
        "\u0639\u064E",
        "'",
        "\u2019",
        "-",
        "\u2011",
        ".",
        " ",
        " ",
        "\u00A0",
        "5",
        "\uFF15",
        "%",
        "_",
        "\\",
        "#"
    };
    private static final String[] SIGNS = {"", "", " ", "-", "\u00A0", "\u2011", "\u200E", "/", "("};

    private final Random random = new Random(20261128);

    @Test
    void theDatabaseFindsWhatTheRuleFinds() {
        List<Customer> customers = IntStream.rangeClosed(101, 100 + CUSTOMERS)
                .mapToObj(crf -> Samples.customer(crf, "N" + text(6), mobile()))
                .toList();
        try (HikariDataSource database = TestDatabase.shared().newDatabase()) {
            Storage storage = MyBatisStorage.on(database);
            storage.write(work -> {
                customers.forEach(work.customers()::insert);
                return customers;
            });
            List<String> texts =
                    Stream.generate(() -> asked(customers)).limit(TEXTS).toList();
            assertThat(texts.stream().filter(text -> !expected(customers, text).isEmpty()))
                    .hasSizeGreaterThan(TEXTS / 4);
            assertThat(texts)
                    .allSatisfy(
                            text -> assertThat(found(storage, text)).as(text).isEqualTo(expected(customers, text)));
        }
    }

    private static List<Integer> found(Storage storage, String text) {
        return crfs(
                storage
                        .read(work -> work.customers().search(text, CustomerOrder.BY_CRF, Optional.empty(), CUSTOMERS))
                        .stream());
    }

    private static List<Integer> expected(List<Customer> customers, String text) {
        CustomerQuery query = CustomerQuery.of(text);
        return crfs(customers.stream().filter(query::finds));
    }

    private static List<Integer> crfs(Stream<Customer> customers) {
        return customers.map(customer -> customer.crf().number()).toList();
    }

    private String asked(List<Customer> customers) {
        Customer customer = customers.get(random.nextInt(customers.size()));
        return switch (random.nextInt(5)) {
            case 0 -> part(customer.name());
            case 1 -> part(customer.contact().mobile());
            case 2 -> "CRF " + customer.crf();
            case 3 -> customer.crf().toString();
            default -> text(3);
        };
    }

    private String part(String whole) {
        int from = random.nextInt(whole.length());
        return whole.substring(from, from + 1 + random.nextInt(whole.length() - from));
    }

    private String text(int most) {
        return IntStream.rangeClosed(0, random.nextInt(most))
                .mapToObj(piece -> PIECES[random.nextInt(PIECES.length)])
                .reduce("", String::concat);
    }

    private String mobile() {
        return IntStream.range(0, 10)
                .mapToObj(digit -> SIGNS[random.nextInt(SIGNS.length)] + (digit % 3 == 0 ? random.nextInt(10) : 4))
                .reduce("0", String::concat);
    }
}
