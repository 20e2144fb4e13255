package sunlight.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import sunlight.language.Language;
import sunlight.portal.pages.Samples;
import sunlight.portal.pages.Variant;

@DisplayNameGeneration(ReplaceUnderscores.class)
class NilBesideTextTest {

    private static final String NIL = "声明：至 2027-01-15 没有此类事项";

    @Test
    void who_reads_an_older_text_is_told_that_there_is_nothing_of_the_kind_now() {
        var pages = PagesTest.whole(new Samples(""), new Variant(Language.ZH, false));

        assertThat(pages.get("item-one")).contains("<p class=\"banner calm\">" + NIL + "</p>");
        assertThat(pages.get("catalogue")).contains(" 公开；" + NIL + "</span>");
        assertThat(pages.get("item-many")).doesNotContain(NIL);
    }
}
