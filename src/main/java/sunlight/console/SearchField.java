package sunlight.console;

import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;

/** Words to narrow a list by while they are typed. */
public class SearchField extends TextField {

    private static final long serialVersionUID = 1L;
    private static final int PAUSE = 250;

    public SearchField(String label, Runnable changed) {
        super(label);
        setClearButtonVisible(true);
        setValueChangeMode(ValueChangeMode.LAZY);
        setValueChangeTimeout(PAUSE);
        addValueChangeListener(change -> changed.run());
    }

    public Sought sought() {
        return new Sought(getValue());
    }
}
