package sunlight.publication.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import sunlight.files.FileKind;
import sunlight.language.Language;
import sunlight.language.Messages;
import sunlight.privacy.Cleaning;
import sunlight.privacy.Finding;
import sunlight.privacy.Layer;
import sunlight.privacy.Place;
import sunlight.privacy.PrivacyRule;
import sunlight.privacy.Reading;
import sunlight.privacy.Remedy;
import sunlight.problem.Issue;
import sunlight.publication.gate.Decision.Kind;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CheckTest {

    private static final Place PLACE = Place.of("privacy.place.body");
    private static final SubjectFile FILE = file("a.xlsx", FileKind.XLSX);

    @Test
    void a_hard_finding_holds_up_submission_and_publication_even_if_somebody_decided() {
        var check = check(open(PrivacyRule.RESIDENT_ID, null, decision(Kind.OVERRIDE)));

        assertThat(check.beforeSubmission()).extracting(Issue::key).containsExactly("gate.hard");
        assertThat(check.beforePublication()).extracting(Issue::key).containsExactly("gate.hard");
    }

    @Test
    void a_soft_finding_may_be_submitted_but_not_published() {
        var check = check(open(PrivacyRule.PERSONAL_PHONE, null, null));

        assertThat(check.beforeSubmission()).isEmpty();
        assertThat(check.beforePublication()).extracting(Issue::key).containsExactly("gate.open");
    }

    @Test
    void of_what_quotes_nothing_no_empty_quotation_is_said() {
        var scan =
                new OpenFinding(new Finding(PrivacyRule.SCAN, PLACE, Layer.HIDDEN, "", "d", 1), FILE, "c", null, false);

        assertThat(check(scan).beforePublication()).singleElement().satisfies(issue -> {
            assertThat(Messages.say(Language.ZH, issue.key(), issue.args().toArray()))
                    .contains("扫描件，须人工核对。")
                    .doesNotContain("（）");
            assertThat(Messages.say(Language.EN, issue.key(), issue.args().toArray()))
                    .doesNotContain("()");
        });
    }

    @Test
    void a_settled_finding_and_a_warning_hold_nothing_up() {
        var check = check(
                open(PrivacyRule.PERSONAL_PHONE, null, decision(Kind.OVERRIDE)),
                open(PrivacyRule.SCAN, FILE, decision(Kind.ATTEST)),
                open(PrivacyRule.PROMOTION, null, null));

        assertThat(check.beforePublication()).isEmpty();
    }

    @Test
    void hints_on_words_are_counted_and_leave_a_text_for_the_head_to_sign_with_others() {
        var check = check(open(PrivacyRule.WRONG_WORD, null, null), open(PrivacyRule.WRONG_WORD, FILE, null));

        assertThat(check.isClean()).isTrue();
        assertThat(check.hints()).isEqualTo(2);
    }

    @Test
    void what_was_let_pass_or_attested_or_advertises_marks_is_looked_at_by_itself() {
        var waived = check(open(PrivacyRule.PERSONAL_PHONE, null, decision(Kind.OVERRIDE)));
        var attested = check(open(PrivacyRule.SCAN, FILE, decision(Kind.ATTEST)));
        var boast = check(open(PrivacyRule.PROMOTION, null, null));

        assertThat(List.of(waived, attested, boast)).noneMatch(Check::isClean).allMatch(each -> each.hints() == 0);
    }

    @Test
    void an_undeclared_picture_and_an_unread_file_hold_up_a_submission() {
        var file = file("a.png", FileKind.PNG);
        var check = new Check(List.of(), List.of(file), List.of(new Picture(file, null)));

        assertThat(check.beforeSubmission())
                .extracting(Issue::key)
                .containsExactlyInAnyOrder("gate.stillReading", "gate.undeclared");
    }

    @Test
    void a_decision_covers_its_finding_in_its_content_only() {
        var decision = decision(Kind.OVERRIDE);

        assertThat(decision.covers("d", "c")).isTrue();
        assertThat(decision.covers("other", "c")).isFalse();
        assertThat(decision.covers("d", "changed")).isFalse();
    }

    @Test
    void a_text_is_masked_and_a_file_is_cleaned() {
        assertThat(open(PrivacyRule.RESIDENT_ID, null, null).remedies()).containsExactly(Remedy.MASK);
        assertThat(open(PrivacyRule.RESIDENT_ID, FILE, null).remedies()).containsExactly(Remedy.CLEAN_FILE);
    }

    @Test
    void cleaning_is_offered_where_it_can_be_done_and_else_is_said_what_to_do() {
        var docx = open(PrivacyRule.HIDDEN_CONTENT, file("a.docx", FileKind.DOCX), null);
        var sheet = open(PrivacyRule.HIDDEN_CONTENT, file("a.et", FileKind.XLS), null);
        var author = open(PrivacyRule.METADATA, file("a.doc", FileKind.DOC), null);
        var hidden = open(PrivacyRule.HIDDEN_CONTENT, file("a.wps", FileKind.DOC), null);
        var drawn = open(PrivacyRule.METADATA, file("a.ofd", FileKind.OFD), null);

        assertThat(List.of(docx, sheet, author)).allSatisfy(each -> {
            assertThat(each.remedies()).contains(Remedy.CLEAN_FILE);
            assertThat(each.byHand()).isEmpty();
        });
        assertThat(hidden.remedies()).containsExactly(Remedy.OVERRIDE);
        assertThat(hidden.byHand()).contains("gate.byHand.doc");
        assertThat(drawn.byHand()).contains("gate.byHand.ofd");
        assertThat(open(PrivacyRule.SCAN, file("a.ofd", FileKind.OFD), null).byHand())
                .isEmpty();
    }

    @Test
    void what_stands_openly_in_a_file_is_taken_out_in_the_original() {
        var file = file("a.xlsx", FileKind.XLSX);
        var openly = new Finding(PrivacyRule.SCORES, PLACE, Layer.VISIBLE, "***", "d", 1);

        for (var cleaned : List.of(true, false)) {
            var found = new OpenFinding(openly, file, "c", null, cleaned);
            assertThat(found.remedies()).isEmpty();
            assertThat(found.byHand()).contains("gate.byHand.open");
        }
        assertThat(open(PrivacyRule.SCORES, file, null).remedies()).containsExactly(Remedy.CLEAN_FILE);

        var target = PLACE.within("privacy.place.link");
        var behindALink = new Finding(PrivacyRule.RESIDENT_ID, target, Layer.VISIBLE, "***", "d", 1);
        assertThat(new OpenFinding(behindALink, file, "c", null, true).byHand()).contains("gate.byHand.link");
    }

    @Test
    void an_old_text_is_cleaned_of_its_properties_unless_it_hides_something() {
        assertThat(Cleaning.isPossible(FileKind.DOC, PrivacyRule.METADATA, Set.of(PrivacyRule.METADATA)))
                .isTrue();
        assertThat(Cleaning.isPossible(
                        FileKind.DOC, PrivacyRule.METADATA, Set.of(PrivacyRule.METADATA, PrivacyRule.HIDDEN_CONTENT)))
                .isFalse();
    }

    @Test
    void what_the_name_of_a_file_tells_goes_with_no_cleaned_copy() {
        var inName = new Finding(PrivacyRule.RESIDENT_ID, PLACE.within(Reading.NAME), Layer.HIDDEN, "***", "d", 1);

        assertThat(new OpenFinding(inName, FILE, "c", null, true).remedies()).isEmpty();
    }

    private static SubjectFile file(String name, FileKind kind) {
        return new SubjectFile(UUID.randomUUID(), "h", name, kind.mediaType(), false);
    }

    private static Check check(OpenFinding... findings) {
        return new Check(List.of(findings), List.of(), List.of());
    }

    private static OpenFinding open(PrivacyRule rule, SubjectFile file, Decision decision) {
        var cleaned = file != null && Cleaning.isPossible(file.kind().orElseThrow(), rule, Set.of(rule));
        return new OpenFinding(new Finding(rule, PLACE, Layer.HIDDEN, "***", "d", 1), file, "c", decision, cleaned);
    }

    private static Decision decision(Kind kind) {
        return new Decision(
                UUID.randomUUID(),
                kind,
                "SCAN",
                PLACE,
                "***",
                "d",
                "c",
                "because",
                "Li",
                Instant.parse("2026-11-24T00:00:00Z"));
    }
}
