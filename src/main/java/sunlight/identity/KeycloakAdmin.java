package sunlight.identity;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** The few calls of Keycloak's administration that the product makes. */
@Path("/")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
interface KeycloakAdmin {

    @GET
    @Path("users")
    JsonArray users(
            @HeaderParam("Authorization") String token,
            @QueryParam("username") String userName,
            @QueryParam("exact") boolean exact);

    /** @param search {@code id:} and the ids of the users, with blanks between them */
    @GET
    @Path("users")
    JsonArray usersWithActions(
            @HeaderParam("Authorization") String token,
            @QueryParam("search") String search,
            @QueryParam("briefRepresentation") boolean brief,
            @QueryParam("max") int max);

    @POST
    @Path("users")
    Response createUser(@HeaderParam("Authorization") String token, JsonObject user);

    @PUT
    @Path("users/{id}/reset-password")
    Response resetPassword(
            @HeaderParam("Authorization") String token, @PathParam("id") String id, JsonObject credential);

    @GET
    @Path("organizations")
    JsonArray organizations(
            @HeaderParam("Authorization") String token,
            @QueryParam("search") String search,
            @QueryParam("exact") boolean exact);

    @POST
    @Path("organizations")
    Response createOrganization(@HeaderParam("Authorization") String token, JsonObject organization);

    @PUT
    @Path("organizations/{id}")
    Response changeOrganization(
            @HeaderParam("Authorization") String token, @PathParam("id") String id, JsonObject organization);

    @POST
    @Path("organizations/{id}/members")
    Response addMember(@HeaderParam("Authorization") String token, @PathParam("id") String id, String userId);

    @DELETE
    @Path("organizations/{id}/members/{user}")
    Response removeMember(
            @HeaderParam("Authorization") String token, @PathParam("id") String id, @PathParam("user") String user);
}
