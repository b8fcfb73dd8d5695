package org.dateline.desk.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.function.Predicate;
import java.util.zip.ZipException;
import org.dateline.desk.Actor;
import org.dateline.desk.AuditEntry.Action;
import org.dateline.desk.DeskTrip;
import org.dateline.store.Slug;

/** All that the desk keeps. One for a process; made once, used by any number of threads. */
public final class DeskStore implements AutoCloseable {
    private final Database database;
    private final AuditLog audit;
    private final Accounts accounts;
    private final Invitations invitations;
    private final SignIn signIn;
    private final Sessions sessions;
    private final Subjects subjects;
    private final Passkeys passkeys;
    private final ApiTokens tokens;
    private final DeskTrips trips;
    private final Articles articles;
    private final Feeds feeds;
    private final FeedEntries feedEntries;
    private final DecisionLog decisions;
    private final Publications publications;
    private final Visits visits;

    private DeskStore(Database database, InstantSource clock, Passwords passwords) {
        Secrets secrets = new Secrets();
        this.database = database;
        this.audit = new AuditLog(database, clock);
        this.accounts = new Accounts(database, clock, secrets, audit);
        this.invitations = new Invitations(database, clock, secrets, passwords, accounts, audit);
        this.signIn = new SignIn(database, clock, passwords, audit);
        this.sessions = new Sessions(database, clock, secrets, audit);
        this.passkeys = new Passkeys(database, clock, secrets, audit);
        this.subjects = new Subjects(database, clock, accounts, invitations, audit);
        this.tokens = new ApiTokens(database, clock, secrets, audit);
        this.trips = new DeskTrips(database, clock, secrets, audit);
        this.articles = new Articles(database, clock, secrets, audit);
        this.feeds = new Feeds(database, clock, secrets, audit);
        this.feedEntries = new FeedEntries(database, clock, secrets);
        this.decisions = new DecisionLog(database, clock, audit);
        this.publications = new Publications(database, clock, trips, audit);
        this.visits = new Visits(database, clock);
    }

    /**
     * Opens it, and brings it to this version where it is of an earlier one.
     *
     * @param clock what times are taken from
     */
    public static DeskStore open(DatabaseSettings settings, InstantSource clock) {
        return open(settings, clock, Passwords.COST);
    }

    static DeskStore open(DatabaseSettings settings, InstantSource clock, int cost) {
        return new DeskStore(Database.open(settings), clock, new Passwords(cost));
    }

    public AuditLog audit() {
        return audit;
    }

    public Accounts accounts() {
        return accounts;
    }

    public Invitations invitations() {
        return invitations;
    }

    public SignIn signIn() {
        return signIn;
    }

    public Sessions sessions() {
        return sessions;
    }

    public Passkeys passkeys() {
        return passkeys;
    }

    public Subjects subjects() {
        return subjects;
    }

    public ApiTokens tokens() {
        return tokens;
    }

    public DeskTrips trips() {
        return trips;
    }

    public Articles articles() {
        return articles;
    }

    public Feeds feeds() {
        return feeds;
    }

    public FeedEntries feedEntries() {
        return feedEntries;
    }

    public DecisionLog decisions() {
        return decisions;
    }

    public Publications publications() {
        return publications;
    }

    public Visits visits() {
        return visits;
    }

    /** The whole store as one file, a database of SQLite; others may go on writing meanwhile. */
    public void backUp(Path file) throws IOException {
        Backup.write(database, file);
    }

    /**
     * Takes all of a backup into this store.
     *
     * @return false where the store is not empty, and nothing was done
     */
    public boolean restore(Path file) throws IOException {
        return Backup.restore(database, file);
    }

    /** A trip as a ZIP that is, unpacked, a folder as Dateline reads it. */
    public void exportTrip(String trip, OutputStream out) throws IOException {
        TripArchive.Contents contents = new TripArchive.Contents(
                trips.get(trip), articles.list(trip), decisions.list(trip), publications.list(trip), feeds.list(trip));
        new TripArchive(articles).write(contents, out);
    }

    /**
     * Makes a trip of such a ZIP: a draft, with its articles and history, whose feeds are watched from now on. What was published of it is published again by who
     * answers for it here.
     *
     * @throws ZipException where it is no trip's ZIP, with a sentence for people; then nothing was done
     */
    public DeskTrip importTrip(InputStream in, Actor actor) throws IOException {
        return importTrip(in, TripArchiveReader.LARGEST, slug -> false, actor);
    }

    /**
     * The same.
     *
     * @param largest so many bytes it may unpack to
     * @param used whether something else is served under a slug
     */
    public DeskTrip importTrip(InputStream in, long largest, Predicate<String> used, Actor actor) throws IOException {
        TripArchiveReader.Found found = TripArchiveReader.read(in, largest);
        if (used.test(Slug.of(found.title()))) {
            throw new ZipException("a folder is served under the name of its trip, '" + found.title() + "'");
        }
        return database.write(connection -> {
            DeskTrip trip = trips.create(connection, found.title(), actor, Action.TRIP_IMPORTED);
            for (TripArchiveReader.Found.File file : found.files()) {
                articles.add(connection, trip.id(), file.file(), file.hidden(), actor);
            }
            decisions.append(connection, trip.id(), found.decisions(), 0, actor);
            for (String address : found.feeds()) {
                feeds.add(connection, trip.id(), address, trip.created(), actor);
            }
            return trips.get(connection, trip.id());
        });
    }

    @Override
    public void close() {
        database.close();
    }
}
