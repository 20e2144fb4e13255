package sunlight.publication.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import java.util.UUID;
import sunlight.console.Window;

/** The public page that a text will have, on the screen of a telephone or of a computer. */
class Preview extends Dialog {

    private static final long serialVersionUID = 1L;
    private static final String PHONE = "phone";
    private static final String DESKTOP = "desktop";

    private final String address;
    private final IFrame frame = new IFrame();
    private final RadioButtonGroup<String> width = new RadioButtonGroup<>();
    private final Checkbox large = new Checkbox(getTranslation("preview.large"));

    Preview(UUID disclosure) {
        address = "/console/preview/" + Window.requireTenant().slug() + "/" + disclosure;
        addClassName("preview");
        setHeaderTitle(getTranslation("preview"));
        setWidth("100%");
        setHeight("100%");
        frame.getElement().setAttribute("title", getTranslation("preview.frame"));
        width.setAriaLabel(getTranslation("preview.width"));
        width.setItems(List.of(PHONE, DESKTOP));
        width.setItemLabelGenerator(each -> getTranslation("preview." + each));
        width.setValue(PHONE);
        width.addValueChangeListener(change -> show());
        large.addValueChangeListener(change -> show());
        show();
        add(controls(), stage());
        getFooter().add(new Button(getTranslation("preview.close"), press -> close()));
    }

    private Div controls() {
        var controls = new Div(width, large, new Paragraph(getTranslation("preview.what")));
        controls.addClassName("preview-controls");
        return controls;
    }

    private Div stage() {
        var stage = new Div(frame);
        stage.addClassName("preview-stage");
        stage.getElement().setAttribute("tabindex", "0");
        stage.getElement().setAttribute("role", "region");
        stage.getElement().setAttribute("aria-label", getTranslation("preview.frame"));
        return stage;
    }

    private void show() {
        frame.setClassName("preview-" + width.getValue());
        var wanted = address + (large.getValue() ? "?large=1" : "");
        if (!wanted.equals(frame.getSrc())) {
            frame.setSrc(wanted);
        }
    }
}
