package org.dateline.web.text;

import io.quarkus.qute.i18n.MessageBundle;

/**
 * What scripts say, and the names of kinds and statuses, which both say; {@code messages/ui_xx.properties} holds it.
 *
 * <p>Every parameter is a text, so that the page can be handed the texts with places to fill: see {@link Wording#forScripts}.
 */
@MessageBundle(value = "ui", locale = "en")
public interface ScriptTexts {
    String happened();

    String planned();

    String possible();

    String cancelled();

    String departure();

    String arrival();

    String travel();

    String meeting();

    String summit();

    String signing();

    String ceremony();

    String meal();

    String speech();

    String visit();

    String other();

    String undated();

    String until(String day);

    String since(String day);

    /** A pattern of a day, and one of a month: what scripts write looks like what the page says. */
    String shortDate();

    String monthDate();

    String range(String first, String last);

    String back();

    String next();

    String play();

    String pause();

    String stepThrough();

    String oneOf(String number, String all);

    String partOfAll(String number, String all);

    String eventOne();

    String eventMany(String number);

    String chooseOne();

    String timeline();

    String timelineView();

    String timelineFailed();

    String rows();

    String rowsByPlace();

    String rowsBySource();

    String rowsByTrip();

    String around();

    String onTheWay();

    String earlier(String number);

    String later(String number);

    String dateLine();

    String allDates();

    String theTrip();

    String zoomIn();

    String zoomOut();

    String globe();

    String globeTitle();

    String mapView();

    String mapFailed();

    String mapScroll();

    String mapScrollMac();

    String mapTouch();

    String wholeRoute();

    String flat();

    String search();

    String searchTrips();

    String order();

    String newestFirst();

    String oldestFirst();

    String byTitle();

    String tripsFound(String number, String all);

    String filter();

    String showAll();

    String tryInstead();

    String everywhere();

    String found(String words, String number);

    String days();

    String firstDay();

    String lastDay();

    String allDays();

    String scope();

    String status();

    String kind();

    String country();

    String source();

    String noCountry();

    String times();

    String timesThere();

    String timesHere();

    String copy();

    String copied();

    String copyByHand();
}
