package sunlight.provisioning;

import sunlight.language.Message;

/** One thing that is wrong in a catalogue that was brought: its line or row, its field, and what is expected. */
public record CatalogueFault(int line, String field, Message said) {

    /** What the schema refuses is told in the words of the command. */
    static CatalogueFault of(Fault fault) {
        return at(fault, Message.of("catalogues.fault.schema", fault.expected()));
    }

    static CatalogueFault at(Fault place, Message said) {
        return new CatalogueFault(place.line(), place.field(), said);
    }
}
