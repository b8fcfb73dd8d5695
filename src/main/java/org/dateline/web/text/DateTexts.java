package org.dateline.web.text;

import io.quarkus.qute.i18n.MessageBundle;

/**
 * How days are written; {@code messages/dates_xx.properties} holds it.
 *
 * <p>Dates are written by patterns of {@link java.time.format.DateTimeFormatter}, so that each language has its order.
 */
@MessageBundle(value = "dates", locale = "en")
public interface DateTexts {
    String fullDate();

    String plainDate();

    String monthYear();

    String shortDay();

    String sameMonthFirst();

    String sameMonthLast();

    String sameYearFirst();

    String sameYearLast();

    String shortFirst();

    String shortLast();

    String closeRange(String first, String last);

    String wideRange(String first, String last);

    String dayAndTime(String day, String time);

    String weekOf(String day);

    String yearOnly(String year);

    String spring(String year);

    String summer(String year);

    String autumn(String year);

    String winter(String year);

    String quarter(String number, String year);

    String firstHalf(String year);

    String secondHalf(String year);

    String partOfYear(String year);

    String until(String day);

    String since(String day);

    String inferred(String day);

    String notDated();

    String placeIn(String place, String country);
}
