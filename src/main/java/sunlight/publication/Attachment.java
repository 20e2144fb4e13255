package sunlight.publication;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A file that belongs to a disclosure: listed beside the text, or a picture inside it. */
@Entity
@Table(name = "attachment")
class Attachment {

    @Id
    private UUID id;

    @Column(name = "disclosure_id")
    private UUID disclosureId;

    private String sha256;

    @Column(name = "file_name")
    private String fileName;

    @Column(name = "media_type")
    private String mediaType;

    @Column(name = "size_bytes")
    private long sizeBytes;

    @Column(name = "inline")
    private boolean inline;

    private boolean removed;

    @Column(name = "added_at")
    private Instant addedAt;

    protected Attachment() {} // JPA

    Attachment(UUID id, UUID disclosureId, StoredFile file, boolean inline, Instant addedAt) {
        this.id = id;
        this.disclosureId = disclosureId;
        this.sha256 = file.sha256();
        this.fileName = file.name();
        this.mediaType = file.mediaType();
        this.sizeBytes = file.size();
        this.inline = inline;
        this.addedAt = addedAt;
    }

    /** No longer part of the draft; editions that carry it keep it. */
    void remove() {
        removed = true;
    }

    UUID id() {
        return id;
    }

    UUID disclosureId() {
        return disclosureId;
    }

    StoredFile file() {
        return new StoredFile(sha256, fileName, mediaType, sizeBytes);
    }

    AttachmentLine line() {
        return new AttachmentLine(id, fileName, mediaType, sizeBytes, inline);
    }
}
