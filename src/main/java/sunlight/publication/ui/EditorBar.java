package sunlight.publication.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import sunlight.console.Focus;

/** Stays at the foot of the window: how the text stands and what can be done with it. */
final class EditorBar extends Div {

    private static final long serialVersionUID = 1L;

    EditorBar(Component... parts) {
        super(parts);
        addClassName("editor-bar");
        Focus.keepClearOf(this);
    }
}
