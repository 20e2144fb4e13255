package sunlight.identity;

import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** The token endpoint, for the product's own service account. */
@Path("/protocol/openid-connect/token")
@Produces(MediaType.APPLICATION_JSON)
interface KeycloakTokens {

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    JsonObject token(@HeaderParam("Authorization") String client, @FormParam("grant_type") String grantType);
}
