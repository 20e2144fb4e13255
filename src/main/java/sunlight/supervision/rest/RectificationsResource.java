package sunlight.supervision.rest;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;
import sunlight.catalogue.ItemCode;
import sunlight.problem.NotFound;
import sunlight.rest.ForPeople;
import sunlight.rest.Given;
import sunlight.rest.Once;
import sunlight.rest.Tag;
import sunlight.supervision.NoticeText;
import sunlight.supervision.Notices;
import sunlight.supervision.OpenLetters;
import sunlight.supervision.Preparing;
import sunlight.tenancy.Directory;
import sunlight.tenancy.Tenant;

/** Reminders and rectification notices, for the bureau that sends them and for the addressee. */
@Path("tenants/{slug}/rectifications")
@RequestScoped
@ForPeople
@Produces(MediaType.APPLICATION_JSON)
public class RectificationsResource {

    @Inject
    Notices notices;

    @Inject
    Preparing preparing;

    @Inject
    OpenLetters openLetters;

    @Inject
    StepTaking taking;

    @Inject
    Directory directory;

    @Inject
    Once once;

    @GET
    @Operation(summary = "Notices received", description = "What bureaus above have sent to this tenant.")
    public NoticesAnswer received(@PathParam("slug") String slug) {
        return NoticesAnswer.of(notices.received(), slugs());
    }

    @GET
    @Path("issued")
    @Operation(summary = "Notices of the bureau", description = "What it drafts and has issued.")
    public NoticesAnswer issued(@PathParam("slug") String slug) {
        return NoticesAnswer.of(notices.issued(), slugs());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Draft a reminder or notice",
            description =
                    "Keeps the public pages of the items as evidence. Nobody else sees it before it is issued."
                            + " A second letter about an item is no mistake; the answer names the letters that are open about it.")
    @APIResponseSchema(value = DraftedAnswer.class, responseCode = "201")
    public Response draft(
            @PathParam("slug") String slug, @HeaderParam("Idempotency-Key") @Nullable String key, NoticeBody body) {
        var start = start(body);
        var id = once.answer(key, body, () -> preparing.start(start).toString());
        return Response.status(Response.Status.CREATED)
                .entity(DraftedAnswer.of(id, start.items(), openLetters.about(start.subject()), slugs()))
                .build();
    }

    @GET
    @Path("{id}")
    @Operation(
            summary = "A notice",
            description = "Findings, timeline and the steps that the asking person may take. Its ETag is what If-Match"
                    + " must be given when a step is taken.")
    @APIResponseSchema(value = NoticeAnswer.class, responseCode = "200")
    public Response read(@PathParam("slug") String slug, @PathParam("id") UUID id) {
        return answer(id);
    }

    @POST
    @Path("{id}/steps")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Take a step", description = "On the notice as it was read, or not at all.")
    @APIResponseSchema(value = NoticeAnswer.class, responseCode = "200")
    public Response step(
            @PathParam("slug") String slug,
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            StepBody body) {
        taking.take(id, Tag.version(ifMatch), body);
        return answer(id);
    }

    private Response answer(UUID id) {
        var notice = notices.open(id);
        return Response.ok(NoticeAnswer.of(notice, slugs()))
                .header("ETag", Tag.of(notice.line().version()))
                .build();
    }

    private Preparing.Start start(NoticeBody body) {
        var school = tenant(body.school());
        var to = body.to() == null ? school : tenant(body.to());
        List<ItemCode> items = body.items().stream()
                .map(code -> Given.as(ItemCode::new, "items", code))
                .toList();
        return new Preparing.Start(
                school,
                to,
                body.strength(),
                items,
                body.found() == null ? "" : body.found(),
                new NoticeText(body.title(), body.demand(), body.days()));
    }

    private UUID tenant(String slug) {
        return directory.bySlug(slug).map(Tenant::id).orElseThrow(NotFound::new);
    }

    private Map<UUID, String> slugs() {
        return directory.all().stream().collect(toMap(Tenant::id, Tenant::slug));
    }
}
