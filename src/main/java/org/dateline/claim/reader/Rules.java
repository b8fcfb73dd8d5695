package org.dateline.claim.reader;

import java.util.List;
import org.dateline.claim.rule.AddressGuard;
import org.dateline.claim.rule.ArchiveGuard;
import org.dateline.claim.rule.AsideGuard;
import org.dateline.claim.rule.CarriedDays;
import org.dateline.claim.rule.CarriedPlaces;
import org.dateline.claim.rule.ClauseGuard;
import org.dateline.claim.rule.ClauseRule;
import org.dateline.claim.rule.DatelineNews;
import org.dateline.claim.rule.DayRule;
import org.dateline.claim.rule.DaysApart;
import org.dateline.claim.rule.HeadingClaims;
import org.dateline.claim.rule.HeadingDays;
import org.dateline.claim.rule.HerePlaces;
import org.dateline.claim.rule.HistoryGuard;
import org.dateline.claim.rule.HostCountryPlaces;
import org.dateline.claim.rule.ItemPlaces;
import org.dateline.claim.rule.JourneyOverDays;
import org.dateline.claim.rule.LineBelowPlaces;
import org.dateline.claim.rule.NearDestination;
import org.dateline.claim.rule.NewsOfTheDay;
import org.dateline.claim.rule.OwnDays;
import org.dateline.claim.rule.OwnPlaces;
import org.dateline.claim.rule.PairedDates;
import org.dateline.claim.rule.PlaceLeft;
import org.dateline.claim.rule.PlaceRule;
import org.dateline.claim.rule.PresentNews;
import org.dateline.claim.rule.QuestionGuard;
import org.dateline.claim.rule.RelatedDates;
import org.dateline.claim.rule.RemoteGuard;
import org.dateline.claim.rule.ScheduleItems;
import org.dateline.claim.rule.SentenceGuard;
import org.dateline.claim.rule.SentenceRule;
import org.dateline.claim.rule.SharedDays;
import org.dateline.claim.rule.StayDays;
import org.dateline.claim.rule.TableRows;
import org.dateline.claim.rule.TherePlaces;
import org.dateline.claim.rule.ToldClause;
import org.dateline.claim.rule.TranscriptPlaces;
import org.dateline.claim.rule.UndatedNews;

/** The rules, in the order in which they are asked. A new one is a class, a line here, and its sentences. */
final class Rules {
    /** Of sentences that tell of no whereabouts. */
    static final List<SentenceGuard> SENTENCE_GUARDS =
            List.of(new QuestionGuard(), new ArchiveGuard(), new AddressGuard());

    /** Of clauses that tell of none. */
    static final List<ClauseGuard> CLAUSE_GUARDS = List.of(new RemoteGuard(), new HistoryGuard(), new AsideGuard());

    /** Where a clause is: the first that finds places has them. */
    static final List<PlaceRule> PLACES = List.of(
            new OwnPlaces(),
            new ItemPlaces(),
            new LineBelowPlaces(),
            new HerePlaces(),
            new TherePlaces(),
            new CarriedPlaces(),
            new HostCountryPlaces());

    /** Those of them that hold of whoever is named: not all who are named beside a host are received. */
    static final List<PlaceRule> PLACES_OF_ANYBODY =
            List.of(new OwnPlaces(), new ItemPlaces(), new HerePlaces(), new TherePlaces(), new CarriedPlaces());

    /** On which days: the first that finds any has them. */
    static final List<DayRule> DAYS =
            List.of(new DaysApart(), new OwnDays(), new HeadingDays(), new SharedDays(), new CarriedDays());

    /** What a clause with its places and days claims, where it is news of the day of publication: the first that finds some. */
    static final List<ClauseRule> NEWS = List.of(new NewsOfTheDay(), new PresentNews(), new UndatedNews());

    /** The same for all others; each adds its own. */
    static final List<ClauseRule> CLAIMS =
            List.of(new ToldClause(), new StayDays(), new NearDestination(), new PlaceLeft());

    /** What a sentence claims before its clauses are read. */
    static final SentenceRule HEADING = new HeadingClaims();

    /** What a sentence claims that is a row of a table: nothing else is read of it then. */
    static final SentenceRule ROW = new TableRows();

    /** What it claims beside them; each adds its own. */
    static final List<SentenceRule> SENTENCES = List.of(
            new TranscriptPlaces(),
            new ScheduleItems(),
            new JourneyOverDays(),
            new PairedDates(),
            new DatelineNews(),
            new RelatedDates());

    /** Those of them that hold of whoever is named, and not only of who the article is about. */
    static final List<SentenceRule> OF_ANYBODY = List.of(new TranscriptPlaces());

    private Rules() {}
}
