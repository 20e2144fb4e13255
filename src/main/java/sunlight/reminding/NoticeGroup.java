package sunlight.reminding;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import sunlight.language.Message;
import sunlight.reminding.InboxContent.Group;
import sunlight.reminding.InboxContent.Line;
import sunlight.supervision.Due;
import sunlight.supervision.PressingNotices;
import sunlight.tenancy.Tenant;

/** Notices in a digest: for whom they wait tells what the bureau has to do. */
enum NoticeGroup {
    UNANSWERED("digest.unanswered"), // the school has let its last day pass
    ON_BUREAU("digest.notices");

    private static final String ALL = "rectifications";

    private final String head;

    NoticeGroup(String head) {
        this.head = head;
    }

    /** Of those whom the reader of the digest sees; none, no group. */
    List<Group> of(List<PressingNotices.Line> notices, Map<UUID, Tenant> tenants) {
        var seen = notices.stream()
                .filter(notice -> tenants.containsKey(notice.addressee()))
                .toList();
        if (seen.isEmpty()) {
            return List.of();
        }
        var lines = seen.stream()
                .limit(Digests.MOST)
                .flatMap(notice -> Stream.ofNullable(tenants.get(notice.addressee()))
                        .map(addressee -> Line.of(said(notice, addressee), ALL + "/" + notice.id())));
        var more = Stream.of(seen.size() - Digests.MOST)
                .filter(left -> left > 0)
                .map(left -> Line.of(Message.of("digest.notices.more", left), ALL));
        return List.of(new Group(
                Message.of(head, seen.size()), Stream.concat(lines, more).toList()));
    }

    private Message said(PressingNotices.Line notice, Tenant addressee) {
        return this == UNANSWERED
                ? Message.of(
                        "digest.unanswered.notice",
                        notice.title(),
                        addressee.name(),
                        notice.due().map(Due::on).orElseThrow())
                : Message.of("digest.notice", notice.title(), addressee.name());
    }
}
