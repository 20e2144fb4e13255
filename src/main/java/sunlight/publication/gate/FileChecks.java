package sunlight.publication.gate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import sunlight.privacy.Finding;
import sunlight.privacy.Lawful;
import sunlight.tenancy.Rows;

/** What was found in the tenant's files; a file is read once for the same bytes, name and circumstances. */
@ApplicationScoped
class FileChecks {

    @Inject
    Rows rows;

    @Inject
    FileReadings readings;

    /** Nothing while the file has not been read. */
    Optional<List<Finding>> of(SubjectFile file, Lawful lawful) {
        return rows
                .<String>column(
                        "select findings::text from file_check where sha256 = ?1 and file_name = ?2"
                                + " and circumstances = ?3 and checked_at is not null",
                        file.sha256(),
                        file.name(),
                        Circumstances.of(lawful).key())
                .stream()
                .findFirst()
                .map(FindingJson::read);
    }

    /** Has a file read in the background, unless that was asked for before. */
    void request(SubjectFile file, Lawful lawful) {
        readings.request(file, Circumstances.of(lawful));
    }
}
