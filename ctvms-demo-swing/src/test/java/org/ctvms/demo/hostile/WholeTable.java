package org.ctvms.demo.hostile;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/** All columns of the table; each worker has a stage of its own, for most of the time goes into hashing passwords. */
final class WholeTable implements AutoCloseable {
    private static final int WORKERS = 2;

    private final List<Stage> stages = new ArrayList<>();
    private final List<Column> columns = new ArrayList<>();

    /** Gives every text to every place. */
    WholeTable(Path folder) throws InterruptedException, ExecutionException {
        ExecutorService workers = Executors.newFixedThreadPool(WORKERS);
        try {
            List<Callable<List<Column>>> shares = new ArrayList<>();
            for (int share = 0; share < WORKERS; share++) {
                Stage stage = new Stage(folder.resolve("stage-" + share));
                List<Hostile> texts = share(share);
                stages.add(stage);
                shares.add(
                        () -> texts.stream().map(text -> Column.of(stage, text)).toList());
            }
            for (Future<List<Column>> done : workers.invokeAll(shares)) {
                columns.addAll(done.get());
            }
        } finally {
            workers.shutdown();
        }
    }

    private static List<Hostile> share(int number) {
        return Stream.of(Hostile.values())
                .filter(text -> text.ordinal() % WORKERS == number)
                .toList();
    }

    List<Column> columns() {
        return columns;
    }

    List<Cell> cells() {
        return columns.stream().flatMap(column -> column.cells().stream()).toList();
    }

    @Override
    public void close() {
        stages.forEach(Stage::close);
    }
}
