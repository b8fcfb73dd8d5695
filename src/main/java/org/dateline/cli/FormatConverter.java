package org.dateline.cli;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.dateline.export.TripFormat;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a format of the command line. */
final class FormatConverter implements ITypeConverter<TripFormat> {
    @Override
    public TripFormat convert(String value) {
        return TripFormat.findByName(value)
                .orElseThrow(
                        () -> new TypeConversionException("'" + value + "' is no format; choose one of " + names()));
    }

    private static String names() {
        return Arrays.stream(TripFormat.values()).map(TripFormat::label).collect(Collectors.joining(", "));
    }
}
