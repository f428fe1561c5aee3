package org.ctvms.core.refusal;

/**
 * What is wrong with a value, so that hosts can say it in their users' words. The limits that each names are the {@link
 * InvalidInputException#limits()}, in that order.
 */
public enum Flaw {
    /** Something else, which only the message says. */
    OTHER,
    /** Nothing was given. */
    MISSING,
    /** The text has no character that can be seen. */
    EMPTY,
    /** The text is too long; the largest number of characters. */
    TOO_LONG,
    /** The text is too short or too long; the smallest and the largest number of characters. */
    WRONG_LENGTH,
    /** The text has a character that can't be stored; the character, such as {@code U+0007}. */
    UNSUPPORTED_CHARACTER,
    /** The text begins or ends with a space. */
    OUTER_SPACE,
    /** It is no number. */
    NOT_A_NUMBER,
    /** The number, day or month is too small or too large; the smallest and the largest. */
    OUT_OF_RANGE,
    /** The number is too large; the largest. */
    TOO_LARGE,
    /** The amount is not more than 0. */
    NOT_POSITIVE,
    /** The amount has more decimals than the currency; the decimals of the currency. */
    TOO_MANY_DECIMALS,
    /** It is no phone number; the smallest and the largest number of digits. */
    NOT_A_PHONE_NUMBER,
    /** It is no e-mail address. */
    NOT_AN_EMAIL_ADDRESS,
    /** It is no user name; the smallest and the largest number of characters. */
    NOT_A_USER_NAME,
    /** The user name has the form of the generated ones. */
    RESERVED_USER_NAME,
    /** Nobody who lives was born on that day. */
    NOT_A_BIRTH_DATE,
    /** The day is in the future. */
    IN_THE_FUTURE,
    /** The day is too long ago; the largest number of years. */
    TOO_LONG_AGO,
    /** The new password is the current one. */
    UNCHANGED
}
