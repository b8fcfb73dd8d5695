package org.dateline.claim.diary;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.claim.diary.DiaryDays.Days;
import org.dateline.place.PlaceMention;
import org.dateline.sentence.SentenceTokens;
import org.dateline.sentence.Word;
import org.dateline.time.DateForm;
import org.dateline.time.DateMention;
import org.dateline.time.EntryDateReader;
import org.dateline.time.TimexType;

/** For how long those who tell say that they stayed where they were. */
final class StayLength {
    /** Who stays for longer than so many days lives there. */
    static final int LONGEST_STAY = 14;

    static final Pattern LENGTH = Pattern.compile("P(\\d+)(?:D|N.*)");

    private StayLength() {}

    /** "We stayed for three nights", from the day on; empty where it does not say for how long. */
    static Optional<Days> length(SentenceTokens words, LocalDate from) {
        Stream<Integer> counts = words.dates().stream()
                .filter(date -> date.type() == TimexType.DURATION)
                .filter(date -> isStay(words, words.tokenAt(date.span().start()) - 1))
                .flatMap(date -> LENGTH.matcher(date.value()).results())
                .map(length -> Integer.parseInt(length.group(1)));
        Stream<Integer> nights = IntStream.range(2, words.size())
                .filter(i -> DiaryWords.is("nights", words.word(i)) && isStay(words, i - 2))
                .flatMap(i -> EntryDateReader.number(words.word(i - 1)).stream())
                .boxed();
        Stream<Integer> until = words.dates().stream()
                .filter(date -> DiaryWords.is(
                        "until", words.word(words.tokenAt(date.span().start()) - 1)))
                .flatMap(date -> end(date, from).stream())
                .map(day -> 1 + (int) ChronoUnit.DAYS.between(from, day));
        return Stream.of(counts, nights, until)
                .flatMap(Function.identity())
                .filter(count -> stays(words) && count > 1 && count <= LONGEST_STAY)
                .map(count -> new Days(from, from.plusDays(count - 1L), Optional.empty()))
                .findFirst();
    }

    /** "We reached Lima on the 8th, and stayed until the 11th": the visit lasts so long, where no other place is told behind. */
    static void prolong(SentenceTokens words, List<Visit> visits) {
        int stay = verb(words);
        int last = IntStream.range(0, visits.size())
                .filter(i -> words.tokenAt(visits.get(i).place().span().start()) < stay)
                .max()
                .orElse(-1);
        boolean goesOn = IntStream.range(Math.max(0, stay), words.size()).anyMatch(i -> words.place(i) != null);
        if (last < 0 || goesOn || visits.get(last).left() || !visits.get(last).isFact()) {
            return;
        }
        Visit visit = visits.get(last);
        LocalDate from = visits.stream()
                .filter(other -> Visit.isNear(other.place(), visit.place()))
                .map(other -> other.days().first())
                .min(LocalDate::compareTo)
                .orElse(visit.days().first());
        length(words, from).ifPresent(days -> {
            visits.removeIf(other -> other != visit && Visit.isNear(other.place(), visit.place()));
            visits.set(
                    visits.indexOf(visit),
                    visit.on(new Days(days.first(), days.last(), visit.days().mention())));
        });
    }

    /** "From Monday to Friday", "the weekend", but not "last week". */
    static boolean isShort(DateMention date) {
        Optional<LocalDate> first = date.when().first();
        return date.range().isPresent()
                || first.isPresent()
                        && date.when()
                                .last()
                                .filter(last -> ChronoUnit.DAYS.between(first.get(), last) <= 2)
                                .isPresent();
    }

    /** Who stays until Saturday stays until the next one. */
    static Optional<LocalDate> end(DateMention until, LocalDate from) {
        boolean bare = until.form() instanceof DateForm.Weekday weekday && weekday.which() == DateForm.Which.ANY;
        boolean number = until.form() instanceof DateForm.Day day && day.month() == DateForm.MonthSaid.ELSEWHERE;
        return until.when()
                .day()
                .map(day -> bare
                        ? from.with(TemporalAdjusters.next(day.getDayOfWeek()))
                        : number ? nextNumbered(from, day.getDayOfMonth()) : day);
    }

    private static LocalDate nextNumbered(LocalDate from, int number) {
        YearMonth month = number > from.getDayOfMonth()
                ? YearMonth.from(from)
                : YearMonth.from(from).plusMonths(1);
        return month.atDay(Math.min(number, month.lengthOfMonth()));
    }

    /** Where it says that they stayed; -1 where it does not. */
    static int verb(SentenceTokens words) {
        for (int i = 0; i < words.size(); i++) {
            if (DiaryWords.is("stay", words.word(i)) && words.place(i) == null) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isStay(SentenceTokens words, int before) {
        return DiaryWords.is("so long", words.word(before))
                || DiaryWords.is("stay", words.word(before))
                || words.is(before, Word.THERE);
    }

    /**
     * "We stayed in Lima for three nights": those behind the first as well; "after three nights in Lima": those before.
     *
     * @param told whether all that is told without a day is over, as in a post of some days
     */
    static Days at(SentenceTokens words, int at, Days days, boolean told) {
        OptionalInt nights = days.first().equals(days.last()) ? nights(words, at) : OptionalInt.empty();
        if (nights.isPresent()) {
            return stay(words, at, days, nights.getAsInt(), told && isSpent(words, at));
        }
        for (DateMention date : words.dates()) {
            Matcher length = LENGTH.matcher(date.value());
            int from = words.tokenAt(date.span().start());
            boolean lasts = date.type() == TimexType.DURATION && length.matches() && isOf(words, from, at);
            boolean way = IntStream.range(0, 2)
                    .map(i -> words.tokenAt(date.span().end()) + i)
                    .anyMatch(i -> DiaryWords.is("on foot", words.word(i)) // "ten days' march", "ten days from Lima"
                            || words.is(i, Word.FROM));
            if (lasts
                    && (isStayed(words) || isAfter(words, from, at))
                    && !way
                    && days.first().equals(days.last())) {
                int count = Math.min(LONGEST_STAY, Integer.parseInt(length.group(1)));
                boolean past = IntStream.range(from, words.tokenAt(date.span().end()))
                        .anyMatch(i -> DiaryWords.is("just past", words.word(i)));
                return count < 1 ? days : stay(words, at, days, count, past || told && isSpent(words, at));
            }
        }
        return days;
    }

    private static boolean isStayed(SentenceTokens words) {
        return words.between(0, words.size()).stream()
                .anyMatch(word -> DiaryWords.is("stay", word) || DiaryWords.is("so long", word));
    }

    /** "We spent two nights in Lima", "we had two days in Lima" */
    private static boolean isSpent(SentenceTokens words, int at) {
        return IntStream.range(Math.max(0, at - STAY_REACH), at).anyMatch(i -> DiaryWords.is("spent", words.word(i)));
    }

    private static Days stay(SentenceTokens words, int at, Days days, int count, boolean past) {
        LocalDate day = days.first();
        if (days.mention().isEmpty() && hasBeen(words, at)) { // "we have been in Lima for three days"
            return new Days(day.minusDays(count), day, days.mention());
        }
        boolean over = isOver(words, at) && isSameDay(words, at, days);
        return over || past && days.mention().isEmpty()
                ? new Days(day.minusDays(count), day.minusDays(1), days.mention())
                : new Days(day, day.plusDays(count - 1L), days.mention());
    }

    /** Whether the day is the one on which they went on, and not that of the stay: "after two nights in Lima we left on Tuesday". */
    private static boolean isSameDay(SentenceTokens words, int at, Days days) {
        return days.mention()
                .map(date -> words.tokenAt(date.span().start()) > at)
                .orElse(true);
    }

    private static boolean hasBeen(SentenceTokens words, int at) {
        return IntStream.range(Math.max(0, at - STAY_REACH), at)
                .anyMatch(i -> DiaryWords.is("has", words.word(i)) && words.has(i, at, Word.BEEN));
    }

    private static boolean isAfter(SentenceTokens words, int from, int at) {
        return from < at && IntStream.range(Math.max(0, from - 2), from + 1).anyMatch(i -> words.is(i, Word.AFTER));
    }

    /** "After two nights in Lima", "two nights in Lima done" */
    private static boolean isOver(SentenceTokens words, int at) {
        boolean after = IntStream.range(Math.max(0, at - STAY_REACH), at).anyMatch(i -> words.is(i, Word.AFTER));
        PlaceMention place = words.place(at);
        int behind = place == null ? at : words.tokenAt(place.span().end());
        return after || DiaryWords.is("over", words.word(behind));
    }

    /** "Three nights in Lima", "stayed in Lima for two nights". */
    private static OptionalInt nights(SentenceTokens words, int at) {
        for (int i = Math.max(1, at - STAY_REACH); i < Math.min(words.size(), at + STAY_REACH); i++) {
            DateMention date = words.date(i);
            boolean ago = date != null && date.type() != TimexType.DURATION; // "three nights ago"
            OptionalInt count = DiaryWords.is("nights", words.word(i)) && isOf(words, i, at) && !ago
                    ? EntryDateReader.number(words.word(i - 1))
                    : OptionalInt.empty();
            if (count.isPresent() && count.getAsInt() >= 1 && count.getAsInt() <= LONGEST_STAY) {
                return count;
            }
        }
        return OptionalInt.empty();
    }

    private static final int STAY_REACH = 8;

    /** Whether the length that stands there is said of the place, and not of one between, or of one that they went on from. */
    private static boolean isOf(SentenceTokens words, int length, int at) {
        int from = Math.min(length, at);
        int to = Math.max(length, at);
        boolean other =
                IntStream.range(from, to).anyMatch(i -> words.place(i) != null && words.place(i) != words.place(at));
        boolean gone = length < at
                && IntStream.range(length, at)
                        .anyMatch(i -> words.is(i, Word.AND) && DiaryWords.is("way", words.word(i + 1)));
        return to - from <= STAY_REACH && !other && !gone;
    }

    /** Whether the sentence tells of staying where one was. */
    static boolean stays(SentenceTokens words) {
        boolean off =
                IntStream.range(0, words.size()).anyMatch(i -> words.is(i, Word.DAY) && words.is(i + 1, Word.OFF));
        return off || verb(words) >= 0;
    }
}
