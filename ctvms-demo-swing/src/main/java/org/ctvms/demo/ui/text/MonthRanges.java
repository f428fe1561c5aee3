package org.ctvms.demo.ui.text;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Writes months that follow each other as one: {@code Sep–Nov 2026}. */
public final class MonthRanges {
    private MonthRanges() {}

    /** The months, which come oldest first, separated by commas; nothing for none. */
    public static String of(List<YearMonth> months, Formats formats) {
        List<Range> ranges = new ArrayList<>();
        for (YearMonth month : months) {
            int last = ranges.size() - 1;
            if (last >= 0 && ranges.get(last).to().plusMonths(1).equals(month)) {
                ranges.set(last, new Range(ranges.get(last).from(), month));
            } else {
                ranges.add(new Range(month, month));
            }
        }
        return ranges.stream().map(range -> range.words(formats)).collect(Collectors.joining(", "));
    }

    private record Range(YearMonth from, YearMonth to) {
        String words(Formats formats) {
            String end = formats.shortMonth(to) + " " + to.getYear();
            if (from.equals(to)) {
                return end;
            }
            String year = from.getYear() == to.getYear() ? "" : " " + from.getYear();
            return formats.shortMonth(from) + year + "–" + end;
        }
    }
}
