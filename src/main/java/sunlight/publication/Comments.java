package sunlight.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import sunlight.identity.Permission;
import sunlight.problem.IllegalStep;
import sunlight.problem.RequiredText;
import sunlight.problem.RuleBroken;
import sunlight.richtext.Blocks;
import sunlight.tenancy.Ids;
import sunlight.tenancy.Rows;

/** What reviewers say of single paragraphs: the same for those of the tenant and for those whom a bureau entrusted. */
@ApplicationScoped
class Comments {

    private static final int LONGEST = 1_000;
    private static final int QUOTE = 60;

    @Inject
    Disclosures disclosures;

    @Inject
    Voices voices;

    @Inject
    Acting acting;

    @Inject
    Rows rows;

    List<ReviewComment> of(UUID disclosure) {
        return rows.of("""
                        select c.id, c.paragraph, c.quote, c.words, c.author_name, c.made_at, r.resolver_name
                        from review_comment c
                        left join review_comment_resolution r on r.tenant_id = c.tenant_id and r.id = c.id
                        where c.disclosure_id = ?1 order by r.id is not null, c.paragraph, c.made_at
                        """, disclosure).stream()
                .map(row -> new ReviewComment(
                        (UUID) row[0],
                        Rows.number(row[1]),
                        (String) row[2],
                        (String) row[3],
                        (String) row[4],
                        Rows.moment(row[5]),
                        (String) row[6]))
                .toList();
    }

    static List<String> paragraphs(Disclosure disclosure) {
        return Blocks.lines(disclosure.content().body());
    }

    /** By whoever has been let in; the name says in whose place, or from where. */
    void add(UUID id, long version, int paragraph, String words) {
        var said = RequiredText.of("words", "comment.missing", words, LONGEST);
        var disclosure = disclosures.requireRead(id, version);
        if (disclosure.stage() != Stage.IN_REVIEW && disclosure.stage() != Stage.APPROVED) {
            throw new IllegalStep(Step.APPROVE, disclosure.stage());
        }
        var all = paragraphs(disclosure);
        if (paragraph < 0 || paragraph > all.size()) {
            throw RuleBroken.of("paragraph", "comment.noParagraph");
        }
        var author =
                voices.on(disclosure, Permission.REVIEW, Permission.APPROVE).said();
        rows.change(
                """
                insert into review_comment (id, disclosure_id, round, paragraph, quote, words, author, author_name, made_at)
                values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, cast(?9 as timestamptz))
                """,
                Ids.next(),
                id,
                disclosure.round(),
                paragraph,
                paragraph == 0 ? "" : begin(all.get(paragraph - 1)),
                said,
                author.subject(),
                author.name(),
                acting.now().toString());
    }

    private static String begin(String line) {
        var begin = line.codePoints()
                .limit(QUOTE)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return begin.length() < line.length() ? begin + "…" : line;
    }
}
