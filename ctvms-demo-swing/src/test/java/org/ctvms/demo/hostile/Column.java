package org.ctvms.demo.hostile;

import java.util.List;

/**
 * A column of the table: what all places did with one text, and what left the engine then.
 *
 * @param hostile the text
 * @param cells the places
 * @param papers what holds the text where it was taken, and plain ones where it was not
 */
record Column(Hostile hostile, List<Cell> cells, Papers papers) {
    static Column of(Stage stage, Hostile hostile) {
        Home home = new Home(stage);
        List<Cell> cells = HomeStory.of(home, hostile);
        return new Column(hostile, cells, Papers.of(home));
    }
}
