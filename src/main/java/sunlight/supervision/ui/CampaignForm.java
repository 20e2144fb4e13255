package sunlight.supervision.ui;

import static sunlight.console.NamedFields.named;
import static sunlight.console.Say.say;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import sunlight.catalogue.CatalogueItem;
import sunlight.console.Ask;
import sunlight.console.DateField;
import sunlight.supervision.campaign.CampaignPlan;

/** Asks what a campaign is to look at, why and until when. */
class CampaignForm {

    private static final int DAYS = 30;

    private final List<CatalogueItem> items;
    private final TextField name = new TextField(say("campaign.name"));
    private final TextArea ground = NoticeActs.area(say("campaign.ground"), 1000);
    private final DateField from;
    private final DateField due;
    private final PlanFields fields;

    CampaignForm(List<CatalogueItem> items, LocalDate today) {
        this.items = items;
        name.setWidthFull();
        name.setMaxLength(200);
        name.setRequiredIndicatorVisible(true);
        ground.setHelperText(say("campaign.ground.help"));
        from = new DateField(say("campaign.from"), today);
        due = new DateField(say("campaign.due"), today.plusDays(DAYS));
        fields = new PlanFields(items);
    }

    CampaignForm show(CampaignPlan plan) {
        name.setValue(plan.name());
        ground.setValue(plan.ground());
        from.setValue(plan.from());
        due.setValue(plan.due());
        fields.show(plan.sampler(), items);
        return this;
    }

    void open(Consumer<CampaignPlan> then) {
        new Ask(say("campaign.plan"), say("campaign.plan.what"))
                .with(named("name", name), named("ground", ground), from, named("due", due))
                .with(fields.all())
                .answer(say("campaign.save"), () -> then.accept(plan()));
    }

    private CampaignPlan plan() {
        return new CampaignPlan(
                name.getValue(),
                ground.getValue(),
                fields.sampler(),
                new CampaignPlan.Period(from.getValue(), due.getValue()));
    }
}
