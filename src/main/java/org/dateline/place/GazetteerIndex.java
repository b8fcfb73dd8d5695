package org.dateline.place;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * The gazetteer as one array of bytes: columns of places, and names as sorted 64-bit keys. Written by
 * {@link GazetteerWriter}. Nothing is unpacked at load but a table of 2^12 starts, so loading costs reading the
 * file and one checksum.
 */
final class GazetteerIndex {
    static final int MAGIC = 0x444C475A;
    static final int VERSION = 3;
    /** Magic, version, four counts, three lengths. */
    static final int HEADER_BYTES = 9 * Integer.BYTES;
    /** Bytes that a place takes: id, lat, lon, population, region, county or city, name, and four short ones. */
    static final int PLACE_BYTES = 7 * Integer.BYTES + 4 * Short.BYTES;

    static final int NONE = -1;
    private static final int BUCKET_BITS = 16;

    /** Latitudes and longitudes are kept in so many parts of a degree. */
    private static final int UNITS = 100_000;

    private final byte[] bytes;
    private final int places;
    private final int names;
    private final String[] strings;
    private final int idsAt;
    private final int columnsAt;
    private final int textAt;
    private final int keysAt;
    private final int targetsAt;
    private final int[] bucketStart;

    private GazetteerIndex(byte[] bytes, int places, int names, String[] strings, int idsAt, int textLength) {
        this.bytes = bytes;
        this.places = places;
        this.names = names;
        this.strings = strings;
        this.idsAt = idsAt;
        this.columnsAt = idsAt + places * 2 * Integer.BYTES;
        this.textAt = columnsAt + places * PLACE_BYTES;
        this.keysAt = textAt + textLength;
        this.targetsAt = keysAt + names * Long.BYTES;
        this.bucketStart = buckets();
    }

    /**
     * Reads an index.
     *
     * @param length how many bytes the stream has, as far as that is known; negative where not
     * @throws GazetteerException when the stream is no index, is of another version, or is damaged
     */
    static GazetteerIndex read(InputStream in, int length) throws IOException {
        ByteBuffer data = ByteBuffer.wrap(bytes(in, length));
        if (data.capacity() < HEADER_BYTES + Long.BYTES || data.getInt(0) != MAGIC) {
            throw new GazetteerException("the gazetteer's index is not one; build it again (mvn process-classes)");
        }
        if (data.getInt(4) != VERSION) {
            throw new GazetteerException("the gazetteer's index is of version " + data.getInt(4)
                    + ", this program reads " + VERSION + "; build it again (mvn clean process-classes)");
        }
        int end = data.capacity() - Long.BYTES;
        CRC32 crc = new CRC32();
        crc.update(data.array(), 0, end);
        if (crc.getValue() != data.getLong(end)) {
            throw new GazetteerException(
                    "the gazetteer's index is damaged (its checksum is wrong); build it again (mvn clean"
                            + " process-classes)");
        }
        int places = data.getInt(8);
        int names = data.getInt(12);
        int stringCount = data.getInt(16);
        int textLength = data.getInt(20);
        String[] strings = new String[stringCount];
        int at = HEADER_BYTES;
        for (int i = 0; i < stringCount; i++) {
            int size = data.getShort(at);
            strings[i] = new String(data.array(), at + 2, size, StandardCharsets.UTF_8);
            at += 2 + size;
        }
        GazetteerIndex index = new GazetteerIndex(data.array(), places, names, strings, at, textLength);
        index.check();
        return index;
    }

    /** All bytes of the stream; at once where it is known how many there are, since they are many. */
    private static byte[] bytes(InputStream in, int length) throws IOException {
        if (length < 0) {
            return in.readAllBytes();
        }
        byte[] bytes = new byte[length];
        int read = in.readNBytes(bytes, 0, length);
        return read == length ? bytes : Arrays.copyOf(bytes, read);
    }

    /** Refuses points off the map, and the point 0, 0, which stands for none in careless data. */
    private void check() {
        for (int place = 0; place < places; place++) {
            int row = row(place);
            int lat = intAt(row + 4);
            int lon = intAt(row + 8);
            boolean onMap = lat >= -90 * UNITS && lat <= 90 * UNITS && lon >= -180 * UNITS && lon <= 180 * UNITS;
            if (!onMap || lat == 0 && lon == 0) {
                throw new GazetteerException(
                        "the gazetteer's index puts " + name(place) + " at " + lat(place) + ", " + lon(place)
                                + ", where it cannot be; mend gazetteer/tables and build it again (mvn"
                                + " process-classes)");
            }
        }
    }

    int size() {
        return places;
    }

    private final LastPostings last = new LastPostings(this::look);

    /**
     * The postings of a name, or null where it has none: each holds the place (see {@link #place(int)}) and the use
     * (see {@link #use(int)}); more prominent places first. Not to be changed.
     */
    int @Nullable [] find(long key) {
        return last.find(key);
    }

    private int @Nullable [] look(long key) {
        int bucket = (int) (key >>> (64 - BUCKET_BITS));
        int end = bucketStart[bucket + 1];
        int from = first(bucketStart[bucket], end, key);
        int at = from;
        while (at < end && keyAt(at) == key) {
            at++;
        }
        if (at == from) {
            return null;
        }
        int[] found = new int[at - from];
        for (int i = 0; i < found.length; i++) {
            found[i] = intAt(targetsAt + (from + i) * Integer.BYTES);
        }
        return found;
    }

    static int posting(int place, NameUse use) {
        return place << 3 | use.ordinal();
    }

    static int place(int posting) {
        return posting >>> 3;
    }

    static NameUse use(int posting) {
        return NameUse.ofOrdinal(posting & 7);
    }

    /** The place with this GeoNames id, or {@link #NONE}. */
    int findById(int id) {
        int low = 0;
        int high = places - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int there = intAt(idsAt + middle * 8);
            if (there == id) {
                return intAt(idsAt + middle * 8 + 4);
            }
            if (there < id) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return NONE;
    }

    /** GeoNames id; 0 where it has none. */
    int id(int place) {
        return intAt(row(place));
    }

    double lat(int place) {
        return intAt(row(place) + 4) / (double) UNITS;
    }

    double lon(int place) {
        return intAt(row(place) + 8) / (double) UNITS;
    }

    int population(int place) {
        return intAt(row(place) + 12);
    }

    /** The first-level region it lies in, as a place; {@link #NONE} where none is known. */
    int region(int place) {
        return intAt(row(place) + 16);
    }

    /** For a city its county, for a venue its city; {@link #NONE} where none is known. */
    int parent(int place) {
        return intAt(row(place) + 20);
    }

    String name(int place) {
        int at = textAt + intAt(row(place) + 24);
        int length = shortAt(at);
        return new String(bytes, at + 2, length, StandardCharsets.UTF_8);
    }

    Feature feature(int place) {
        return Feature.ofOrdinal(shortAt(row(place) + 28));
    }

    /** Number of its ISO 3166-1 code among the strings; the empty string's for a place in no one country. */
    int country(int place) {
        return shortAt(row(place) + 30);
    }

    /** The country of an ISO 3166-1 alpha-2 code in capitals, as a place; {@link #NONE} where there is none. */
    int findCountry(String code) {
        for (int place = 0; place < places && feature(place) == Feature.COUNTRY; place++) {
            if (countryCode(place).equals(code)) {
                return place;
            }
        }
        return NONE;
    }

    String countryCode(int place) {
        return strings[country(place)];
    }

    String regionCode(int place) {
        return strings[shortAt(row(place) + 32)];
    }

    String timezone(int place) {
        return strings[shortAt(row(place) + 34)];
    }

    private int row(int place) {
        return columnsAt + place * PLACE_BYTES;
    }

    private long keyAt(int name) {
        int at = keysAt + name * Long.BYTES;
        return (long) intAt(at) << Integer.SIZE | intAt(at + Integer.BYTES) & 0xFFFF_FFFFL;
    }

    /** Byte by byte, which costs the first of Java's compilers a third of what a buffer does. */
    private int intAt(int at) {
        return bytes[at] << 24 | (bytes[at + 1] & 0xFF) << 16 | (bytes[at + 2] & 0xFF) << 8 | bytes[at + 3] & 0xFF;
    }

    private short shortAt(int at) {
        return (short) (bytes[at] << 8 | bytes[at + 1] & 0xFF);
    }

    private int[] buckets() {
        int[] starts = new int[(1 << BUCKET_BITS) + 1];
        int bucket = 0;
        for (int name = 0; name < names; name++) {
            int own = shortAt(keysAt + name * Long.BYTES) & (1 << BUCKET_BITS) - 1; // a key's first two bytes
            while (bucket < own) {
                starts[++bucket] = name;
            }
        }
        Arrays.fill(starts, bucket + 1, starts.length, names);
        return starts;
    }

    /** The first of the names from one to another, exclusive, whose key is no less. */
    private int first(int from, int to, long key) {
        int low = from;
        int high = to;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (Long.compareUnsigned(keyAt(middle), key) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
