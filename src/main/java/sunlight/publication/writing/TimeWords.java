package sunlight.publication.writing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import sunlight.publication.writing.TimeWord.Kind;

/**
 * Finds in a text what named a time that is over: dates, years, school years 学年, terms 学期 and leaving years 届. A text
 * of last year is taken over with these in view. It rather shows one too many, but it leaves alone what stays true: what
 * happens every year, what a law is cited by, and what is history.
 */
public final class TimeWords {

    /** What is this many years back is told as history, unless it is about when somebody was born. */
    private static final int HISTORY = 3;

    private static final Pattern EVERY_YEAR = Pattern.compile("(?:每年|每学年|每学期|历年|逐年|次年|当年)[^。；;，,]{0,3}$");
    private static final Pattern CITED = Pattern.compile("^(?:[^。；;，,（）()]{0,6})?(?:修订|修正|第[一二三四五六七八九十]次修)");
    private static final Pattern BIRTH = Pattern.compile("出生|年满|周岁|新生");
    private static final String CLAUSE = "。；;！？\n";

    private TimeWords() {}

    /** In the order of the text. */
    public static List<TimeWord> outdated(String text, LocalDate today) {
        var plain = withPlainDigits(text);
        return in(plain, text).stream()
                .filter(word -> word.isOutdated(today))
                .filter(word -> !staysTrue(word, plain, today))
                .toList();
    }

    private static List<TimeWord> in(String plain, String text) {
        var found = new ArrayList<TimeWord>();
        var taken = new BitSet();
        for (var pattern : TimePattern.ALL) {
            var matcher = pattern.pattern().matcher(plain);
            while (matcher.find()) {
                if (taken.get(matcher.start(), matcher.end()).isEmpty()) {
                    taken.set(matcher.start(), matcher.end());
                    found.add(word(pattern, matcher, text));
                }
            }
        }
        found.sort(Comparator.comparing(TimeWord::start));
        return found;
    }

    private static TimeWord word(TimePattern pattern, Matcher matcher, String text) {
        var start = matcher.start();
        var end = matcher.end();
        return new TimeWord(
                pattern.kind(),
                start,
                end,
                text.substring(start, end).strip(),
                pattern.ends().apply(matcher));
    }

    private static boolean staysTrue(TimeWord word, String plain, LocalDate today) {
        var before = plain.substring(Math.max(0, word.start() - 8), word.start());
        var after = plain.substring(word.end(), Math.min(plain.length(), word.end() + 12));
        if (EVERY_YEAR.matcher(before).find() && word.endsOn() == null) {
            return true;
        }
        if (word.kind() == Kind.YEAR || word.kind() == Kind.DAY) {
            return CITED.matcher(after).find() || isHistory(word, plain, today);
        }
        return word.kind() == Kind.MONTH && isHistory(word, plain, today);
    }

    private static boolean isHistory(TimeWord word, String plain, LocalDate today) {
        var ends = word.endsOn();
        return ends != null
                && ends.getYear() < today.getYear() - HISTORY
                && !BIRTH.matcher(clause(word, plain)).find();
    }

    private static String clause(TimeWord word, String plain) {
        var start = word.start();
        while (start > 0 && CLAUSE.indexOf(plain.charAt(start - 1)) < 0) {
            start--;
        }
        var end = word.end();
        while (end < plain.length() && CLAUSE.indexOf(plain.charAt(end)) < 0) {
            end++;
        }
        return plain.substring(start, end);
    }

    /** Of the same length, so that a place in one is the place in the other. */
    private static String withPlainDigits(String text) {
        var plain = new StringBuilder(text);
        for (var i = 0; i < plain.length(); i++) {
            var sign = plain.charAt(i);
            if (sign >= '０' && sign <= '９') {
                plain.setCharAt(i, (char) (sign - '０' + '0'));
            } else if (sign == '\u3000' || sign == '\u00a0') {
                plain.setCharAt(i, ' ');
            }
        }
        return plain.toString();
    }
}
