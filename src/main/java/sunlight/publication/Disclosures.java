package sunlight.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import sunlight.problem.NotFound;

/** The disclosures of the tenant in scope, with what hangs on them. */
@ApplicationScoped
class Disclosures {

    @PersistenceContext
    EntityManager entities;

    Disclosure require(UUID id) {
        return Optional.ofNullable(entities.find(Disclosure.class, id)).orElseThrow(NotFound::new);
    }

    /** For a step: as its signer has read it, and locked until the transaction ends, so that it stays so. */
    Disclosure requireRead(UUID id, long version) {
        var disclosure = requireLocked(id);
        disclosure.requireRead(version);
        return disclosure;
    }

    /** Locked until the transaction ends: nobody submits it while its files change. */
    Disclosure requireWritable(UUID id) {
        var disclosure = requireLocked(id);
        disclosure.requireWritable();
        return disclosure;
    }

    /** Locked until the transaction ends. */
    Disclosure requireLocked(UUID id) {
        return Optional.ofNullable(entities.find(Disclosure.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(NotFound::new);
    }

    /** For somebody from elsewhere: what is not handed in for review does not exist. */
    Disclosure requireHandedIn(UUID id) {
        return Optional.of(require(id))
                .filter(disclosure -> disclosure.stage().isHandedIn())
                .orElseThrow(NotFound::new);
    }

    void add(Object entity) {
        entities.persist(entity);
    }

    /** Writes now, so that a conflict shows while it can still be told, and the new version is known. */
    void flush() {
        entities.flush();
    }

    List<Disclosure> in(Collection<Stage> stages) {
        return entities.createQuery(
                        "select d from Disclosure d where d.stage in ?1 order by d.changedAt desc", Disclosure.class)
                .setParameter(1, stages)
                .getResultList();
    }

    /** Everything the tenant works on or has published, latest first, without the texts. */
    List<DraftLine> lines() {
        return entities.createQuery("""
                        select new sunlight.publication.DraftLine(
                            d.id, d.version, d.item, d.title, d.stage, d.authorName, d.editions, d.changedAt)
                        from Disclosure d where d.stage <> ?1 order by d.changedAt desc""", DraftLine.class)
                .setParameter(1, Stage.DISCARDED)
                .getResultList();
    }

    boolean wasConfirmed(UUID disclosure, LocalDate day) {
        return !entities.createQuery(
                        "select c.id from Confirmation c where c.disclosureId = ?1 and c.confirmedOn = ?2", UUID.class)
                .setParameter(1, disclosure)
                .setParameter(2, day)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    List<Signature> signatures(UUID disclosure) {
        return entities.createQuery(
                        "select s from Signature s where s.disclosureId = ?1 order by s.signedAt, s.id",
                        Signature.class)
                .setParameter(1, disclosure)
                .getResultList();
    }

    List<Attachment> attachments(UUID disclosure) {
        return entities.createQuery(
                        "select a from Attachment a where a.disclosureId = ?1 and a.removed = false order by a.addedAt, a.id",
                        Attachment.class)
                .setParameter(1, disclosure)
                .getResultList();
    }

    /** What goes out with the text as it is: a picture that was taken out of it stays behind. */
    List<Attachment> attachmentsInUse(Disclosure disclosure) {
        var body = disclosure.content().body();
        return attachments(disclosure.id()).stream()
                .filter(attachment -> !attachment.line().inline() || body.contains("files/" + attachment.id()))
                .toList();
    }

    Attachment requireAttachment(UUID id) {
        return Optional.ofNullable(entities.find(Attachment.class, id)).orElseThrow(NotFound::new);
    }

    List<Edition> editions(UUID disclosure) {
        return entities.createQuery(
                        "select e from Edition e where e.disclosureId = ?1 order by e.number", Edition.class)
                .setParameter(1, disclosure)
                .getResultList();
    }

    /** The next number of the year; the row is locked until the transaction ends, so no number is given twice. */
    int nextNumber(int year) {
        return ((Number) entities.createNativeQuery("""
                        insert into index_counter (year, last) values (?1, 1)
                        on conflict (tenant_id, year) do update set last = index_counter.last + 1
                        returning last
                        """).setParameter(1, year).getSingleResult()).intValue();
    }

    void attachTo(Edition edition, List<Attachment> attachments) {
        entities.flush();
        for (int position = 0; position < attachments.size(); position++) {
            entities.createNativeQuery(
                            "insert into edition_attachment (edition_id, attachment_id, position) values (?1, ?2, ?3)")
                    .setParameter(1, edition.id())
                    .setParameter(2, attachments.get(position).id())
                    .setParameter(3, position)
                    .executeUpdate();
        }
    }
}
