package sunlight.publication.ui;

import java.util.List;
import java.util.UUID;
import sunlight.console.Window;
import sunlight.identity.Permission;
import sunlight.publication.Commenting;
import sunlight.publication.Draft;
import sunlight.publication.EntrustedReviewing;
import sunlight.publication.ReviewComment;

/** By which door comments on a draft come and go: that of the school's own people, or that of the entrusted. */
interface CommentsDesk {

    List<ReviewComment> all();

    List<String> paragraphs();

    boolean mayComment();

    /** @param paragraph counted from 1; 0 for the whole */
    void comment(int paragraph, String words);

    void resolve(UUID comment);

    /** For the people of the tenant. */
    record Own(Commenting commenting, Draft draft) implements CommentsDesk {

        @Override
        public List<ReviewComment> all() {
            return commenting.of(draft.id());
        }

        @Override
        public List<String> paragraphs() {
            return commenting.paragraphs(draft.id());
        }

        @Override
        public boolean mayComment() {
            return Window.may(Permission.REVIEW) || Window.may(Permission.APPROVE);
        }

        @Override
        public void comment(int paragraph, String words) {
            if (Window.may(Permission.APPROVE)) {
                commenting.approverComments(draft.id(), draft.version(), paragraph, words);
            } else {
                commenting.comment(draft.id(), draft.version(), paragraph, words);
            }
        }

        @Override
        public void resolve(UUID comment) {
            commenting.resolve(draft.id(), comment);
        }
    }

    /** For whoever reviews here without belonging here; whether a comment is seen to is the school's to say. */
    record Entrusted(EntrustedReviewing reviewing, Draft draft) implements CommentsDesk {

        @Override
        public List<ReviewComment> all() {
            return reviewing.comments(draft.id());
        }

        @Override
        public List<String> paragraphs() {
            return reviewing.paragraphs(draft.id());
        }

        @Override
        public boolean mayComment() {
            return true;
        }

        @Override
        public void comment(int paragraph, String words) {
            reviewing.comment(draft.id(), draft.version(), paragraph, words);
        }

        @Override
        public void resolve(UUID comment) {}
    }
}
