package sunlight.privacy.rules;

import java.util.function.Consumer;
import sunlight.privacy.text.Plain;

/** Looks for one kind of thing in a text. */
interface Detector {

    void detect(Plain plain, Setting setting, Consumer<Hit> hits);
}
