package org.dateline.web.text;

import io.quarkus.qute.i18n.MessageBundle;

/** What the page of a trip says; {@code messages/msg_xx.properties} holds it, a file a language. */
@MessageBundle(value = "msg", locale = "en")
public interface Texts {
    // Page
    String tagline();

    String thisPage();

    String language();

    String skipToDays();

    String skipToText();

    String sources();

    String share();

    String shareAndExport();

    String subscribe();

    String copyLink();

    String sendLink();

    String subscribeShown();

    String calendarFile();

    String dataFile();

    String mapFile();

    String tableFile();

    String earthFile();

    String briefingFile();

    String timelineFile();

    String linkedFile();

    String printBriefing();

    String embedTrip();

    String useIt();

    String download();

    String mapAndTimeline();

    String dayByDay();

    String emptyTrip();

    String emptyTripProblems();

    String emptyTripAdvice();

    String quietDay();

    String dayPicture();

    String dateLineCrossed();

    String undated();

    String undatedWhy();

    String spans();

    String background();

    String backgroundWhy();

    String nothingFits();

    String showAllEvents();

    String original();

    String corrections();

    String problems();

    String everythingFrom();

    String credits();

    String licences();

    String noMap();

    String noStrip();

    // Counts
    String stops(int n);

    String articles(int n);

    String events(int n);

    String statements(int n);

    String dates(int n);

    String places(int n);

    String stopsFrom(String stops, String place);

    String kilometres(String number);

    String way(String stops);

    String wayFrom(String place, String stops);

    String moreStops(int n);

    String countHappened(int n);

    String countPlanned(int n);

    String countPossible(int n);

    String countCancelled(int n);

    String allHappened();

    String allPlanned();

    String allPossible();

    String allCancelled();

    String counted(String events, String counts);

    String daySummary(String events, String kinds);

    String asOf(String day);

    String asOfUndated();

    String statementsIn(String statements, String articles);

    String readFrom(String articles);

    String listMore(String first, String other);

    String listLast(String first, String other);

    // The trip's title
    String tripTitle(String traveller, String countries);

    String otherCountries(int n);

    /** Codes of the countries whose names take an article. */
    String definiteCountries();

    String definite(String country);

    // Map
    String routeMap(String stops);

    String thenStop(String place);

    String fromPlace(String place);

    String toPlace(String place);

    String otherReading(String place);

    String detour(String place);

    String areaKey();

    String softKey();

    String otherKey();

    String mapScale(String km);

    String drawnFrom();

    String mapMethod();
}
