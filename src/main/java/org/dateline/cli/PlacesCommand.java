package org.dateline.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.dateline.export.PlaceWriter;
import org.dateline.place.Gazetteer;
import org.dateline.place.Place;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dateline places}: the places that bear a name, as JSON Lines, the likeliest first. */
@Command(name = "places", description = "Looks a place's name up; prints JSON Lines, the likeliest place first.")
final class PlacesCommand implements Callable<Integer> {
    private final Console console;

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "10",
            description = "How many to print at most; 10 if not given.")
    int limit = 10;

    @Parameters(arity = "1..*", paramLabel = "NAME", description = "The name; several words are one name.")
    List<String> words = new ArrayList<>();

    PlacesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        String name = String.join(" ", words);
        Gazetteer gazetteer = Gazetteer.load();
        List<Place> places = gazetteer.listByName(name);
        if (places.isEmpty()) {
            console.tell("no place is known by the name '" + name + "'");
            return 1;
        }
        Writer out = new BufferedWriter(new OutputStreamWriter(console.out(), StandardCharsets.UTF_8));
        for (Place place : places.subList(0, Math.min(Math.max(1, limit), places.size()))) {
            PlaceWriter.write(place, gazetteer.findRegionOf(place).map(Place::name), out);
        }
        out.flush();
        return 0;
    }
}
