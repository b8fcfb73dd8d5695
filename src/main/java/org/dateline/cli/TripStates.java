package org.dateline.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.dateline.article.ReadFault;
import org.dateline.pipeline.Pipeline;
import org.dateline.review.NoTripException;
import org.dateline.review.TripState;
import org.dateline.review.TripStateReader;
import org.dateline.store.TripReader;

/** Reads trips from folders of articles, or from files that {@code itinerary} wrote. */
final class TripStates {
    private final Console console;
    private boolean allRead = true;

    TripStates(Console console) {
        this.console = console;
    }

    /** Whether all that was asked for could be read. */
    boolean allRead() {
        return allRead;
    }

    /** Of a folder the trip that its articles tell the most of; empty, and told, where there is none. */
    Optional<TripState> read(Path path) {
        return Files.isDirectory(path) ? ofFolder(path) : ofFile(path);
    }

    private Optional<TripState> ofFolder(Path folder) {
        TripReader.Result result = new TripReader(Pipeline.load()).readFolder(folder);
        result.faults().stream().map(ReadFault::describe).forEach(console::tell);
        allRead &= result.faults().isEmpty();
        if (result.trips().isEmpty() && result.faults().isEmpty()) {
            return none(folder + " holds no articles");
        }
        return result.trips().stream().findFirst().map(TripState::of);
    }

    private Optional<TripState> ofFile(Path file) {
        try {
            return Optional.of(TripStateReader.read(Files.readString(file)));
        } catch (NoTripException wrong) {
            return none(file + " " + wrong.getMessage());
        } catch (CharacterCodingException notUtf8) {
            return none(file + " is no JSON of a trip; “dateline itinerary” writes one");
        } catch (IOException e) {
            return none(file + " cannot be read (" + e.getClass().getSimpleName() + "); check the path");
        }
    }

    private Optional<TripState> none(String why) {
        console.tell(why);
        allRead = false;
        return Optional.empty();
    }
}
