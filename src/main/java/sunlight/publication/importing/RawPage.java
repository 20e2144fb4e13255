package sunlight.publication.importing;

import org.jspecify.annotations.Nullable;
import sunlight.richtext.saved.SavedArticle;

/**
 * A page as a file tells of it, word for word.
 *
 * @param body HTML or plain text; empty where the article is given
 * @param article where a saved page was read
 * @param broken message key that says why it could not be read
 */
record RawPage(
        int row,
        String title,
        String day,
        String address,
        String category,
        String item,
        String body,
        @Nullable SavedArticle article,
        @Nullable String broken) {

    static RawPage of(int row, String title, String day, String address, String category) {
        return new RawPage(row, title, day, address, category, "", "", null, null);
    }

    RawPage says(String text) {
        return new RawPage(row, title, day, address, category, item, text, article, broken);
    }

    RawPage against(String code) {
        return new RawPage(row, title, day, address, category, code, body, article, broken);
    }

    RawPage read(SavedArticle read) {
        return new RawPage(row, title, day, address, category, item, body, read, broken);
    }

    RawPage unread(String why) {
        return new RawPage(row, title, day, address, category, item, body, article, why);
    }
}
