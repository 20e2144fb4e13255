package sunlight.supervision.ui;

import java.util.UUID;
import sunlight.language.Language;

/** A file that can be made of a campaign; each feature offers its own as a CDI bean. */
public interface CampaignOutlet {

    /** Message key of the link. */
    String key();

    /** Address below the console. */
    String address(String slug, UUID campaign, Language language);
}
