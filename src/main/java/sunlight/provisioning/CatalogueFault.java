package sunlight.provisioning;

import sunlight.language.Message;

/** One thing that is wrong in a catalogue that was brought: its line or row, its field, and what is expected. */
public record CatalogueFault(int line, String field, Message said) {

    static CatalogueFault of(Fault fault) {
        return new CatalogueFault(fault.line(), fault.field(), fault.expected());
    }
}
