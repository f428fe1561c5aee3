package org.ctvms.demo.hostile;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.ctvms.core.refusal.CtvmsException;

/** What happens when one text is given to every place, one after the other. */
final class HomeStory {
    private final Home home;
    private final Hostile hostile;
    private final List<Cell> cells = new ArrayList<>();

    private HomeStory(Home home, Hostile hostile) {
        this.home = home;
        this.hostile = hostile;
    }

    /** The text's column of the table. */
    static List<Cell> of(Home home, Hostile hostile) {
        HomeStory story = new HomeStory(home, hostile);
        story.offer(Table.settings());
        home.open();
        story.offer(Table.arrivals());
        home.moveIn();
        story.offer(Table.business());
        return story.cells;
    }

    private void offer(Stream<Field> fields) {
        fields.forEach(field -> cells.add(new Cell(field, hostile, outcome(field))));
    }

    private Outcome outcome(Field field) {
        home.watch().markIfUnknown();
        try {
            return taken(field, field.offer().give(home, field.text(hostile)));
        } catch (CtvmsException refusal) {
            return new Outcome.Turned(refusal, home.watch().changed());
        } catch (RuntimeException | Error failure) {
            home.watch().forget();
            return new Outcome.Broken(failure);
        }
    }

    private Outcome taken(Field field, String back) {
        if (field.changes()) {
            home.watch().forget();
            return new Outcome.Taken(back, List.of());
        }
        return new Outcome.Taken(back, home.watch().changed());
    }
}
