package sunlight.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import sunlight.messaging.Delivery;
import sunlight.messaging.Mail;
import sunlight.messaging.Mailer;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PostTest {

    private static final Claiming.Claim CLAIM = new Claiming.Claim(new UUID(0, 1), new UUID(0, 2), 1);
    private static final Mail MAIL = new Mail("reader@example.org", "s", "t", "id@sunlight", null);

    private final List<String> deeds = new ArrayList<>();

    @Test
    void an_address_that_is_put_off_is_tried_again_until_it_is_given_up() {
        assertThatThrownBy(() -> post(Delivery.LATER, false).send(CLAIM, MAIL))
                .isInstanceOf(IllegalStateException.class);
        assertThat(deeds).containsExactly("back", "failed");

        post(Delivery.LATER, true).send(CLAIM, MAIL);

        assertThat(deeds).containsExactly("back", "failed", "back", "failed");
    }

    @Test
    void a_mail_server_that_is_away_is_no_fault_of_the_address() {
        assertThatThrownBy(() -> post(Delivery.NOT_NOW, true).send(CLAIM, MAIL))
                .isInstanceOf(IllegalStateException.class);

        assertThat(deeds).containsExactly("back");
    }

    @Test
    void an_address_that_takes_a_mail_is_alive() {
        post(Delivery.SENT, false).send(CLAIM, MAIL);

        assertThat(deeds).containsExactly("reached");
    }

    private Post post(Delivery delivery, boolean givenUp) {
        var post = new Post();
        post.mailer = new Mailer() {
            @Override
            public Delivery send(Mail mail) {
                return delivery;
            }
        };
        post.claiming = new Noted(givenUp);
        return post;
    }

    /** Writes down what is done, in place of the database. */
    private final class Noted extends Claiming {

        private final boolean givenUp;

        Noted(boolean givenUp) {
            this.givenUp = givenUp;
        }

        @Override
        public boolean take(Claim claim) {
            return true;
        }

        @Override
        public void giveBack(Claim claim) {
            deeds.add("back");
        }

        @Override
        public boolean failed(UUID subscriber) {
            deeds.add("failed");
            return givenUp;
        }

        @Override
        public void reached(UUID subscriber) {
            deeds.add("reached");
        }
    }
}
