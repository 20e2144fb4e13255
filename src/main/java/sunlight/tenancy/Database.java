package sunlight.tenancy;

import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * The pools. Their login owns nothing. In the first each transaction takes a scope role. The second is for what the public
 * reads: its connections have that role from the beginning, so that nothing else can be read or written by them, and each
 * question is a transaction of its own, prepared from the first time on: to plan one takes longer than to answer it. A
 * connection that rested is tried before it is lent.
 */
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
@DataSourceDefinition(
        name = "java:app/jdbc/public",
        className = "org.postgresql.ds.PGSimpleDataSource",
        url = "${MPCONFIG=sunlight.db.url}",
        user = "${MPCONFIG=sunlight.db.user}",
        password = "${MPCONFIG=sunlight.db.password}",
        minPoolSize = 2,
        maxPoolSize = 10,
        transactional = false,
        properties = {
            "stringType=unspecified",
            "options=" + Database.OF_THE_PUBLIC,
            "prepareThreshold=1",
            "fish.payara.is-connection-validation-required=true",
            "fish.payara.connection-validation-method=custom-validation",
            "fish.payara.validate-atmost-once-period-in-seconds=1",
            "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.PostgresConnectionValidation"
        })
@ApplicationScoped
class Database {

    /** Given by the driver when it connects. Taken back, the role is this one again. */
    static final String OF_THE_PUBLIC = "-c role=scope_public -c default_transaction_read_only=on";
}
