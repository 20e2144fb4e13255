package sunlight.supervision;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import sunlight.catalogue.ItemCode;
import sunlight.compliance.DueLine;
import sunlight.compliance.Inspecting;
import sunlight.identity.Here;
import sunlight.identity.Permission;
import sunlight.identity.Requires;
import sunlight.language.Message;
import sunlight.problem.RuleBroken;
import sunlight.supervision.inspection.Check;
import sunlight.supervision.inspection.Checking;
import sunlight.tenancy.Tenant;
import sunlight.tenancy.UseCase;

/** An inspector writes down what is wrong, with evidence, and sends it: a reminder at once, a notice to be signed. */
@UseCase
public class Preparing {

    private static final int LONGEST_FOUND = 1000;

    @Inject
    NoticeRows notices;

    @Inject
    FindingRows findings;

    @Inject
    Beginning beginning;

    @Inject
    Inspecting inspecting;

    @Inject
    Checking checking;

    @Inject
    Here here;

    @Inject
    KeepingSteps steps;

    /**
     * What is to be written.
     *
     * @param subject whose items they are
     * @param addressee who is written to: the subject itself, or a bureau between it and the own one
     * @param found what a person found wrong with items with which the machine finds nothing wrong; else empty
     */
    public record Start(
            UUID subject, UUID addressee, Strength strength, List<ItemCode> items, String found, NoticeText text) {}

    /**
     * What can be found wrong with a school or bureau below, in the order of the catalogue: by the machine, or by a person
     * in an inspection that is still open or ended while nobody had done anything about it.
     */
    @Requires(Permission.SUPERVISE)
    public List<DueLine> wrongWith(UUID subject) {
        here.below(subject);
        var found = checking.wrongWith(subject).stream()
                .collect(Collectors.toMap(Check::item, Function.identity(), (earlier, later) -> later));
        return inspecting.lines(subject).stream()
                .filter(line -> Finding.isWrong(line.status())
                        || found.containsKey(line.item().code()))
                .map(line -> Optional.ofNullable(found.get(line.item().code()))
                        .map(check -> found(line, check))
                        .orElse(line))
                .toList();
    }

    /** An item of which the machine says that it is in order, and with which a person may yet find something wrong. */
    @Requires(Permission.SUPERVISE)
    public Optional<DueLine> doubted(UUID subject, String item) {
        here.below(subject);
        return inspecting.lines(subject).stream()
                .filter(line -> line.item().code().value().equals(item))
                .filter(line -> Finding.canBeDoubted(line.status()))
                .findFirst();
    }

    /** A person's words stand beside what the machine says. */
    private static DueLine found(DueLine line, Check check) {
        return found(
                line,
                Optional.ofNullable(check.result()).map(Check.Result::words).orElse(""));
    }

    private static DueLine found(DueLine line, String words) {
        return new DueLine(
                line.item(),
                line.status(),
                line.dueOn(),
                Message.of("inspection.found", line.reason(), words),
                line.ground());
    }

    /** Writes a draft; the public pages are kept as evidence as they are now. */
    @Requires(Permission.SUPERVISE)
    public UUID start(Start start) {
        var subject = here.below(start.subject());
        var addressee = here.below(start.addressee());
        if (!subject.isWithin(addressee)) {
            throw RuleBroken.of("addressee", "notice.addresseeElsewhere");
        }
        var found = found(start);
        var notice = beginning.draft(addressee, start.strength(), start.text(), null);
        beginning.add(notice, subject, found);
        return notice.id();
    }

    private List<DueLine> found(Start start) {
        var wrong = wrongWith(start.subject()).stream()
                .collect(Collectors.toMap(line -> line.item().code(), line -> line));
        if (start.items().isEmpty()) {
            throw RuleBroken.of("items", "notice.itemsNotWrong");
        }
        return start.items().stream()
                .distinct()
                .sorted()
                .map(item -> Optional.ofNullable(wrong.get(item)).orElseGet(() -> doubted(start, item)))
                .toList();
    }

    private DueLine doubted(Start start, ItemCode item) {
        var line = doubted(start.subject(), item.value())
                .orElseThrow(() -> RuleBroken.of("items", "notice.itemsNotWrong"));
        var words = start.found().strip();
        if (words.isEmpty() || words.length() > LONGEST_FOUND) {
            throw RuleBroken.of("found", "notice.foundMissing", LONGEST_FOUND);
        }
        return found(line, words);
    }

    @Requires(Permission.SUPERVISE)
    public void rewrite(UUID id, long version, NoticeText text) {
        var notice = notices.requireRead(id, version);
        var written = notice.write(text, By.of(here));
        notices.rewrite(notice);
        steps.keep(notice, written);
    }

    /** Hands it to the leader who signs. */
    @Requires(Permission.SUPERVISE)
    public void submit(UUID id, long version) {
        var notice = notices.requireRead(id, version);
        steps.keep(notice, notice.submit(By.of(here)));
    }

    @Requires(Permission.SUPERVISE)
    public void discard(UUID id, long version) {
        var notice = notices.requireRead(id, version);
        steps.keep(notice, notice.discard(By.of(here)));
    }

    /** Sends a light reminder; nobody signs it. */
    @Requires(Permission.SUPERVISE)
    public void remind(UUID id, long version) {
        beginning.remind(notices.requireRead(id, version));
    }

    /**
     * Passes a notice of the bureau above down: a draft for each school that it is about, with the same evidence. A school
     * that has one already gets no second, unless its first was discarded or lifted.
     *
     * @return the drafts
     */
    @Requires(Permission.SUPERVISE)
    public List<UUID> passDown(UUID id, long version) {
        var notice = notices.requireRead(id, version);
        var own = Here.tenant().id();
        var about = findings.of(id).stream()
                .filter(finding -> !finding.subject().equals(own))
                .collect(Collectors.groupingBy(Finding::subject));
        if (about.isEmpty()) {
            throw RuleBroken.of("items", "notice.nobodyToPassTo");
        }
        notices.under(notice).stream()
                .filter(RectificationNotice::stands)
                .forEach(made -> about.remove(made.head().addressee()));
        if (about.isEmpty()) {
            throw RuleBroken.of("step", "notice.passedDownAlready");
        }
        steps.keep(notice, notice.passDown(By.of(here), about.size()));
        return about.entrySet().stream()
                .map(each -> passedTo(here.below(each.getKey()), each.getValue(), notice))
                .toList();
    }

    private UUID passedTo(Tenant school, List<Finding> found, RectificationNotice parent) {
        var text = parent.head().text();
        // The school answers before the bureau does.
        var sooner = new NoticeText(text.title(), text.demand(), Math.max(1, text.days() / 2));
        var draft = beginning.draft(school, Strength.NOTICE, sooner, parent);
        for (int position = 0; position < found.size(); position++) {
            findings.copy(found.get(position), draft.id(), position);
        }
        return draft.id();
    }
}
