package sunlight.tenancy;

import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.enterprise.context.ApplicationScoped;

/** The pool. Its login owns nothing; each transaction takes a scope role. A connection that rested is tried before it is lent. */
@DataSourceDefinition(
        name = "java:app/jdbc/sunlight",
        className = "org.postgresql.ds.PGSimpleDataSource",
        url = "${MPCONFIG=sunlight.db.url}",
        user = "${MPCONFIG=sunlight.db.user}",
        password = "${MPCONFIG=sunlight.db.password}",
        minPoolSize = 2,
        maxPoolSize = 20,
        properties = {
            "stringType=unspecified",
            "fish.payara.is-connection-validation-required=true",
            "fish.payara.connection-validation-method=custom-validation",
            "fish.payara.validate-atmost-once-period-in-seconds=1",
            "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.PostgresConnectionValidation"
        })
@ApplicationScoped
class Database {}
