package org.ctvms.demo.hostile;

import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.ctvms.core.refusal.CtvmsException;

/**
 * A row of the table: a place that takes a text.
 *
 * @param place as {@link TextPlaces} names it
 * @param shape what makes a text of the kind the place wants of a hostile one, which stays in it
 * @param form what makes of a text the form it is kept in
 * @param refusal whether a refusal names the field or the rule
 * @param changes whether a text that is taken is kept; else it changes nothing, taken or not
 * @param offer gives the text to the place
 */
record Field(
        String place,
        UnaryOperator<String> shape,
        UnaryOperator<String> form,
        Predicate<CtvmsException> refusal,
        boolean changes,
        Offer offer) {
    /** Gives a text to a place and says what came back; throws as the engine does. */
    interface Offer {
        String give(Home home, String text);
    }

    /** A place that keeps texts; one it does not keep is refused as that input. */
    static Field keeping(String place, String input, Offer offer) {
        return new Field(place, UnaryOperator.identity(), Field::kept, Refused.as(input), true, offer);
    }

    /** A place of the settings; a text it does not keep is refused as that property. */
    static Field setting(String place, String property, Offer offer) {
        return new Field(place, UnaryOperator.identity(), Field::kept, Refused.asSetting(property), true, offer);
    }

    /** A place whose text is only compared with what there is. */
    static Field looking(String place, Predicate<CtvmsException> refusal, Offer offer) {
        return new Field(place, UnaryOperator.identity(), Field::kept, refusal, false, offer);
    }

    Field shaped(UnaryOperator<String> wanted) {
        return new Field(place, wanted, form, refusal, changes, offer);
    }

    Field keptAs(UnaryOperator<String> wanted) {
        return new Field(place, shape, wanted, refusal, changes, offer);
    }

    /** The text as it is offered. */
    String text(Hostile hostile) {
        return shape.apply(hostile.text());
    }

    /** What is kept of it. */
    String kept(Hostile hostile) {
        return form.apply(text(hostile));
    }

    /** What is kept of a text: all but outer spaces, and one sign for each new line. */
    static String kept(String text) {
        return text.strip().replace("\r\n", "\n");
    }

    @Override
    public String toString() {
        return place;
    }
}
