package org.ctvms.demo.ui.table;

import java.awt.Component;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.swing.Action;
import org.ctvms.demo.ui.Refusals;
import org.ctvms.demo.ui.Ui;
import org.ctvms.demo.ui.dialog.ProgressDialog;
import org.ctvms.demo.ui.document.SystemFiles;
import org.ctvms.demo.ui.part.Buttons;

/** Saves all rows of a list as a file, also those that are not in the table. On the event thread. */
final class SavingList<T> {
    private final Ui ui;
    private final Component owner;
    private final String name;
    private final List<Column<T>> columns;
    private final Consumer<String> say;
    private Supplier<Optional<Listing<T>>> listing;
    private Supplier<Optional<Order<T>>> order = Optional::empty;

    SavingList(
            Ui ui,
            Component owner,
            String name,
            List<Column<T>> columns,
            Supplier<Optional<Listing<T>>> listing,
            Consumer<String> say) {
        this.ui = ui;
        this.owner = owner;
        this.name = name;
        this.columns = columns;
        this.listing = listing;
        this.say = say;
    }

    void of(Supplier<Optional<Listing<T>>> wanted, Supplier<Optional<Order<T>>> sorted) {
        listing = wanted;
        order = sorted;
    }

    List<Action> items() {
        return Stream.of(item("table.saveCsv", FileKind.CSV), item("table.saveXlsx", FileKind.XLSX))
                .toList();
    }

    private Action item(String key, FileKind kind) {
        Action item = Buttons.action(event -> save(kind));
        item.putValue(Action.NAME, ui.text(key));
        item.putValue(Action.ACTION_COMMAND_KEY, "save" + kind);
        return item;
    }

    private void save(FileKind kind) {
        String fileName = kind.named(name + "-" + ui.host().today());
        listing.get()
                .ifPresent(list -> SystemFiles.choose(ui, owner, fileName).ifPresent(file -> {
                    Path named =
                            file.resolveSibling(kind.named(file.getFileName().toString()));
                    write(new WholeList<>(list, order.get(), columns, kind, ui.formats(), named));
                }));
    }

    private void write(WholeList<T> list) {
        ProgressDialog.run(
                ui,
                owner,
                ui.text("table.saving"),
                list,
                rows -> say.accept(words(rows, list.file())),
                problem -> say.accept(ui.text("table.notSaved", Refusals.words(ui.texts(), problem))));
    }

    private String words(OptionalLong rows, Path file) {
        return rows.isPresent() ? ui.text("table.saved", rows.getAsLong(), file.toString()) : ui.text("table.stopped");
    }
}
