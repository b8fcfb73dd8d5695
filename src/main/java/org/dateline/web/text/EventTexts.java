package org.dateline.web.text;

import io.quarkus.qute.i18n.MessageBundle;

/** What is said of an event, and of what sources disagree on; {@code messages/told_xx.properties} holds it. */
@MessageBundle(value = "told", locale = "en")
public interface EventTexts {
    // Events
    String howWeKnow();

    String chosen();

    String notChosen();

    String withPeople();

    String addToCalendar();

    String copyEventLink();

    // For who may edit it
    String editEvent();

    String editTrip();

    String unpublished();

    String weekdayConflict();

    String sourcesConflict();

    String anachronism();

    String travelConflict();

    String detourConflict();

    String unconfirmed();

    String putTogether();

    String dateElsewhere(String text);

    String placeElsewhere(String text);

    String readAs(String when);

    String toldAs(String status);

    String eventTitle(String kind, String what);

    // What is wrong, what was chosen, and why
    String sentences(String first, String other);

    String printedWrong(int n, String text, String weekday);

    String weekdayFits(String day);

    String chosenByOthers(int n, String day);

    String chosenByWeekday(String day);

    String chosenPlain(String day);

    String daysDisagree(String days);

    String chosenByMost(int n, String day);

    String either(String first, String other);

    String planGivenUp(String day, String plan, String later);

    String tooFar(String places);

    String detourWhy(String place, String km, String before, String after);

    String yearWrong(String text, String year);

    String pastAsPlan(String text, String published);

    String futureAsDone(String text, String published);

    String noSuchDay(String text);

    String backwards(String text);

    String ambiguous(String text, String first, String other);

    String openDates();

    String otherLanguage(String language);

    String nobodyTravels();
}
