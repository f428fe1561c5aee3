package org.ctvms.core.customer;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ctvms.core.refusal.Check;

/**
 * Where the customer lives. Each part is one line of at most 100 characters and may be empty, but for the house.
 *
 * @param house house, flat or door
 * @param area street, area or village
 * @param district district or city
 * @param state state or province
 * @param country country
 * @param postalCode postal code
 */
public record Address(String house, String area, String district, String state, String country, String postalCode) {
    private static final int LONGEST = 100;

    /** Checks every part. */
    public Address {
        house = Check.text("house", house, LONGEST);
        area = Check.optionalText("area", area, LONGEST);
        district = Check.optionalText("district", district, LONGEST);
        state = Check.optionalText("state", state, LONGEST);
        country = Check.optionalText("country", country, LONGEST);
        postalCode = Check.optionalText("postalCode", postalCode, LONGEST);
    }

    /** The parts that are there, in the order they are written on a letter. */
    public List<String> lines() {
        return Stream.of(house, area, district, state, country, postalCode)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.toUnmodifiableList());
    }
}
