package sunlight.publication.gate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import sunlight.tenancy.Actor;
import sunlight.tenancy.Ids;
import sunlight.tenancy.Rows;

/** What was declared of the tenant's pictures; the latest counts. */
@ApplicationScoped
class Pictures {

    @Inject
    Rows rows;

    Picture of(SubjectFile file) {
        return new Picture(file, declared(file.sha256()).orElse(null));
    }

    private Optional<PictureDeclaration> declared(String sha256) {
        return rows.of("""
                        select answer, note, signer_name, declared_at from picture_declaration
                        where sha256 = ?1 order by declared_at desc, id desc limit 1
                        """, sha256).stream()
                .findFirst()
                .map(row -> new PictureDeclaration(
                        PictureAnswer.valueOf((String) row[0]), (String) row[1], (String) row[2], Rows.moment(row[3])));
    }

    void add(String sha256, PictureDeclaration declaration, Actor signer) {
        rows.change(
                """
                insert into picture_declaration (id, sha256, answer, note, signer, signer_name, declared_at)
                values (?1, ?2, ?3, ?4, ?5, ?6, ?7)
                """,
                Ids.next(),
                sha256,
                declaration.answer().name(),
                declaration.note(),
                signer.subject(),
                signer.name(),
                declaration.at());
    }
}
