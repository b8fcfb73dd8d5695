package org.dateline.place;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/** Writes drafts as the bytes that {@link GazetteerIndex} reads. The same drafts give the same bytes. */
final class GazetteerWriter {
    private record Entry(long key, int posting, double rank) {}

    private final Map<String, Integer> strings = new LinkedHashMap<>();

    private GazetteerWriter() {}

    static byte[] write(List<Draft> drafts) {
        return new GazetteerWriter().bytes(drafts);
    }

    private byte[] bytes(List<Draft> unsorted) {
        List<Draft> drafts = new ArrayList<>(unsorted);
        drafts.sort(Comparator.comparing(
                        (Draft d) -> d.feature == Feature.COUNTRY ? 0 : d.feature == Feature.ADMIN1 ? 1 : 2)
                .thenComparing(d -> d.country)
                .thenComparing(d -> d.regionCode)
                .thenComparing(d -> d.feature)
                .thenComparing(d -> d.name)
                .thenComparingInt(d -> d.id)
                .thenComparingDouble(d -> d.lat)
                .thenComparingDouble(d -> d.lon));
        for (int row = 0; row < drafts.size(); row++) {
            drafts.get(row).row = row;
        }
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        byte[] ids = ids(drafts);
        byte[] columns = columns(drafts, text);
        List<Entry> entries = entries(drafts);
        byte[] table = strings();
        int length = GazetteerIndex.HEADER_BYTES
                + table.length
                + ids.length
                + columns.length
                + text.size()
                + entries.size() * (Long.BYTES + Integer.BYTES)
                + Long.BYTES;
        ByteBuffer out = ByteBuffer.allocate(length);
        out.putInt(GazetteerIndex.MAGIC).putInt(GazetteerIndex.VERSION);
        out.putInt(drafts.size()).putInt(entries.size()).putInt(strings.size()).putInt(text.size());
        out.position(GazetteerIndex.HEADER_BYTES);
        out.put(table).put(ids).put(columns).put(text.toByteArray());
        entries.forEach(entry -> out.putLong(entry.key));
        entries.forEach(entry -> out.putInt(entry.posting));
        CRC32 crc = new CRC32();
        crc.update(out.array(), 0, length - Long.BYTES);
        return out.putLong(crc.getValue()).array();
    }

    /** Pairs of id and row, by id. A place without an id takes a pair, too, so that there are as many as places. */
    private static byte[] ids(List<Draft> drafts) {
        ByteBuffer out = ByteBuffer.allocate(drafts.size() * 2 * Integer.BYTES);
        drafts.stream()
                .sorted(Comparator.comparingInt((Draft d) -> d.id).thenComparingInt(d -> d.row))
                .forEach(draft -> out.putInt(draft.id).putInt(draft.row));
        return out.array();
    }

    private byte[] columns(List<Draft> drafts, ByteArrayOutputStream text) {
        ByteBuffer out = ByteBuffer.allocate(drafts.size() * GazetteerIndex.PLACE_BYTES);
        for (Draft draft : drafts) {
            Draft region = draft.feature == Feature.ADMIN1 ? draft : draft.region;
            out.putInt(draft.id);
            out.putInt((int) Math.round(draft.lat * 1e5)).putInt((int) Math.round(draft.lon * 1e5));
            out.putInt((int) Math.min(draft.population, Integer.MAX_VALUE));
            out.putInt(row(region)).putInt(row(draft.parent)).putInt(text.size());
            out.putShort((short) draft.feature.ordinal()).putShort(string(draft.country));
            out.putShort(string(region == null ? draft.regionCode : region.regionCode));
            out.putShort(string(draft.timezone));
            byte[] name = draft.name.getBytes(StandardCharsets.UTF_8);
            text.write(name.length >>> 8);
            text.write(name.length);
            text.write(name, 0, name.length);
        }
        return out.array();
    }

    private static List<Entry> entries(List<Draft> drafts) {
        List<Entry> entries = new ArrayList<>(1 << 20);
        for (Draft draft : drafts) {
            double prominence = draft.prominence();
            draft.names.forEach((name, use) -> {
                double rank = prominence - (use == NameUse.OTHER ? 1.5 : 0);
                entries.add(new Entry(NameKey.of(name), GazetteerIndex.posting(draft.row, use), rank));
            });
        }
        entries.sort((a, b) -> {
            int byKey = Long.compareUnsigned(a.key, b.key);
            int byRank = byKey != 0 ? byKey : Double.compare(b.rank, a.rank);
            return byRank != 0 ? byRank : Integer.compare(a.posting, b.posting);
        });
        return entries;
    }

    private byte[] strings() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (String string : strings.keySet()) {
            byte[] bytes = string.getBytes(StandardCharsets.UTF_8);
            out.write(bytes.length >>> 8);
            out.write(bytes.length);
            out.write(bytes, 0, bytes.length);
        }
        return out.toByteArray();
    }

    private short string(String text) {
        Integer known = strings.get(text);
        int number = known == null ? strings.size() : known;
        if (known == null) {
            strings.put(text, number);
        }
        return (short) number;
    }

    private static int row(@Nullable Draft draft) {
        return draft == null || draft.row < 0 ? GazetteerIndex.NONE : draft.row;
    }
}
