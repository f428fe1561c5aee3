package org.ctvms.demo.ui.document;

import java.awt.CardLayout;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.JButton;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.ctvms.demo.ui.NoticeBar;
import org.ctvms.demo.ui.Ui;
import org.ctvms.demo.ui.look.Tone;
import org.ctvms.demo.ui.part.Buttons;
import org.ctvms.demo.ui.table.EmptyState;
import org.ctvms.demo.ui.work.Latest;

/**
 * Shows a PDF page by page, zooms, prints and saves it: Ctrl+P prints, Ctrl and plus or minus zoom. On the event thread.
 */
public final class DocumentView extends JPanel {
    private static final String[] LARGER = {"ctrl PLUS", "ctrl EQUALS", "ctrl ADD"};
    private static final String[] SMALLER = {"ctrl MINUS", "ctrl SUBTRACT"};

    private final Ui ui;
    private final Latest opening;
    private final NoticeBar notice;
    private final PagesPane pages;
    private final DocumentBar bar;
    private final CardLayout cards = new CardLayout();
    private final JPanel body = new JPanel(cards);
    private final DocumentActions actions;
    private Optional<NamedPdf> document = Optional.empty();

    /** Shows nothing yet. */
    public DocumentView(Ui ui) {
        super(new MigLayout("fill, insets 0, gap 0 6, wrap 1, hidemode 3", "[grow, fill]", "[][][grow, fill]"));
        this.ui = ui;
        this.opening = new Latest(ui.tasks());
        this.notice = new NoticeBar(ui.text("common.close"));
        this.actions = new DocumentActions(ui, this, notice);
        this.pages = new PagesPane(ui, this::refresh);
        this.bar = new DocumentBar(ui, pages);
        setOpaque(false);
        body.add(new EmptyState(ui.text("document.nothing")), "nothing");
        body.add(pages, "pages");
        addActions();
        add(bar, "wmin 0");
        add(notice, "wmin 0");
        // why: the next row would be that of a hidden notice, which does not grow
        add(body, "cell 0 2, wmin 0, hmin 80");
        clear();
    }

    private void addActions() {
        JButton open = bar.button("open", "document.open", () -> with(actions::open));
        open.setVisible(SystemFiles.canOpen());
        bar.add(open);
        bar.add(bar.button("save", "document.save", () -> with(actions::save)));
        bar.add(bar.button("print", "document.print", () -> with(actions::print)));
        Buttons.onKeys(this, "ctrl P", () -> with(actions::print));
        for (String keys : LARGER) {
            Buttons.onKeys(this, keys, () -> pages.zoomTo(Zoom.in(pages.zoom())));
        }
        for (String keys : SMALLER) {
            Buttons.onKeys(this, keys, () -> pages.zoomTo(Zoom.out(pages.zoom())));
        }
    }

    private void with(Consumer<NamedPdf> action) {
        document.ifPresent(action);
    }

    /** Shows the document, which is saved under that name. */
    public void show(String fileName, byte[] pdf) {
        NamedPdf shown = new NamedPdf(fileName, pdf);
        notice.setVisible(false);
        opening.run(() -> Paper.open(pdf), paper -> show(shown, paper), problem -> {
            clear();
            notice.show(Tone.BAD, ui.text("document.unreadable", fileName, String.valueOf(problem.getMessage())));
        });
    }

    private void show(NamedPdf shown, Paper paper) {
        put(Optional.of(shown), Optional.of(paper));
        cards.show(body, "pages");
    }

    /** Shows nothing. */
    public void clear() {
        put(Optional.empty(), Optional.empty());
        notice.setVisible(false);
        cards.show(body, "nothing");
    }

    private void put(Optional<NamedPdf> shown, Optional<Paper> paper) {
        Optional<Paper> before = pages.paper();
        document = shown;
        pages.show(paper);
        bar.setVisible(shown.isPresent());
        before.ifPresent(this::close);
    }

    private void close(Paper paper) {
        ui.tasks()
                .run(
                        () -> {
                            paper.close();
                            return paper;
                        },
                        closed -> {},
                        problem -> {});
    }

    private void refresh() {
        bar.refresh();
    }
}
