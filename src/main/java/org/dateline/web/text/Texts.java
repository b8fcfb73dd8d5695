package org.dateline.web.text;

import io.quarkus.qute.i18n.MessageBundle;

/**
 * What the server's pages say; {@code messages/msg_xx.properties} holds it, a file a language.
 *
 * <p>Dates are written by patterns of {@link java.time.format.DateTimeFormatter}, so that each language has its order.
 */
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

    // Events
    String howWeKnow();

    String chosen();

    String notChosen();

    String withPeople();

    String addToCalendar();

    String copyEventLink();

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

    String otherKey();

    String mapScale(String km);

    String drawnFrom();

    String mapMethod();

    // Dates: patterns of java.time, and words around them
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

    // Articles
    String backToTrip();

    String noText();

    String datedFrom(String evidence);

    String inferredFrom(String dates);

    String inferredPlain();

    String readAsDay(String text, String day);

    String unknownPlace();

    String toldHere();

    String showOnTrip(String title);

    String onTheTrip();

    String addsNothing();

    String aDate();

    String aPlace();

    String asRead(String dates, String places);

    // Other pages
    String trips();

    String noTrips();

    String allTrips();

    String noSuchPage();

    String noSuchPageAdvice();

    String noSuchTrip();

    String noSuchTripAdvice();

    String noSuchArticle();

    String noSuchArticleAdvice();

    String fault();

    String faultAdvice();

    String noSuchHost();

    String noSuchHostAdvice();

    String busy();

    String partOf(int number, int count);

    String partEarlier();

    String partLater();

    String parts();

    String moreInFile(int number);

    String busyAdvice();

    String wholeTrip();

    String noEvents();

    String routeCard(String title);

    // The page of the embed code
    String embedAdvice();

    String embedOptions();

    String embedShow();

    String viewBoth();

    String viewMap();

    String viewTimeline();

    String viewList();

    String embedColours();

    String themeAuto();

    String themeLight();

    String themeDark();

    String embedLanguage();

    String languageAuto();

    String embedWidth();

    String embedApply();

    String codeScript();

    String codeScriptWhy();

    String codeFrame();

    String codeFrameWhy();

    String codeOembed();

    String preview();
}
