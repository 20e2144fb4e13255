package sunlight.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import sunlight.rest.openapi.Description;
import sunlight.rest.openapi.Endpoint;

/** What the API can be asked, for machines. */
@Path("openapi.json")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class DescriptionResource {

    @Inject
    BeanManager beans;

    @GET
    @Operation(summary = "This document", description = "The OpenAPI description, made from the resources themselves.")
    public String description() {
        return Description.of(Endpoint.of(Resources.in(beans))).toString();
    }
}
