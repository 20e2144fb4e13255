package sunlight.privacy.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Who is spoken of in an English sentence: by a whole name, by one name and a class, by the family, or as the only one of a kind. */
final class EnglishPeople {

    /**
     * Somebody.
     *
     * @param isAdult who is called Ms or by an office
     */
    record Person(int start, int end, boolean isAdult) {}

    private static final Pattern WORD = Pattern.compile("\\p{Lu}\\p{L}*\\p{Ll}\\p{L}*(?:[-'’]\\p{L}+)*");

    /** Year 5, G9, K2 Panda, 9C, Nursery 2. */
    private static final String CLASS =
            "(?:(?:Year|Grade|Class|Form|Nursery|Kindergarten|Homeroom|Set)\\s?[0-9]{1,2}[A-Z]?|[GYK]\\s?-?[0-9]{1,2}[A-Z]?|[1-9][0-9]?[A-H]|Reception|Pre-K|Toddlers?|EY[0-9]?)\\b";

    private static final Pattern CLASS_BEHIND =
            Pattern.compile("(?: \\p{Lu}\\.)?(?:['’]s)?,? ?(?:\\((?:aged? [0-9]{1,2}, )?|in |from |of )?" + CLASS);

    private static final Pattern CLASS_BEFORE =
            Pattern.compile(CLASS + "(?:['’]s?)?(?: (?:pupil|student|boy|girl|boarder|child))?,? $");

    private static final Pattern TITLE_BEFORE = Pattern.compile(
            "(?:\\b(?:Mr|Ms|Mrs|Miss|Mx|Dr|Mme|Prof|Professor|Coach|Principal|Nurse|Sir|Teacher|Ayi|Uncle|Auntie|Sister|Father)\\.? "
                    + "|\\b(?:teacher|guard|gardener|cook|chef|driver|cleaner|librarian|colleague|principal|coach|counsell?or|nurse|assistant|technician|caretaker|bursar|receptionist|monitor),? )$");

    private static final Pattern OFFICE_BEHIND = Pattern.compile(
            "(?: \\([^()]{0,20})?,? ?(?:our |the |an? )?(?:\\p{L}+[ -]){0,3}?(?:Head|Director|Principal|Coordinator|Bursar|Dean|Teacher|[Tt]eacher|[Cc]oach|[Ll]ibrarian|[Gg]uard|[Dd]river|[Nn]urse|[Cc]ounsell?or|[Aa]uthor|[Ii]llustrator)\\b");

    /** Mr K. van der Meer: what stands between parts the title from the name. */
    private static final Pattern TITLED = Pattern.compile(
            "\\b(?:Mr|Ms|Mrs|Miss|Mx|Dr|Mme)\\.? (?:\\p{Lu}\\. ?|(?:van|von|de|der|den|da|di|del|al|bin|la|le|ter|ten) ){1,4}\\p{Lu}\\p{L}+");

    /** Our classmate Nurlan, the youngest member, Benji Adler: who is called so has a name behind it, whatever the name. */
    private static final Pattern ROLE_BEFORE = Pattern.compile(
            "\\b(?:classmate|schoolmate|pupil|student|boy|girl|child|daughter|son|brother|sister|twin|cousin|friend|roommate|boarder|member|captain|goalkeeper|newcomer|candidate|patient),? $");

    /** Noa, aged seven; Saule alone. */
    private static final Pattern ALONE_BEHIND =
            Pattern.compile(",? \\(?aged? (?:[0-9]{1,2}|\\p{Ll}+)\\b| (?:all )?alone\\b");

    private static final Pattern FAMILY = Pattern.compile(
            "[Tt]he (\\p{Lu}\\p{L}+)(?: (?:family|twins|brothers|sisters|boys|girls|siblings|children|triplets|cousins)\\b)");

    private static final Pattern ONLY = Pattern.compile(
            "(?i)\\bthe (?:only|one|sole) (?:\\p{L}+[ -]){0,3}(?:girl|boy|student|pupil|child|boarder|twins?)\\b|\\b(?:a|the|one) "
                    + "(?-i:" + CLASS + ") (?:girl|boy|student|pupil|child)\\b");

    /** Of whom lessons tell, and whom books made up. */
    private static final Pattern KNOWN = Pattern.compile(
            ".*(?:Keller|Einstein|Hawking|Beethoven|Gogh|Anne Frank|Malala|Yousafzai|Harry Potter|Romeo|Juliet|Hamlet|Shakespeare|Dahl|Rowling|Austen|Dickens|Mandela|Luther King|Curie|Newton|Darwin|Edison|Confucius|Lei Feng|Lincoln|Nightingale|Teresa|Alice in|Peter Pan|Pooh|Santa|Claus|Frida|Kahlo|Thunberg|Messi|Ronaldo|Obama|Turing|Galileo|Mozart|Picasso|Da Vinci|Jobs|Gates|Musk).*");

    private static final int REACH = 28;

    private EnglishPeople() {}

    static List<Person> in(String text) {
        var people = new ArrayList<Person>();
        var run = new ArrayList<MatchResult>();
        for (var word : WORD.matcher(text).results().toList()) {
            var isNext = !run.isEmpty()
                    && text.substring(run.get(run.size() - 1).end(), word.start())
                            .equals(" ");
            if (!isNext) {
                close(text, run, people);
            }
            if (EnglishNames.namesNobody(plain(word.group())) && !isFamilyOf(run, word)) {
                close(text, run, people);
            } else {
                run.add(word);
                if (!plain(word.group()).equals(word.group())) {
                    close(text, run, people);
                }
            }
        }
        close(text, run, people);
        TITLED.matcher(text).results().forEach(each -> people.add(new Person(each.start(), each.end(), true)));
        FAMILY.matcher(text)
                .results()
                .filter(each -> !EnglishNames.namesNobody(each.group(1)))
                .forEach(each -> people.add(new Person(each.start(), each.end(), false)));
        ONLY.matcher(text).results().forEach(each -> people.add(new Person(each.start(), each.end(), false)));
        return people;
    }

    /** Jin-ho Park, Sarah Long: behind a given name such a word is a name. */
    private static boolean isFamilyOf(List<MatchResult> run, MatchResult word) {
        var given = run.isEmpty() ? "" : run.get(0).group();
        return run.size() == 1
                && EnglishNames.isOfFamily(plain(word.group()))
                && (EnglishNames.isGiven(given) || given.indexOf('-') > 0);
    }

    private static void close(String text, List<MatchResult> run, List<Person> people) {
        if (!run.isEmpty()) {
            var words = run.stream().map(word -> plain(word.group())).toList();
            var start = run.get(0).start();
            var last = run.get(run.size() - 1);
            var end = last.start() + words.get(words.size() - 1).length();
            if (isSomebody(text, words, start, end)) {
                people.add(new Person(start, end, isAdult(text, start, end)));
            }
            run.clear();
        }
    }

    private static boolean isSomebody(String text, List<String> words, int start, int end) {
        if (KNOWN.matcher(String.join(" ", words)).matches()) {
            return false;
        }
        var first = words.get(0);
        var before = text.substring(Math.max(0, start - REACH), start);
        var isSeated = ROLE_BEFORE.matcher(before).find()
                || ALONE_BEHIND.matcher(text).region(end, text.length()).lookingAt()
                || CLASS_BEHIND.matcher(text).region(end, text.length()).lookingAt()
                || CLASS_BEFORE.matcher(before).find();
        return isSeated
                || words.stream().anyMatch(EnglishNames::isGiven)
                || words.size() > 1
                        && (EnglishNames.isOfFamily(first) || EnglishNames.isOfFamily(words.get(words.size() - 1)))
                || TITLE_BEFORE.matcher(before).find();
    }

    private static boolean isAdult(String text, int start, int end) {
        return TITLE_BEFORE
                        .matcher(text.substring(Math.max(0, start - REACH), start))
                        .find()
                || OFFICE_BEHIND.matcher(text).region(end, text.length()).lookingAt();
    }

    /** Without the sign of whose something is. */
    private static String plain(String word) {
        return word.replaceFirst("['’]s?$", "");
    }
}
