package sunlight.export.ui;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import sunlight.language.Language;
import sunlight.supervision.ui.CampaignOutlet;

/** Offers a campaign as a workbook. */
@ApplicationScoped
class CampaignFile implements CampaignOutlet {

    @Override
    public String key() {
        return "export.campaign";
    }

    @Override
    public String address(String slug, UUID campaign, Language language) {
        return "exports/" + slug + "/campaign.xlsx?id=" + campaign + "&in=" + language.name();
    }
}
