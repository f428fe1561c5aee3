package org.ctvms.demo.ui.admin.customers;

import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.ctvms.core.AdminSession;
import org.ctvms.demo.ui.Ui;
import org.ctvms.demo.ui.admin.AdminDesk;

/** What the parts of the screen stand on: the way to the engine and to the notice above them. On the event thread. */
interface CustomersDesk {
    /** The desk the screen is at. */
    AdminDesk desk();

    /** Reads; see {@link org.ctvms.demo.ui.Screen}. */
    <T> void load(Supplier<T> call, Consumer<? super T> then);

    /** The same; the predicate receives a failure before people do. */
    <T> void load(Supplier<T> call, Consumer<? super T> then, Predicate<RuntimeException> failed);

    /** Does something; a refusal is shown above the content. */
    <T> void act(Supplier<T> call, Consumer<? super T> then);

    /** Tells that something was done. */
    void say(String words);

    /** Tells something to be aware of. */
    void warn(String words);

    /** Tells why something was not done. */
    void complain(RuntimeException problem);

    /** Shows the customer's details. */
    void open(CustomerPage page);

    /** Words, formats, calls. */
    default Ui ui() {
        return desk().ui();
    }

    /** The words of the key. */
    default String text(String key, Object... values) {
        return ui().text(key, values);
    }

    /** What the admin may do. */
    default AdminSession session() {
        return desk().session();
    }
}
