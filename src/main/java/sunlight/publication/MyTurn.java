package sunlight.publication;

import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import sunlight.identity.MyTenants;
import sunlight.identity.Permission;
import sunlight.identity.Requires;
import sunlight.identity.StandIns;
import sunlight.language.JsonText;
import sunlight.tenancy.Actor;
import sunlight.tenancy.Rows;
import sunlight.tenancy.UseCase;

/** What waits for the person before the window, counted where it stands: it is asked with every view. */
@UseCase
public class MyTurn {

    /**
     * What somebody may pass or publish who speaks for themselves or for one of those who are away: nobody who had a hand in
     * the text since the last edition, nobody who passed it in this round. The same rules as {@link Rounds} and
     * {@link Drafts#hands}, for many texts in one question.
     */
    private static final String MINE = """
            select count(*) from disclosure d
             where d.stage in ('IN_REVIEW', 'APPROVED') and d.author <> ?1
               and exists (
                 select 1 from jsonb_array_elements_text(cast(case
                   when d.stage = 'APPROVED' or d.reviews_needed <= 1 + (select count(*) from signature a
                     where a.disclosure_id = d.id and a.step = 'APPROVE' and a.round = d.round)
                   then ?2 else ?3 end as jsonb)) principal (id)
                  where d.author <> principal.id and not exists (
                    select 1 from signature s where s.disclosure_id = d.id
                      and case when s.step = 'APPROVE'
                        then d.stage = 'IN_REVIEW' and s.round = d.round
                         and (s.signer in (?1, principal.id) or s.on_behalf_of in (?1, principal.id))
                        else s.step in ('WRITE', 'SUBMIT', 'REVISE') and s.signer in (?1, principal.id)
                         and not exists (select 1 from signature p where p.disclosure_id = d.id and p.step = 'PUBLISH'
                           and (p.signed_at, p.id) > (s.signed_at, s.id)) end))""";

    @Inject
    Rows rows;

    @Inject
    StandIns standIns;

    @Inject
    MyTenants mine;

    @Inject
    Acting acting;

    /** A text that came back. */
    public record Returned(UUID id, String title) {}

    /** How many texts the person may pass or publish now. */
    @Requires(Permission.READ_OWN)
    public int reviews() {
        var last = speakers(Permission.APPROVE);
        var any = speakers(Permission.REVIEW, Permission.APPROVE);
        return rows.<Number>column(MINE, acting.actor().subject(), last, any)
                .get(0)
                .intValue();
    }

    /** What came back to its author, the latest first. */
    @Requires(Permission.READ_OWN)
    public List<Returned> returned() {
        return rows
                .of(
                        "select id, title from disclosure where stage = 'RETURNED' and author = ?1 order by changed_at desc",
                        acting.actor().subject())
                .stream()
                .map(row -> new Returned((UUID) row[0], (String) row[1]))
                .toList();
    }

    /** The person, or those in whose place; nobody where the person has none of the rights. */
    private String speakers(Permission... any) {
        var wanted = EnumSet.noneOf(Permission.class);
        wanted.addAll(Arrays.asList(any));
        var speakers = JsonText.array();
        if (mine.permissionsHere().stream().anyMatch(wanted::contains)) {
            var away = standIns.principals(wanted);
            (away.isEmpty() ? List.of(acting.actor()) : away)
                    .stream().map(Actor::subject).forEach(speakers::add);
        }
        return speakers.build().toString();
    }
}
