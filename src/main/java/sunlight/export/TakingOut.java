package sunlight.export;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import sunlight.compliance.MatrixQuery;
import sunlight.compliance.MatrixQuery.Part;
import sunlight.compliance.Selecting;
import sunlight.compliance.StatusChoice;
import sunlight.dashboard.Surveying;
import sunlight.identity.Permission;
import sunlight.identity.Requires;
import sunlight.language.Language;
import sunlight.language.Messages;
import sunlight.supervision.campaign.Campaigns;
import sunlight.supervision.letter.LetterForm;
import sunlight.supervision.register.Complaints;
import sunlight.supervision.register.Trainings;
import sunlight.tenancy.Directory;
import sunlight.tenancy.OverSubtree;
import sunlight.tenancy.Scope;
import sunlight.tenancy.Time;
import sunlight.tenancy.UseCase;

/** A bureau takes out as a file exactly what the matrix or the dashboard shows it. */
@UseCase
public class TakingOut {

    /** More lines are no help to a person, and a sheet ends at a million. */
    public static final int MOST_IN_A_WORKBOOK = 50_000;

    public static final int MOST_IN_PRINT = 5_000;

    @Inject
    Selecting selecting;

    @Inject
    Surveying surveying;

    @Inject
    Campaigns campaigns;

    @Inject
    Complaints complaints;

    @Inject
    Trainings trainings;

    @Inject
    Directory directory;

    @Inject
    Clock clock;

    /**
     * A file.
     *
     * @param name with its ending, in the language it was asked for in
     */
    public record Paper(String name, byte[] content) {}

    /** The cells that match with their reasons, the matrix of them, and what was asked for. */
    @OverSubtree
    @Requires(Permission.INSPECT)
    public Paper workbook(MatrixQuery query, Language language) {
        var selection = selecting.of(query, MOST_IN_A_WORKBOOK);
        var remarks = new Remarks(query, Scope.requireTenant(), now(), language);
        return new Paper(
                Messages.say(language, "export.matrix.file", selection.day().toString()),
                new MatrixWorkbook(selection, remarks, language).bytes());
    }

    /** The cells that match with their reasons, to be printed or filed. */
    @OverSubtree
    @Requires(Permission.INSPECT)
    public Paper print(MatrixQuery query, Language language) {
        var selection = selecting.of(query, MOST_IN_PRINT);
        var remarks = new Remarks(query, Scope.requireTenant(), now(), language);
        return new Paper(
                Messages.say(language, "export.print.file", selection.day().toString()),
                new MatrixPrint(selection, remarks, language).bytes());
    }

    /**
     * Who is behind with what. Where no status is asked for, all that is to be dealt with; where it is very much, it is
     * summed up.
     */
    @OverSubtree
    @Requires(Permission.INSPECT)
    public Paper circular(MatrixQuery query, LetterForm form) {
        var about = query.status().isPresent() ? query : query.with(Part.STATUS, StatusChoice.LATE.code());
        var counted = selecting.withoutReasons(about);
        var depth = CircularDepth.of(counted);
        var selection = depth == CircularDepth.ITEMS ? selecting.of(about, CircularDepth.MOST_LINES) : counted;
        return new Paper(
                Messages.say(
                        Language.ZH, "export.circular.file", selection.day().toString(), form.ending()),
                new Circular(
                                selection.judged(),
                                selection.unjudged(),
                                depth,
                                about,
                                Scope.requireTenant(),
                                clock.instant().atZone(clock.getZone()).toLocalDate())
                        .bytes(form));
    }

    /** All tables of the dashboard. */
    @OverSubtree
    @Requires(Permission.INSPECT)
    public Paper figures(Language language) {
        var overview = surveying.overview();
        return new Paper(
                Messages.say(language, "export.figures.file", overview.day().toString()),
                new FiguresWorkbook(overview, surveying.bureaus(), language).bytes());
    }

    /** A campaign as it stands now: its schools, and what was found there. */
    @Requires(Permission.SUPERVISE)
    public Paper campaign(UUID id, Language language) {
        var standing = campaigns.open(id).campaigns().get(0);
        return new Paper(
                Messages.say(
                        language,
                        "export.campaign.file",
                        standing.campaign().plan().name().replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", " ")),
                new CampaignWorkbook(standing, directory::byId, language).bytes());
    }

    /** Complaints and training, with who complained: it stays in the bureau. */
    @Requires(Permission.KEEP_REGISTERS)
    public Paper registers(Language language) {
        return new Paper(
                Messages.say(
                        language, "export.registers.file", LocalDate.now(clock).toString()),
                new RegistersWorkbook(complaints.all(), trainings.all(), directory::byId, language).bytes());
    }

    private String now() {
        return Time.minute(clock.instant());
    }
}
