package sunlight.publication;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import sunlight.identity.Permission;
import sunlight.identity.Requires;
import sunlight.problem.NotFound;
import sunlight.tenancy.Rows;
import sunlight.tenancy.UseCase;

/** Comments of reviewers on paragraphs; the editor says of each that it is seen to. Nothing is taken back. */
@UseCase
public class Commenting {

    @Inject
    Disclosures disclosures;

    @Inject
    Comments comments;

    @Inject
    Acting acting;

    @Inject
    Rows rows;

    @Requires(Permission.READ_OWN)
    public List<ReviewComment> of(UUID disclosure) {
        return comments.of(disclosure);
    }

    /** The paragraphs of the text as it is now, in the order in which they are counted. */
    @Requires(Permission.READ_OWN)
    public List<String> paragraphs(UUID disclosure) {
        return Comments.paragraphs(disclosures.require(disclosure));
    }

    /** @param paragraph counted from 1; 0 for the whole */
    @Requires(Permission.REVIEW)
    public void comment(UUID disclosure, long version, int paragraph, String words) {
        comments.add(disclosure, version, paragraph, words);
    }

    /** An approver's; a reviewer has {@link #comment}. */
    @Requires(Permission.APPROVE)
    public void approverComments(UUID disclosure, long version, int paragraph, String words) {
        comments.add(disclosure, version, paragraph, words);
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
}
