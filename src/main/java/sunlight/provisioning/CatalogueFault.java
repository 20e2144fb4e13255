package sunlight.provisioning;

import sunlight.language.Message;

/** One thing that is wrong in a catalogue that was brought: its line or row, its field or column, and what is expected. */
public record CatalogueFault(int line, Message place, Message said) {

    static CatalogueFault of(Fault fault) {
        return new CatalogueFault(fault.line(), Message.of("catalogues.place.field", fault.field()), fault.expected());
    }
}
