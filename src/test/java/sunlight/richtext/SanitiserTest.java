package sunlight.richtext;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SanitiserTest {

    private static final String OWN = "files/01234567-89ab-7def-8123-456789abcdef";

    static final String[] HOSTILE = {
        "<script>alert(1)</script>",
        "<SCRIPT SRC=//evil.example/x.js></SCRIPT>",
        "<scr<script>ipt>alert(1)</scr</script>ipt>",
        "<p onclick=alert(1)>x</p>",
        "<p/onmouseover=alert(1)>x</p>",
        "<img src=x onerror=alert(1)>",
        "<img src='" + OWN + "' onload='alert(1)'>",
        "<img src='//evil.example/pixel.gif'>",
        "<img src='/\\evil.example/pixel.gif'>",
        "<img src='https://evil.example/pixel.gif'>",
        "<img src='data:image/svg+xml,<svg onload=alert(1)>'>",
        "<img src='file:///C:/Users/a/image001.png'>",
        "<img src='files/../../etc/passwd'>",
        "<img srcset='//evil.example/x 1x' src='" + OWN + "'>",
        "<a href='javascript:alert(1)'>x</a>",
        "<a href='JaVaScRiPt:alert(1)'>x</a>",
        "<a href='java\tscript:alert(1)'>x</a>",
        "<a href='java\nscript:alert(1)'>x</a>",
        "<a href='&#106;avascript:alert(1)'>x</a>",
        "<a href='&#x6A;avascript&colon;alert(1)'>x</a>",
        "<a href='java&Tab;script&colon;alert(1)'>x</a>",
        "<a href=' &#1; javascript:alert(1)'>x</a>",
        "<a href='vbscript:msgbox(1)'>x</a>",
        "<a href='data:text/html,<script>alert(1)</script>'>x</a>",
        "<a href='//evil.example/'>x</a>",
        "<a href='\\\\evil.example'>x</a>",
        "<a href='/\\evil.example'>x</a>",
        "<a href='/\t/evil.example'>x</a>",
        "<svg onload=alert(1)>",
        "<svg><script>alert(1)</script></svg>",
        "<svg><style><img src=x onerror=alert(1)></style></svg>",
        "<svg><a xlink:href='javascript:alert(1)'><text>x</text></a></svg>",
        "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>",
        "<math><mi//xlink:href='data:x,<script>alert(4)</script>'>",
        "<noscript><p title='</noscript><img src=x onerror=alert(1)>'>",
        "<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>",
        "<style>@import '//evil.example/x.css'</style>",
        "<p style='background:url(javascript:alert(1))'>x</p>",
        "<font color=red face=x>x</font>",
        "<form action='//evil.example'><input name=password><button>x</button></form>",
        "<iframe src='javascript:alert(1)'></iframe>",
        "<iframe srcdoc='<script>alert(1)</script>'></iframe>",
        "<object data='x.swf'></object><embed src=x>",
        "<base href='//evil.example/'>",
        "<meta http-equiv=refresh content='0;url=javascript:alert(1)'>",
        "<link rel=stylesheet href='//evil.example/x.css'>",
        "<template><script>alert(1)</script></template>",
        "<textarea><img title='</textarea><img src=x onerror=alert(1)>'>",
        "<title><a title='</title><img src=x onerror=alert(1)>'>",
        "<!--><img src=x onerror=alert(1)>-->",
        "<![CDATA[<img src=x onerror=alert(1)>]]>",
        "<p id=location name=cookie class=x data-x=1>x</p>"
    };

    private static final String ALLOWED_TAGS =
            "h2,h3,h4,p,br,strong,em,u,s,sub,sup,ul,ol,li,blockquote,table,caption,thead,tbody,tr,th,td,img,a";

    @ParameterizedTest
    @FieldSource("HOSTILE")
    void nothing_hostile_is_left(String html) {
        var body = Jsoup.parseBodyFragment(Sanitiser.clean(html)).body();

        assertThat(body.children().select("*").not(ALLOWED_TAGS)).isEmpty();
        for (var element : body.children().select("*")) {
            for (var attribute : element.attributes()) {
                assertThat(attribute.getKey()).isIn("href", "rel", "src", "alt");
                assertThat(attribute.getValue()).doesNotContainIgnoringCase("script", "evil", "data:", "..");
            }
        }
    }

    @ParameterizedTest
    @FieldSource("HOSTILE")
    void a_clean_text_stays_as_it_is(String html) {
        var once = Sanitiser.clean(html);

        assertThat(Sanitiser.clean(once)).isEqualTo(once);
    }

    @Test
    void a_table_keeps_its_shape_and_loses_its_looks() {
        var clean = Sanitiser.clean("<table border=1 style='width:9pt'><caption>收费</caption><tbody><tr>"
                + "<th scope='col' bgcolor=red>项目</th><td colspan='2' rowspan='3'>元</td></tr></tbody></table>");

        assertThat(clean)
                .isEqualTo("<table><caption>收费</caption><tbody><tr>"
                        + "<th scope=\"col\">项目</th><td colspan=\"2\" rowspan=\"3\">元</td></tr></tbody></table>");
    }

    @ParameterizedTest
    @CsvSource({
        "https://www.moe.gov.cn/a?utm_source=wx&id=7&fbclid=x#top, https://www.moe.gov.cn/a?id=7#top",
        "https://www.moe.gov.cn/a?spm=1.2#a?b, https://www.moe.gov.cn/a#a?b",
        "https://www.moe.gov.cn/a?id=7&&page=2, https://www.moe.gov.cn/a?id=7&&page=2",
        "https://www.moe.gov.cn/a#x?utm_source=wx, https://www.moe.gov.cn/a#x?utm_source=wx"
    })
    void a_link_leads_to_the_same_and_does_not_tell_where_somebody_came_from(String pasted, String kept) {
        var clean = Sanitiser.clean("<a href=\"" + pasted.replace("&", "&amp;") + "\">x</a>");

        assertThat(Jsoup.parseBodyFragment(clean).select("a").attr("href")).isEqualTo(kept);
    }

    @Test
    void headings_start_at_the_second_level() {
        assertThat(Sanitiser.clean("<h1>一</h1><h6>六</h6>")).isEqualTo("<h2>一</h2><h4>六</h4>");
    }

    @ParameterizedTest
    @CsvSource({
        "<h1>一</h1><h2>二</h2><h3>三</h3>, <h2>一</h2><h3>二</h3><h4>三</h4>",
        "<h2>二</h2><H1>一</H1>, <h3>二</h3><h2>一</h2>",
        "<h1>一</h1><h4>四</h4>, <h2>一</h2><h4>四</h4>",
        "<h4>四</h4><h5>五</h5><h6>六</h6>, <h2>四</h2><h3>五</h3><h4>六</h4>",
        "<h6>六</h6>, <h2>六</h2>",
        "<h3>三</h3><h4>四</h4>, <h3>三</h3><h4>四</h4>"
    })
    void headings_keep_their_order(String html, String clean) {
        assertThat(Sanitiser.clean(html)).isEqualTo(clean);
        assertThat(Sanitiser.clean(clean)).isEqualTo(clean);
    }

    @Test
    void own_pictures_and_ordinary_links_stay() {
        assertThat(Sanitiser.clean("<img src=\"" + OWN + "\" alt=\"校门\">"))
                .contains(OWN)
                .contains("校门");
        assertThat(Sanitiser.clean("<a href=\"https://www.moe.gov.cn/a?b=1\">x</a>"))
                .contains("rel=\"noopener nofollow\"");
        assertThat(Sanitiser.clean("<a href=\"/notices/1\">x</a>")).contains("href=\"/notices/1\"");
    }

    @Test
    void word_noise_goes_and_the_words_stay() {
        var word = "<!--[if gte mso 9]><xml><w:WordDocument/></xml><![endif]-->"
                + "<p class=MsoNormal style='mso-list:l0 level1 lfo1'><![if !supportLists]>"
                + "<span style='mso-list:Ignore'>一、</span><![endif]><b>招生<span lang=EN-US>2026</span></b><o:p></o:p></p>";

        assertThat(Sanitiser.clean(word)).isEqualTo("<p>一、<strong>招生2026</strong></p>");
    }

    @Test
    void the_plain_text_is_what_was_typed() {
        assertThat(new RichText("<p>a@b.cn = 𠮷 {{x}}</p>").plainText()).isEqualTo("a@b.cn = 𠮷 {{x}}");
    }

    @Test
    void chinese_signs_and_rare_characters_stay_as_they_were_typed() {
        var text = "<p>招生，报名：（免费）！﹏ 𬭎𠮷</p>";

        assertThat(Sanitiser.clean(text)).isEqualTo(text);
        assertThat(Sanitiser.clean("<p title='＂＜'>＜script＞ &lt;b&gt;</p>")).isEqualTo("<p>＜script＞ &lt;b&gt;</p>");
    }

    @Test
    void the_sanitiser_leaves_what_the_editor_writes() {
        var written = """
            <h2>招生</h2><p>甲<strong>乙</strong><em>丙</em>m<sup>2</sup></p><ol start="3" type="a"><li><p>c</p></li></ol>\
            <blockquote><p>引</p></blockquote><table><tbody><tr><th scope="col" colspan="2"><p>项</p></th></tr><tr>\
            <td><p>学费</p></td><td><p>1200</p></td></tr></tbody></table>\
            <img src="files/01900000-0000-7000-8000-0000000000f1" alt="校门">\
            """;

        var kept = Jsoup.parseBodyFragment(new RichText(written).html()).body();

        assertThat(kept.hasSameValue(Jsoup.parseBodyFragment(written).body())).isTrue();
    }
}
