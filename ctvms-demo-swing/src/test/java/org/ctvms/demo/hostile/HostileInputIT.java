package org.ctvms.demo.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.ThrowingConsumer;
import org.junit.jupiter.api.io.TempDir;

class HostileInputIT {
    @TempDir
    static Path folder;

    private static WholeTable table;

    @BeforeAll
    static void giveEveryTextToEveryPlace() throws InterruptedException, ExecutionException {
        table = new WholeTable(folder);
    }

    @AfterAll
    static void close() {
        table.close();
    }

    private static Stream<DynamicTest> outlets(ThrowingConsumer<Papers> check) {
        return table.columns().stream()
                .map(column -> dynamicTest(column.hostile().name(), () -> check.accept(column.papers())));
    }

    @Test
    void everyTextIsTriedAtEveryPlace() {
        int places = Table.fields().size();
        int texts = Hostile.values().length;
        List<Cell> cells = table.cells();
        long taken = cells.stream().filter(Cell::isTaken).count();
        System.out.printf("%d places, %d texts: %d taken, %d refused%n", places, texts, taken, cells.size() - taken);
        assertThat(cells).hasSize(places * texts);
    }

    @TestFactory
    Stream<DynamicTest> aTextIsRefusedByItsFieldOrKeptAsItIs() {
        return table.cells().stream().map(cell -> dynamicTest(cell.toString(), cell::check));
    }

    @TestFactory
    Stream<DynamicTest> whatLeavesTheEngineHoldsTheTextsThatWereTaken() {
        return table.columns().stream()
                .map(column -> dynamicTest(column.hostile().name(), () -> TakenTexts.check(column)));
    }

    @TestFactory
    Stream<DynamicTest> listsTellTextsAsTheyAre() {
        return outlets(ListOutlet::check);
    }

    @TestFactory
    Stream<DynamicTest> mailsHoldTextsAsTexts() {
        return outlets(MailOutlet::check);
    }

    @TestFactory
    Stream<DynamicTest> anInvoicesDocumentShowsTextsOrTheirReplacements() {
        return outlets(InvoiceOutlet::check);
    }

    @TestFactory
    Stream<DynamicTest> aReportsDocumentShowsTextsOrTheirReplacements() {
        return outlets(ReportOutlet::check);
    }

    @TestFactory
    Stream<DynamicTest> aWorkbooksCellsHoldTextsAsTexts() {
        return outlets(SheetOutlet::check);
    }
}
