package sunlight.language;

/** A short text in both languages. */
public record Text(String zh, String en) {

    public String in(Language language) {
        return language == Language.EN ? en : zh;
    }
}
