package sunlight.publication;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import sunlight.identity.Permission;
import sunlight.identity.Requires;
import sunlight.problem.IllegalStep;
import sunlight.problem.NotFound;
import sunlight.problem.RuleBroken;
import sunlight.richtext.Blocks;
import sunlight.tenancy.Ids;
import sunlight.tenancy.Rows;
import sunlight.tenancy.UseCase;

/** Comments of reviewers on paragraphs; the editor says of each that it is seen to. Nothing is taken back. */
@UseCase
public class Commenting {

    private static final int LONGEST = 1_000;
    private static final int QUOTE = 60;

    @Inject
    Disclosures disclosures;

    @Inject
    Acting acting;

    @Inject
    Rows rows;

    @Requires(Permission.READ_OWN)
    public List<ReviewComment> of(UUID disclosure) {
        return rows.of("""
                        select c.id, c.paragraph, c.quote, c.words, c.author_name, c.made_at, r.resolver_name
                        from review_comment c
                        left join review_comment_resolution r on r.tenant_id = c.tenant_id and r.id = c.id
                        where c.disclosure_id = ?1 order by r.id is not null, c.paragraph, c.made_at
                        """, disclosure).stream()
                .map(row -> new ReviewComment(
                        (UUID) row[0],
                        ((Number) row[1]).intValue(),
                        (String) row[2],
                        (String) row[3],
                        (String) row[4],
                        Rows.moment(row[5]),
                        (String) row[6]))
                .toList();
    }

    /** The paragraphs of the text as it is now, in the order in which they are counted. */
    @Requires(Permission.READ_OWN)
    public List<String> paragraphs(UUID disclosure) {
        return Blocks.lines(disclosures.require(disclosure).content().body());
    }

    /** @param paragraph counted from 1; 0 for the whole */
    @Requires(Permission.REVIEW)
    public void comment(UUID disclosure, long version, int paragraph, String words) {
        add(disclosure, version, paragraph, words);
    }

    /** An approver's; a reviewer has {@link #comment}. */
    @Requires(Permission.APPROVE)
    public void approverComments(UUID disclosure, long version, int paragraph, String words) {
        add(disclosure, version, paragraph, words);
    }

    @Requires(Permission.DRAFT)
    public void resolve(UUID disclosure, UUID comment) {
        disclosures.requireWritable(disclosure);
        var known = of(disclosure).stream()
                .filter(each -> each.id().equals(comment))
                .findFirst()
                .orElseThrow(NotFound::new);
        if (known.isOpen()) {
            rows.change(
                    "insert into review_comment_resolution (id, resolver, resolver_name, resolved_at)"
                            + " values (?1, ?2, ?3, cast(?4 as timestamptz))",
                    comment,
                    acting.actor().subject(),
                    acting.actor().name(),
                    acting.now().toString());
        }
    }

    private void add(UUID id, long version, int paragraph, String words) {
        if (words.isBlank() || words.strip().length() > LONGEST) {
            throw RuleBroken.of("words", "comment.missing", LONGEST);
        }
        var disclosure = disclosures.requireRead(id, version);
        if (disclosure.stage() != Stage.IN_REVIEW && disclosure.stage() != Stage.APPROVED) {
            throw new IllegalStep(Step.APPROVE, disclosure.stage());
        }
        var all = Blocks.lines(disclosure.content().body());
        if (paragraph < 0 || paragraph > all.size()) {
            throw RuleBroken.of("paragraph", "comment.noParagraph");
        }
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
                words.strip(),
                acting.actor().subject(),
                acting.actor().name(),
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
