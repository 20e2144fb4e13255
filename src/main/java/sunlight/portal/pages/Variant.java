package sunlight.portal.pages;

import sunlight.language.Language;

/** Language and letter size of a page. Both are part of its address, so that every address has one content. */
public record Variant(Language language, boolean large) {

    private static final String ENGLISH = "/en";
    private static final String LARGE = "/large";

    /** An address taken apart: how it is to be shown, and what. */
    public record Split(Variant variant, String path) {}

    public static Split split(String address) {
        var rest = address;
        var english = startsWithSegment(rest, ENGLISH);
        rest = english ? rest.substring(ENGLISH.length()) : rest;
        var large = startsWithSegment(rest, LARGE);
        rest = large ? rest.substring(LARGE.length()) : rest;
        return new Split(new Variant(english ? Language.EN : Language.ZH, large), rest.isEmpty() ? "/" : rest);
    }

    private static boolean startsWithSegment(String path, String segment) {
        return path.startsWith(segment) && (path.length() == segment.length() || path.charAt(segment.length()) == '/');
    }

    /** The address under which a path is shown in this variant. */
    public String address(String path) {
        return (language == Language.EN ? ENGLISH : "") + (large ? LARGE : "") + path;
    }

    public Variant inOtherLanguage() {
        return new Variant(language == Language.EN ? Language.ZH : Language.EN, large);
    }

    public Variant inOtherSize() {
        return new Variant(language, !large);
    }

    /** The value of the lang attribute. */
    public String tag() {
        return language == Language.EN ? "en" : "zh-CN";
    }
}
