package org.ctvms.demo.ui.table;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** A file that a list is written into, row by row; complete when it is closed. */
interface ListFile extends Closeable {
    /** Adds a row. */
    void add(List<CellValue> row) throws IOException;
}
