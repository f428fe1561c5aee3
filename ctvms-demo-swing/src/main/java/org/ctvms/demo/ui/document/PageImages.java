package org.ctvms.demo.ui.document;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The pages that were drawn last: a few, however many the document has. On the event thread. */
final class PageImages {
    /** More than ever show at once on one screen. */
    static final int MOST_PAGES = 12;

    /** About 140 MB. */
    static final long MOST_PIXELS = 36_000_000;

    private final Map<Integer, PageImage> kept = new LinkedHashMap<>(MOST_PAGES, 0.75f, true);

    Optional<PageImage> find(int page) {
        return Optional.ofNullable(kept.get(page));
    }

    void keep(int page, PageImage drawn) {
        kept.remove(page);
        kept.put(page, drawn);
        Iterator<PageImage> oldest = kept.values().iterator();
        while (isTooMuch()) {
            oldest.next();
            oldest.remove();
        }
    }

    private boolean isTooMuch() {
        boolean many = kept.size() > MOST_PAGES || pixels() > MOST_PIXELS;
        return many && kept.size() > 1;
    }

    long pixels() {
        return kept.values().stream().mapToLong(PageImage::pixels).sum();
    }

    int size() {
        return kept.size();
    }

    void clear() {
        kept.clear();
    }
}
