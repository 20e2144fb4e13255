package sunlight.compliance.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import sunlight.catalogue.Audience;
import sunlight.catalogue.CatalogueItem;
import sunlight.catalogue.ItemCode;
import sunlight.catalogue.Mode;
import sunlight.catalogue.Refresh;
import sunlight.catalogue.Refresh.AfterEvent;
import sunlight.catalogue.Refresh.EachTerm;
import sunlight.catalogue.Refresh.EachWeek;
import sunlight.catalogue.Refresh.OnDates;
import sunlight.catalogue.Refresh.Standing;
import sunlight.compliance.ComplianceStatus;
import sunlight.compliance.DueLine;
import sunlight.compliance.ui.OwedItem.Deed;
import sunlight.identity.Permission;
import sunlight.language.Message;
import sunlight.language.Text;
import sunlight.publication.DraftLine;
import sunlight.publication.Stage;

@DisplayNameGeneration(ReplaceUnderscores.class)
class OwedItemTest {

    private static final Set<Permission> EDITOR = EnumSet.of(Permission.READ_OWN, Permission.DRAFT, Permission.DECLARE);
    private static final Set<Permission> REVIEWER = EnumSet.of(Permission.READ_OWN, Permission.REVIEW);
    private static final ItemCode CODE = new ItemCode("S0701");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    @Test
    void what_was_never_written_is_written_or_declared_nil() {
        assertThat(owed(new EachTerm(10), ComplianceStatus.OVERDUE).deeds(EDITOR))
                .containsExactly(Deed.WRITE, Deed.NIL);
    }

    @Test
    void what_always_exists_is_never_declared_nil() {
        assertThat(owed(new Standing(20), ComplianceStatus.OVERDUE).deeds(EDITOR))
                .containsExactly(Deed.WRITE);
    }

    @Test
    void what_everybody_has_is_never_declared_nil() {
        assertThat(owed(rules(Mode.PROACTIVE, yearly(8, 31)), ComplianceStatus.OVERDUE)
                        .deeds(EDITOR))
                .containsExactly(Deed.WRITE);
    }

    @Test
    void what_is_owed_after_an_event_may_always_be_absent_and_what_the_service_makes_never() {
        assertThat(rules(Mode.PROACTIVE, new AfterEvent(20)).mayBeDeclaredNil()).isTrue();
        assertThat(item(Mode.GENERATED, yearly(3, 31), true, true).mayBeDeclaredNil())
                .isFalse();
    }

    /** Something that the catalogue takes for granted. */
    private static CatalogueItem rules(Mode mode, Refresh refresh) {
        return item(mode, refresh, true, false);
    }

    @Test
    void an_open_draft_is_continued_and_nothing_else() {
        assertThat(owed(new Standing(20), ComplianceStatus.OVERDUE, Stage.RETURNED)
                        .deeds(EDITOR))
                .containsExactly(Deed.CONTINUE);
    }

    @Test
    void what_is_in_review_is_looked_at() {
        assertThat(owed(new Standing(20), ComplianceStatus.OVERDUE, Stage.IN_REVIEW)
                        .deeds(EDITOR))
                .containsExactly(Deed.LOOK);
    }

    @Test
    void a_standing_text_is_confirmed_first() {
        assertThat(owed(new Standing(20), ComplianceStatus.STALE, Stage.PUBLISHED)
                        .deeds(EDITOR))
                .containsExactly(Deed.CONFIRM, Deed.REVISE, Deed.CHANGE);
    }

    @Test
    void the_next_term_gets_a_new_text() {
        assertThat(owed(new EachTerm(10), ComplianceStatus.DUE_SOON, Stage.PUBLISHED)
                        .deeds(EDITOR))
                .containsExactly(Deed.CONFIRM, Deed.REVISE, Deed.ANOTHER, Deed.NIL);
    }

    @Test
    void a_rule_with_a_yearly_date_is_renewed_with_one_click() {
        assertThat(owed(new OnDates(List.of(MonthDay.of(8, 31)), 1), ComplianceStatus.STALE, Stage.PUBLISHED)
                        .deeds(EDITOR))
                .startsWith(Deed.CONFIRM);
    }

    @Test
    void what_is_fulfilled_is_renewed_when_its_next_date_comes_near() {
        assertThat(owed(yearly(11, 30), ComplianceStatus.FULFILLED_LATE, Stage.PUBLISHED)
                        .deeds(EDITOR))
                .startsWith(Deed.CONFIRM);
        assertThat(owed(yearly(1, 31), ComplianceStatus.FULFILLED_IN_TIME, Stage.PUBLISHED)
                        .deeds(EDITOR))
                .startsWith(Deed.CONFIRM);
        assertThat(owed(yearly(8, 31), ComplianceStatus.FULFILLED_LATE, Stage.PUBLISHED)
                        .deeds(EDITOR))
                .doesNotContain(Deed.CONFIRM);
        var plan = new OnDates(List.of(MonthDay.of(12, 31)), 5);
        assertThat(owed(plan, ComplianceStatus.FULFILLED_IN_TIME, Stage.PUBLISHED)
                        .deeds(EDITOR))
                .doesNotContain(Deed.CONFIRM);
    }

    private static Refresh yearly(int month, int day) {
        return new OnDates(List.of(MonthDay.of(month, day)), 1);
    }

    @Test
    void a_weekly_menu_is_written_anew() {
        assertThat(owed(new EachWeek(DayOfWeek.MONDAY), ComplianceStatus.STALE, Stage.PUBLISHED)
                        .deeds(EDITOR))
                .doesNotContain(Deed.CONFIRM);
    }

    @Test
    void what_tells_of_its_own_time_is_written_anew() {
        var summary = owed(item(yearly(11, 30), false), ComplianceStatus.STALE, Stage.PUBLISHED);

        assertThat(summary.deeds(EDITOR)).doesNotContain(Deed.CONFIRM).contains(Deed.ANOTHER);
    }

    @Test
    void an_item_on_event_waits_for_the_event() {
        assertThat(owed(new AfterEvent(20), ComplianceStatus.NOTHING_OWED_YET).deeds(EDITOR))
                .startsWith(Deed.EVENT);
    }

    @Test
    void a_reviewer_writes_nothing() {
        assertThat(owed(new Standing(20), ComplianceStatus.OVERDUE).deeds(REVIEWER))
                .isEmpty();
    }

    private static OwedItem owed(Refresh refresh, ComplianceStatus status, Stage... stages) {
        return owed(item(refresh, true), status, stages);
    }

    private static OwedItem owed(CatalogueItem item, ComplianceStatus status, Stage... stages) {
        var disclosures = List.of(stages).stream()
                .map(stage -> new DraftLine(UUID.randomUUID(), 1, CODE, "转学", stage, "编辑", 0, Instant.EPOCH))
                .toList();
        return new OwedItem(new DueLine(item, status, null, Message.of("any"), List.of()), disclosures, TODAY);
    }

    private static CatalogueItem item(Refresh refresh, boolean confirmable) {
        return item(Mode.PROACTIVE, refresh, confirmable, true);
    }

    private static CatalogueItem item(Mode mode, Refresh refresh, boolean confirmable, boolean nilAllowed) {
        return new CatalogueItem(
                CODE,
                new Text("转学规定", "Transfers"),
                "07",
                Set.of(),
                null,
                1,
                mode,
                Audience.PUBLIC,
                refresh,
                null,
                List.of(),
                List.of(),
                Set.of(),
                List.of(),
                null,
                confirmable,
                nilAllowed);
    }
}
