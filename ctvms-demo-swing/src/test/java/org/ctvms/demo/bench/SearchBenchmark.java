package org.ctvms.demo.bench;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ctvms.core.AdminSession;

/** What clerks type: a number, a rare word, a common one with a rare one, runs of a mobile's digits. */
final class SearchBenchmark {
    private static final int PAGE = 25;
    private static final String CUSTOMERS = "SELECT c.* FROM ctvms_customer c JOIN (SELECT DISTINCT crf FROM"
            + " ctvms_customer_term WHERE %s ORDER BY crf LIMIT 25) found ON found.crf = c.crf ORDER BY c.crf";
    private static final Map<String, String[]> TYPED = new LinkedHashMap<>();

    static {
        type("150000", "SELECT * FROM ctvms_customer WHERE crf = 150000", beginning("#150000"));
        type("sample", String.format(CUSTOMERS, "term = 'sample'"));
        type("sample 1999", String.format(CUSTOMERS, "term LIKE '1999%' AND line LIKE '% sample%'"));
        type("1999", "SELECT * FROM ctvms_customer WHERE crf = 1999", beginning("#1999"));
        type("90000123456", beginning("#90000123456"));
    }

    private final AdminSession admin;
    private final BenchDatabase database;

    SearchBenchmark(AdminSession admin, BenchDatabase database) {
        this.admin = admin;
        this.database = database;
    }

    private static void type(String text, String... bare) {
        TYPED.put(text, bare);
    }

    private static String beginning(String term) {
        return String.format(CUSTOMERS, "term LIKE '" + term + "%'");
    }

    /** Prints what each text takes, and all of them together. */
    void run() {
        TYPED.forEach((text, bare) -> Duel.millis(
                "customer.search." + text.replace(' ', '+'), () -> find(text), () -> database.readAll(bare)));
        String[] all = TYPED.values().stream().flatMap(Stream::of).toArray(String[]::new);
        Duel.millis("customer.search", () -> TYPED.keySet().forEach(this::find), () -> database.readAll(all));
    }

    private void find(String text) {
        admin.customers().search(text, Optional.empty(), PAGE);
    }
}
